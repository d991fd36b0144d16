import { describe, expect, it } from 'vitest';
import { links, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './card-list.examples.ts';
import CardList from './CardList.svelte';

const names = (page: HTMLElement) => list(page, '.cards > li .name');
const first = 'Omsorgstjenesten Sørøya – tjenester til personer med utviklingsforstyrrelser';

describe('a list of offers', () => {
	it('says how many, in which order, and links to the other order', async () => {
		const page = await show(CardList, examples['lowest step first']);
		expect(words(one(page, '.order'))).toBe(
			'3 tilbud. Laveste trinn først, så enkleste vei inn, så nyeste opplysninger. Vis A–Å'
		);
		expect(links(one(page, '.order'))).toEqual({ 'Vis A–Å': '?orden=name' });
	});

	it('keeps the order it is given', async () => {
		const page = await show(CardList, examples['lowest step first']);
		expect(names(page)).toEqual([first, 'Heracleum seniorsenter', 'Langnes åpen barnehage (Familiens hus)']);
	});

	it('stands A–Å when the reader chose so, and leads back', async () => {
		const page = await show(CardList, examples['by name']);
		expect(names(page)).toEqual(['Heracleum seniorsenter', 'Langnes åpen barnehage (Familiens hus)', first]);
		expect(links(one(page, '.order'))).toEqual({ 'Vis laveste trinn først': '?' });
		expect(words(one(page, '.order'))).toContain('Ordnet etter navn, A–Å.');
	});

	it('of one offers no other order', async () => {
		const page = await show(CardList, examples['of a single offer']);
		expect(links(one(page, '.order'))).toEqual({});
	});

	it('of none says so, with no empty list and no way to more of nothing', async () => {
		const page = await show(CardList, examples['of no offer']);
		expect(words(page)).toBe('Ingen tilbud her ennå.');
		expect(page.querySelector('ul, a')).toBeNull();
	});

	it('leads to all of them when the page holds fewer', async () => {
		const page = await show(CardList, examples['with more than the page holds']);
		expect(words(one(page, '.order'))).toContain('189 tilbud.');
		expect(links(one(page, '.more'))).toEqual({ 'Vis alle 189 i søket': '/nb/tromso/sok?trinn=advice' });
		const all = await show(CardList, examples['with all there are']);
		expect(all.querySelector('.more')).toBeNull();
	});

	it('explains its order once a page, and nests its headings where it stands', async () => {
		const page = await show(CardList, examples['that comes second on a page']);
		expect(page.querySelector('.order')).toBeNull();
		expect(list(page, 'h4')).toHaveLength(3);
	});
});
