import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { coverageView } from './coverage.ts';

describe('coverage', () => {
	const assured = { date: '2023-05', precision: 'month', method: 'phone', by: 'Kari' } as const;
	const view = coverageView(
		makeCatalogue(
			[
				makeService('a', { districts: ['sentrum'], steps: ['community'], assured }),
				makeService('b', { districts: ['sentrum', 'oya'], steps: ['community', 'advice'] }),
				makeService('c', { phones: [{ number: '113' }], price: { free: 'unknown', text: '20 kr' } }),
				makeService('d', {
					track: 'acute',
					schedules: [{ text: 'Alltid' }],
					locations: [{ location: 'radhuset' }],
					decision: { needed: 'unknown' },
					access: [],
					price: { free: 'no' }
				}),
				makeService('nedlagt', { status: 'defunct' })
			],
			[makeNational('telefonen', { steps: ['community'] })]
		),
		'en'
	);

	it('counts the offers of each place on each step, and those that name no place last', () => {
		expect(view.steps.map(({ number, name }) => [number, name.text])).toEqual([
			[1, 'Community'],
			[2, 'Open doors'],
			[3, 'Råd'],
			[4, 'Help at home']
		]);
		expect(view.rows).toEqual([
			{ district: 'Sentrum', counts: [2, 0, 1, 0] },
			{ district: 'Øya', counts: [1, 0, 1, 0] },
			{ counts: [0, 1, 0, 0] }
		]);
	});

	it('counts the own offers that run; the nation stands in no place', () => {
		expect(view.total).toBe(4);
	});

	it('counts what nobody has said, and a price in words alone as not said', () => {
		expect(view.unknown).toEqual({ hours: 3, phone: 3, place: 3, decision: 1, way: 1, price: 3 });
	});

	it('has one date for each offer, also where there is none, and not who gave it', () => {
		expect(view.assured).toEqual([{ date: '2023-05' }, null, null, null]);
	});
});
