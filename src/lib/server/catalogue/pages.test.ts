import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseAreas } from './pages.ts';

const choose = (pages: Record<string, number>, most: number) =>
	chooseAreas(Object.keys(pages), (area) => pages[area] ?? 0, most);

it('takes the first areas whose pages fit, and leaves the rest to the shell', () => {
	expect(choose({ by: 400, bygd: 300, grend: 10 }, 700)).toEqual(['by', 'bygd']);
	expect(choose({ by: 400, bygd: 301, grend: 10 }, 700)).toEqual(['by']);
	expect(choose({ by: 400, bygd: 300, grend: 10 }, 5000)).toEqual(['by', 'bygd', 'grend']);
});

it('always takes the first, so that a build is never without pages', () => {
	expect(choose({ by: 400, bygd: 300 }, 0)).toEqual(['by']);
	expect(choose({}, 100)).toEqual([]);
});

it('never renders more than it may, beyond the first area', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(500)), fc.nat(2000), (pages, most) => {
			const areas = pages.map((_, i) => String(i));
			const taken = chooseAreas(areas, (area) => pages[Number(area)] ?? 0, most);
			const sum = taken.reduce((all, area) => all + (pages[Number(area)] ?? 0), 0);
			expect(taken.length <= 1 || sum <= most).toBe(true);
		})
	);
});
