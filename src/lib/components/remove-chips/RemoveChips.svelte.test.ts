import { expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './remove-chips.examples.ts';
import RemoveChips from './RemoveChips.svelte';

it('says of each link what it takes away', async () => {
	const page = await show(RemoveChips, examples.several);
	expect(
		[...page.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? words(link))
	).toEqual(['Fjern Heimdal', 'Fjern 13 år', 'Fjern alle']);
	expect(list(page, 'a')).toEqual(['Heimdal ×', '13 år ×', 'Fjern alle']);
});

it('is a group with a name, seen or not', async () => {
	const seen = async (name: 'several' | 'with words before them') => {
		const page = await show(RemoveChips, examples[name]);
		const label = one(page, `#${one(page, '[role=group]').getAttribute('aria-labelledby') ?? ''}`);
		return [words(label), label.className.includes('visually-hidden')];
	};
	expect(await seen('several')).toEqual(['Valgt', true]);
	expect(await seen('with words before them')).toEqual(['Søket er avgrenset til:', false]);
});

it('offers to take all away where there are several', async () => {
	expect(words(await show(RemoveChips, examples['with words before them']))).not.toContain('Fjern alle');
});

it('is not there when nothing is narrowed', async () => {
	expect((await show(RemoveChips, examples.none)).textContent.trim()).toBe('');
});
