import { describe, expect, it } from 'vitest';
import { foreign, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './said-text.examples.ts';
import SaidText from './SaidText.svelte';

describe('a text', () => {
	it('in the language of the page is only the text', async () => {
		const page = await show(SaidText, examples['in the language of the page']);
		expect(page.querySelector('[lang]')).toBeNull();
		expect(words(page)).toBe('Heracleum seniorsenter');
	});

	it('in another language carries it, so that a screen reader pronounces it right', async () => {
		const page = await show(SaidText, examples['in Norwegian on a page in another language'], 'en');
		expect(foreign(page, 'nb')).toEqual(['Heracleum seniorsenter']);
		expect(words(page)).toBe('Heracleum seniorsenter');
	});

	it('says quietly and in the language of the page that it is in Norwegian only', async () => {
		const page = await show(SaidText, examples['with the quiet words about the language'], 'en');
		expect(words(page)).toBe(
			'Smiso Troms – støttesenter mot incest og seksuelle overgrep (in Norwegian only)'
		);
		expect(foreign(page, 'nb')).toEqual(['Smiso Troms – støttesenter mot incest og seksuelle overgrep']);
	});

	it('never calls a text in the language of the page Norwegian', async () => {
		const page = await show(SaidText, examples['asked to say the language when there is nothing to say']);
		expect(words(page)).toBe('Tromsøbadet');
	});
});
