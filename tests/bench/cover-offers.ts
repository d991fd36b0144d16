import type { Offer } from '#lib/domain/alternatives/offer.ts';

export const OFFERS = 300;
export const NEEDS = Array.from({ length: 12 }, (_, i) => `need-${i}`);

/** Always the same numbers from 0 to 1 (mulberry32). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * Offers on one step that meet needs by chance.
 *
 * @param share How likely an offer is to meet a need.
 */
export function makeOffers(share: number): Offer[] {
	const random = makeRandom(Math.round(share * 1000));
	return Array.from({ length: OFFERS }, (_, i) => ({
		id: `offer-${i}`,
		// One step: no offer falls out by standing too high, which is the most there can be to weigh.
		steps: [{ number: 1 }],
		needs: { main: NEEDS.filter(() => random() < share), also: [] },
		groups: [],
		districtIds: []
	}));
}
