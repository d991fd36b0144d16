import { expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { areaView } from './area.ts';
import { homeView } from './home.ts';

const open = makeService('klubben', { schedules: [{ text: 'Mandag' }] });
const catalogue = makeCatalogue(
	[open, makeFormal('pleie'), makeService('nedlagt', { status: 'defunct', schedules: [{ text: 'Aldri' }] })],
	[makeNational('telefonen')]
);

it('home has the strip, the steps and the needs, and counts what runs', () => {
	const view = homeView(catalogue, 'nb');
	expect(view.numbers.map(({ number }) => number)).toEqual(['113']);
	expect(view.steps).toHaveLength(4);
	expect(view.needs.map(({ id }) => id)).toEqual(['company']);
	expect([view.total, view.formalTotal]).toEqual([3, 1]);
});

it('every page knows the area, and that it is a demonstration until the municipality takes it over', () => {
	expect(areaView(catalogue, 'en')).toEqual({
		id: 'by',
		name: { text: 'By', lang: 'nb' },
		status: 'demonstration'
	});
});
