import { suggestCombination } from '#lib/domain/alternatives/combination.ts';
import { makeOffers, NEEDS, OFFERS } from './cover-offers.ts';
import { line, timeMedian } from './measure.ts';

/** The page may take 20 ms on a phone with a quarter of this machine's speed. */
const GOAL_MS = 20 / 4;

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
