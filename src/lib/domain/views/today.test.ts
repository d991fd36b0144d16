import { expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { todayView } from './today.ts';

const monday = { schedules: [{ days: ['mo' as const], opens: '11:00' }] };
const catalogue = makeCatalogue(
	[
		makeService('klubben', {
			...monday,
			locations: [{ location: 'radhuset' }],
			districts: ['sentrum'],
			exceptions: [{ date: '2026-12-07', movedTo: 'radhuset' }],
			price: { free: 'yes' }
		}),
		makeFormal('pleie'),
		makeService('pause', { ...monday, status: 'temporarily closed' }),
		makeService('nedlagt', { ...monday, status: 'defunct' })
	],
	[makeNational('telefonen')]
);

it('the day view has the offers whose hours somebody wrote down, and counts those nobody did', () => {
	const view = todayView(catalogue, 'nb');
	expect(view.offers.map(({ id }) => id)).toEqual(['klubben']);
	expect(view.unrecordedCount).toBe(2);
});

it('an offer has what a line of a day says, in the language of the page or marked', () => {
	const [offer] = todayView(catalogue, 'en').offers;
	expect(offer).toMatchObject({
		name: { text: 'klubben', lang: 'nb' },
		textLang: 'nb',
		places: ['Rådhuset'],
		otherPlaces: { radhuset: 'Rådhuset' },
		districts: ['sentrum'],
		way: 'drop-in',
		free: 'yes',
		decision: 'no'
	});
});

it('filters offer only what something on the page has', () => {
	const { needs, districts } = todayView(catalogue, 'nb');
	expect([needs.map(({ id }) => id), districts.map(({ id }) => id)]).toEqual([['company'], ['sentrum']]);
});
