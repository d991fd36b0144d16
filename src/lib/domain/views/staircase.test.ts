import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { staircaseView, stepView } from './staircase.ts';

const catalogue = makeCatalogue(
	[
		makeService('klubben'),
		makeService('begge', { steps: ['community', 'open-places'] }),
		makeFormal('pleie'),
		makeService('krisesenteret', { track: 'acute' }),
		makeService('nedlagt', { status: 'defunct' })
	],
	[makeNational('telefonen')]
);
const idsOf = ({ cards }: { cards: { id: string }[] }) => cards.map(({ id }) => id);

describe('the staircase', () => {
	const view = staircaseView(catalogue, 'en');

	it('has the steps lowest first, with how many stand on each; one on two steps counts on both', () => {
		expect(view.steps.map(({ id, number, count }) => [id, number, count])).toEqual([
			['community', 1, 1],
			['open-places', 2, 2],
			['advice', 3, 1],
			['home-help', 4, 1]
		]);
	});

	it('has the side tracks beside it, also empty ones', () => {
		expect(view.tracks.map(({ id, count, services }) => [id, count, ...idsOf(services)])).toEqual([
			['acute', 1, 'krisesenteret'],
			['money', 0]
		]);
	});

	it('says whose steps they are', () => {
		expect(view).toMatchObject({ name: { text: 'The staircase' }, origin: 'default' });
		expect(view).not.toHaveProperty('source');
	});

	it('names the language of texts that are not translated', () => {
		expect(view.steps[2]?.name).toEqual({ text: 'Råd', lang: 'nb' });
		expect(view.steps[2]?.yourself).toEqual({ text: 'Text' });
	});
});

describe('a step', () => {
	it('has its offers, its neighbours and how many need a decision', () => {
		const view = stepView(catalogue, 'nb', 'open-places')!;
		expect(idsOf(view.services)).toEqual(['begge', 'klubben']);
		expect([view.lower?.id, view.higher?.id, view.formalCount]).toEqual(['community', 'advice', 0]);
		expect(view.step).toEqual(staircaseView(catalogue, 'nb').steps[1]);
		expect(stepView(catalogue, 'nb', 'home-help')?.formalCount).toBe(1);
	});

	it('has no neighbour beyond the ends', () => {
		expect(stepView(catalogue, 'nb', 'community')).not.toHaveProperty('lower');
		expect(stepView(catalogue, 'nb', 'home-help')).not.toHaveProperty('higher');
	});

	it.each(['ukjent', '', 'acute', 'constructor'])('is not %j', (id) => {
		expect(stepView(catalogue, 'nb', id)).toBeUndefined();
	});
});
