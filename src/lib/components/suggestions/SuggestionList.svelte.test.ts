import { expect, it } from 'vitest';
import { foreign, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './suggestion-list.examples.ts';
import SuggestionList from './SuggestionList.svelte';

it('says of each suggestion what kind it is, in a word', async () => {
	const page = await show(SuggestionList, examples['of every kind']);
	expect(list(page, '[role=listbox] > [role=option]')).toEqual([
		'hjelp med syn, hørsel eller andre sanser Behov',
		'Sentrum Sted',
		'Heracleum seniorsenter Tilbud'
	]);
	expect(one(page, '[role=listbox]').getAttribute('aria-label')).toBe('Forslag');
});

it('marks the typed letters where a word begins with them', async () => {
	const page = await show(SuggestionList, examples['of every kind']);
	expect(list(page, 'mark')).toEqual(['Sen', 'sen']);
});

it('has one active option at most, and says which', async () => {
	const selected = async (name: keyof typeof examples) =>
		list(await show(SuggestionList, examples[name]), '[aria-selected=true]');
	expect(await selected('of every kind')).toEqual([]);
	expect(await selected('with one chosen')).toEqual(['noen å snakke med Behov']);
});

it('lets HTML in a name be text', async () => {
	const page = await show(SuggestionList, examples['with a name that means something in HTML']);
	expect(page.querySelector('img')).toBeNull();
	expect(words(one(page, '[role=option]'))).toBe('<img src=x> matutdeling Tilbud');
});

it('tells Norwegian names from English words', async () => {
	const page = await show(SuggestionList, examples['of every kind'], 'en');
	expect(foreign(page, 'nb')).toEqual(['Sentrum', 'Heracleum seniorsenter']);
});
