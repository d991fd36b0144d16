import { describe, expect, it } from 'vitest';
import { foreign, links, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './area-choice.examples.ts';
import AreaChoice from './AreaChoice.svelte';

describe('choosing a place', () => {
	it('is plain links in the order given, each to the front page of the area', async () => {
		const page = await show(AreaChoice, examples['with two towns and the nation']);
		expect(list(page, '.areas li')).toEqual(['Tromsø', 'Trondheim', 'Hele landet']);
		expect(links(one(page, '.areas'))).toEqual({
			Tromsø: '/nb/tromso/',
			Trondheim: '/nb/trondheim/',
			'Hele landet': '/nb/norge/'
		});
	});

	it('stands under the only first heading of the page', async () => {
		const page = await show(AreaChoice, examples['with no town yet']);
		expect(words(one(page, 'h1'))).toBe('Velg sted');
	});

	it('keeps Norwegian names Norwegian in other languages', async () => {
		const page = await show(AreaChoice, examples['with two towns and the nation'], 'en');
		expect(foreign(one(page, '.areas'), 'nb')).toEqual(['Tromsø', 'Trondheim']);
		expect(list(page, '.areas li').at(-1)).toBe('All of Norway');
	});

	it('offers only languages with a whole interface, each in its own words, and marks the present one', async () => {
		const page = await show(AreaChoice, examples['with two towns and the nation'], 'en');
		const languages = [...one(page, '.languages').querySelectorAll('a')];
		expect(languages.map((a) => [words(a), a.lang, a.getAttribute('href')])).toEqual([
			['Bokmål', 'nb', '/nb/'],
			['English', 'en', '/en/']
		]);
		expect(words(one(page, '[aria-current="true"]'))).toBe('English');
	});
});
