import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { needSummaries, needView } from './need.ts';

const catalogue = makeCatalogue(
	[
		makeService('klubben'),
		makeService('kafeen', { needs: { main: ['food'], also: ['company'] } }),
		makeService('begge', { needs: { main: ['company'], also: ['company'] } }),
		makeService('huset', { track: 'acute', needs: { main: [], also: ['company'] } }),
		makeService('nedlagt', { status: 'defunct', needs: { main: ['safety'], also: [] } })
	],
	[makeNational('telefonen')]
);
const idsOf = ({ cards }: { cards: { id: string }[] }) => cards.map(({ id }) => id).sort();

describe('the offers for a need', () => {
	const view = needView(catalogue, 'nb', 'company')!;

	it('stand once each: protection apart, made for it, and helps with it too', () => {
		expect(idsOf(view.acute)).toEqual(['huset']);
		expect(idsOf(view.main)).toEqual(['begge', 'klubben', 'telefonen']);
		expect(idsOf(view.also)).toEqual(['kafeen']);
	});

	it('are counted as they are shown', () => {
		expect(view.need).toEqual({
			id: 'company',
			name: { text: 'noen å være sammen med' },
			featured: true,
			count: 5
		});
	});

	it('may be none: the need has a page still', () => {
		expect(needView(catalogue, 'en', 'safety')).toMatchObject({
			need: { name: { text: 'trygghet', lang: 'nb' }, count: 0 },
			main: { cards: [], total: 0 }
		});
	});

	it.each(['ukjent', '', 'constructor'])('are not there for %j, which is no need', (id) => {
		expect(needView(catalogue, 'nb', id)).toBeUndefined();
	});
});

it('the needs listed are those somebody meets, in the order of the terms, counted as their pages count', () => {
	const summaries = needSummaries(catalogue, 'nb');
	expect(summaries.map(({ id }) => id)).toEqual(['company', 'food']);
	for (const { id, count } of summaries) expect(needView(catalogue, 'nb', id)?.need.count).toBe(count);
});
