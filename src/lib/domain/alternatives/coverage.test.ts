import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { makeOffer } from './offers.fixture.ts';

describe('what the chosen offers do together', () => {
	const cafe = makeOffer('kafe', 1, ['company'], ['food']);
	const choir = makeOffer('kor', 1, ['activity']);

	it('is told need by need, offer by offer', () => {
		expect(coverageOf([cafe, choir], ['company', 'food', 'daily-living'])).toEqual({
			rows: [
				{ need: 'company', cells: ['main', 'no'] },
				{ need: 'food', cells: ['also', 'no'] },
				{ need: 'daily-living', cells: ['no', 'no'] }
			],
			uncovered: ['daily-living']
		});
	});

	it('is nothing while nothing is chosen: every need is uncovered', () => {
		expect(coverageOf([], ['company']).uncovered).toEqual(['company']);
	});
});
