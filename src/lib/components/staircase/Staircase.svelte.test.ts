import { describe, expect, it } from 'vitest';
import { foreign, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './staircase.examples.ts';
import Staircase from './Staircase.svelte';

const hrefs = (page: HTMLElement) => [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'));

describe('the staircase', () => {
	it('is an ordered list whose lowest step comes first', async () => {
		const page = await show(Staircase, examples['of Tromsø']);
		expect(list(page, 'ol > li .number')).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Trinn ${number}`)
		);
		expect(list(page, '.name').at(0)).toBe('Nærmiljø og frivillige');
		expect(list(page, '.name').at(-1)).toBe('Hjelp hele døgnet');
	});

	it('makes a step one link with its number, its words and its count', async () => {
		const page = await show(Staircase, examples['of Tromsø']);
		expect(list(page, 'li')).toEqual(list(page, 'li > a'));
		expect(words(one(page, 'li:nth-child(2) a'))).toBe('Trinn 2 Åpne møteplasser 29 tilbud');
		expect(hrefs(page).slice(0, 2)).toEqual(['/nb/tromso/trapp/community/', '/nb/tromso/trapp/open-places/']);
	});

	it('marks the step one stands on, and only that', async () => {
		const page = await show(Staircase, examples['with examples and the step one stands on']);
		expect(one(page, '[aria-current="true"]').getAttribute('href')).toBe('/nb/tromso/trapp/advice/');
		const plain = await show(Staircase, examples['of Tromsø']);
		expect(plain.querySelector('[aria-current]')).toBeNull();
	});

	it('marks every step of a service that stands on several, in their order', async () => {
		const page = await show(Staircase, examples['with a service on several steps']);
		expect(list(page, '[aria-current="true"] .name')).toEqual([
			'Hjelp hjemme og om dagen',
			'Mer hjelp i perioder',
			'Tilrettelagt bolig'
		]);
	});

	it('shows examples of what stands on a step where they are asked for', async () => {
		const page = await show(Staircase, examples['with examples and the step one stands on']);
		expect(words(one(page, 'li:first-child'))).toContain('Bibliotek, turlag, besøksvenn, kor');
		const plain = await show(Staircase, examples['of Tromsø']);
		expect(words(plain)).not.toContain('Bibliotek, turlag, besøksvenn, kor');
	});

	it('holds twelve steps, and says that an empty one has none', async () => {
		const page = await show(Staircase, examples['of twelve steps in Norwegian only']);
		expect(list(page, 'li')).toHaveLength(12);
		expect(words(one(page, 'li:last-child'))).toContain('0 tilbud');
	});

	it('carries the language of names the page has no translation of, not of its own words', async () => {
		const page = await show(Staircase, examples['of twelve steps in Norwegian only'], 'en');
		const first = one(page, 'li:first-child');
		expect(foreign(first, 'nb')).toEqual(['Nærmiljø og frivillige', 'Bibliotek, turlag, besøksvenn, kor']);
		expect(words(one(first, '.number'))).toBe('Step 1');
	});
});
