import { suggestCombination } from '#lib/domain/alternatives/combination.ts';
import type { Offer } from '#lib/domain/alternatives/offer.ts';
import { line, timeMedian } from './measure.ts';

const OFFERS = 300;
const NEEDS = Array.from({ length: 12 }, (_, i) => `need-${i}`);
/** The page may take 20 ms on a phone with a quarter of this machine's speed. */
const GOAL_MS = 20 / 4;

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

/** @param share How likely an offer is to meet a need. */
function makeOffers(share: number): Offer[] {
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

/** The smallest combination of 300 offers for 12 needs, for offers that meet few needs and many. */
export function benchCover(): void {
	console.log(`\n${OFFERS} offers × ${NEEDS.length} needs`);
	for (const [label, share] of [
		['each meets about one need', 0.08],
		['each meets about three', 0.25],
		['each meets half of them', 0.5]
	] as const) {
		const offers = makeOffers(share);
		const ours = timeMedian(() => suggestCombination(offers, NEEDS), 9);
		const peer = timeMedian(() => JSON.parse(JSON.stringify(offers)), 9);
		console.log(line(label, ours, 'ms', { peer, name: 'a JSON round trip of the offers' }));
		console.log(line('  on this machine', ours, 'ms', { goal: GOAL_MS }));
	}
}
