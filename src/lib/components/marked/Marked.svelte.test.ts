import { expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './marked.examples.ts';
import Marked from './Marked.svelte';

it.each([
	['a beginning', ['Trygg'], 'Trygghetsalarm i hjemmet'],
	['in another language than the page', ['kafé'], 'Åpen kafé'],
	['nothing', [], 'Heracleum seniorsenter']
] as const)('marks %s and changes no letter', async (name, marked, text) => {
	const page = await show(Marked, examples[name]);
	expect(list(page, 'mark')).toEqual(marked);
	expect(words(page)).toBe(text);
});

it('is in the language of its text', async () => {
	const page = await show(Marked, examples['in another language than the page']);
	expect(words(one(page, '[lang="se"]'))).toBe('Åpen kafé');
});

it('lets HTML in a name be text', async () => {
	const page = await show(Marked, examples['words that mean something in HTML']);
	expect(page.querySelector('b')).toBeNull();
	expect(words(page)).toBe('<b>Mat</b> & drikke');
});
