import type { Offer } from '#lib/domain/alternatives/offer.ts';
import { createRandom } from './mix.ts';

export const OFFERS = 300;
export const NEEDS = Array.from({ length: 12 }, (_, i) => `need-${i}`);

/**
 * Offers on one step that meet needs by chance.
 *
 * @param share How likely an offer is to meet a need.
 */
export function makeOffers(share: number): Offer[] {
	const random = createRandom(Math.round(share * 1000));
	return Array.from({ length: OFFERS }, (_, i) => ({
		id: `offer-${i}`,
		// One step: no offer falls out by standing too high, which is the most there can be to weigh.
		steps: [{ number: 1 }],
		needs: { main: NEEDS.filter(() => random() < share), also: [] },
		groups: [],
		districtIds: []
	}));
}
