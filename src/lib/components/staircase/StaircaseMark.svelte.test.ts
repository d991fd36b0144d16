import { describe, expect, it } from 'vitest';
import { one, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './staircase-mark.examples.ts';
import StaircaseMark from './StaircaseMark.svelte';

const names = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('aria-label'));

describe('the small staircase', () => {
	it('names every step in words, lowest first, and leads there', async () => {
		const page = await show(StaircaseMark, examples['of a service on one step']);
		const found = names(page.querySelectorAll('a'));
		expect(found).toHaveLength(8);
		expect(found.slice(0, 2)).toEqual(['Trinn 1: Nærmiljø og frivillige', 'Trinn 2: Åpne møteplasser']);
		expect(one(page, 'g:nth-of-type(2) a').getAttribute('href')).toBe('/nb/tromso/trapp/open-places/');
	});

	it('marks where the service stands', async () => {
		const page = await show(StaircaseMark, examples['of a service on several steps']);
		expect(names(page.querySelectorAll('[aria-current="true"]'))).toEqual([
			'Trinn 5: Hjelp hjemme og om dagen',
			'Trinn 6: Mer hjelp i perioder',
			'Trinn 7: Tilrettelagt bolig'
		]);
	});

	it('has a name of its own among the navigations of the page', async () => {
		const page = await show(StaircaseMark, examples['of a service on one step'], 'en');
		expect(one(page, 'nav').getAttribute('aria-label')).toBe('On the staircase');
	});

	it('draws every step higher than the one before and none outside the picture', async () => {
		const page = await show(StaircaseMark, examples['of twelve steps in Norwegian only']);
		const [, , width = 0, height = 0] = (one(page, 'svg').getAttribute('viewBox') ?? '')
			.split(' ')
			.map(Number);
		const rects = [...page.querySelectorAll('rect')].map((rect) => ({
			x: Number(rect.getAttribute('x')),
			y: Number(rect.getAttribute('y')),
			right: Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')),
			foot: Number(rect.getAttribute('y')) + Number(rect.getAttribute('height'))
		}));
		expect(rects).toHaveLength(12);
		expect(rects.map(({ y }) => y)).toEqual([...rects.map(({ y }) => y)].sort((a, b) => b - a));
		expect(new Set(rects.map(({ y }) => y)).size).toBe(12);
		expect(rects.filter((r) => r.x < 0 || r.y < 0 || r.right > width || r.foot > height)).toEqual([]);
	});
});
