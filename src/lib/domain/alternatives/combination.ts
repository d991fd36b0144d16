import { heightOf, matchNeeds, type Met, type Offer } from './offer.ts';
import { farness, isForOthers, type Person } from './person.ts';

/** Up to this many needs the combination is the best there is; beyond it, close to it. */
export const EXACT_NEEDS = 14;

export interface Combination<O extends Offer = Offer> {
	/** Lowest step first. `adds`: needs it counts for and none of those before it does. */
	chosen: { offer: O; meets: Met[]; adds: string[] }[];
	covered: string[];
	/** Needs no offer meets: there an application is the way. */
	remaining: string[];
	method: 'exact' | 'greedy';
}

/**
 * The smallest set of offers from the lowest steps that meets every need any of the offers meets.
 *
 * What counts for a need: the offers made for it, where there are any, else those that can help with it too; of either,
 * those in another district than the person's, and those for certain other people, only where there is no other.
 *
 * The rule, in order:
 * 1. Every need that some offer meets is met by one that counts for it.
 * 2. No higher step than it takes: the lowest step such that the offers up to it meet all of those needs.
 * 3. Among the offers up to that step, as few as possible.
 * 4. Of those sets the one with the smallest sum of steps, then the one that meets most needs as its purpose, counted
 *    offer by offer, then the one whose offers stand first in the list given.
 *
 * The same offers in the same order always give the same answer. Exact up to `EXACT_NEEDS` needs, by dynamic programming
 * over sets of needs. Beyond that each next offer is the one that meets most of what is left, which never takes more
 * than 1 + 1/2 + … + 1/k times the fewest offers, k being the most needs one offer meets (Chvátal 1979). It is a
 * reading of the catalogue and says nothing of the person (R7).
 *
 * @param offers In the order of the page; the first is preferred.
 * @param needs What is ticked.
 */
export function suggestCombination<O extends Offer>(
	offers: readonly O[],
	needs: readonly string[],
	person: Person = {}
): Combination<O> {
	const asked = [...new Set(needs)];
	const matches = offers.map((offer) => ({
		offer,
		meets: matchNeeds(offer, asked).meets,
		set: new Set<string>()
	}));
	const isLast = offers.map((offer) => farness(offer, person) === 2 || isForOthers(offer, person, asked));
	for (const need of asked) {
		const grades = matches.map(({ offer }, i) => gradeOf(offer, need, isLast[i] ?? false));
		const best = Math.min(...grades);
		if (best < NOT_MET) matches.forEach(({ set }, i) => grades[i] === best && set.add(need));
	}
	const covered = asked.filter((need) => matches.some(({ set }) => set.has(need)));
	const ceiling = Math.max(
		0,
		...covered.map((need) =>
			Math.min(...matches.filter(({ set }) => set.has(need)).map(({ offer }) => heightOf(offer)))
		)
	);
	const candidates = matches.flatMap(({ offer, meets, set }, rank): Candidate[] =>
		set.size > 0 && heightOf(offer) <= ceiling
			? [{ rank, bits: covered.map((need) => set.has(need)), cost: costOf(offer, meets, rank) }]
			: []
	);
	const method = covered.length <= EXACT_NEEDS ? 'exact' : 'greedy';
	const ranks =
		method === 'exact' ? cheapestOf(candidates, covered.length) : mostFirst(candidates, covered.length);
	return { chosen: inOrder(ranks, matches), covered, remaining: missing(asked, covered), method };
}

const NOT_MET = 4;

/** How well an offer meets a need: made for it, made for it elsewhere or for others, helps, helps there, not at all. */
function gradeOf({ needs: { main, also } }: Offer, need: string, isLast: boolean): number {
	if (main.includes(need)) return isLast ? 1 : 0;
	return also.includes(need) ? (isLast ? 3 : 2) : NOT_MET;
}

interface Candidate {
	/** Place in the list given. */
	rank: number;
	/** Which of the covered needs it counts for. */
	bits: boolean[];
	cost: number;
}

/**
 * Rules 3 and 4 as one number that adds up over a set. The parts cannot reach into each other: at most 14 offers of
 * steps up to 13, each meeting at most 30 needs, in lists of at most 70,000.
 */
function costOf(offer: Offer, meets: readonly Met[], rank: number): number {
	const mains = meets.filter(({ main }) => main).length;
	return 2 ** 42 + heightOf(offer) * 2 ** 32 - mains * 2 ** 21 + rank;
}

/**
 * The cheapest cover, looked for among single offers first, then among pairs, and so on: each offer more costs more than
 * all else together, and few do most often. A set of needs is covered through an offer that meets its first need.
 */
function cheapestOf(candidates: readonly Candidate[], count: number): number[] {
	const cheapest = new Map<number, Candidate>();
	for (const candidate of candidates) {
		const mask = candidate.bits.reduce((bits, has, i) => (has ? bits | (1 << i) : bits), 0);
		const known = cheapest.get(mask);
		// One that meets the same needs and is no cheaper is never better.
		if (!known || candidate.cost < known.cost) cheapest.set(mask, candidate);
	}
	// Nor is one that meets part of what a cheaper one meets.
	const useful: (readonly [number, Candidate])[] = [];
	for (const [mask, candidate] of [...cheapest].sort(([, a], [, b]) => a.cost - b.cost))
		if (!useful.some(([other]) => (mask & ~other) === 0)) useful.push([mask, candidate]);
	const byNeed = Array.from({ length: count }, (_, i) => useful.filter(([mask]) => mask & (1 << i)));
	const all = (1 << count) - 1;
	const most = Math.max(0, ...useful.map(([mask]) => countBits(mask)));
	/** By how many offers may be taken: the cost of covering each set of needs, and the offer to begin with. */
	const costs: Float64Array[] = [];
	const picks: (readonly [number, Candidate] | undefined)[][] = [];
	const solve = (left: number, offers: number): number => {
		if (left === 0) return 0;
		if (countBits(left) > offers * most) return Infinity;
		const known = (costs[offers] ??= new Float64Array(all + 1).fill(-1));
		const before = known[left] ?? -1;
		if (before >= 0) return before;
		let best = Infinity;
		for (const pick of byNeed[31 - Math.clz32(left & -left)] ?? []) {
			const cost = pick[1].cost + solve(left & ~pick[0], offers - 1);
			if (cost < best) {
				best = cost;
				(picks[offers] ??= [])[left] = pick;
			}
		}
		known[left] = best;
		return best;
	};
	let fewest = 0;
	while (fewest < count && solve(all, fewest) === Infinity) fewest++;
	solve(all, fewest);
	const ranks: number[] = [];
	for (let left = all, offers = fewest; left !== 0; offers--) {
		const pick = picks[offers]?.[left];
		if (!pick) break;
		ranks.push(pick[1].rank);
		left &= ~pick[0];
	}
	return ranks;
}

function countBits(set: number): number {
	let count = 0;
	for (let left = set; left !== 0; left &= left - 1) count++;
	return count;
}

function mostFirst(candidates: readonly Candidate[], count: number): number[] {
	const left = new Set(Array.from({ length: count }, (_, i) => i));
	const ranks: number[] = [];
	while (left.size > 0) {
		let best: Candidate | undefined;
		let most = 0;
		for (const candidate of candidates) {
			const gain = [...left].filter((i) => candidate.bits[i]).length;
			if (gain > most || (gain === most && best && candidate.cost < best.cost)) {
				best = candidate;
				most = gain;
			}
		}
		if (!best || most === 0) break;
		const { bits, rank } = best;
		ranks.push(rank);
		for (const i of [...left]) if (bits[i]) left.delete(i);
	}
	return ranks;
}

function inOrder<O extends Offer>(
	ranks: readonly number[],
	matches: readonly { offer: O; meets: Met[]; set: ReadonlySet<string> }[]
): Combination<O>['chosen'] {
	const seen = new Set<string>();
	return [...ranks]
		.sort((a, b) => a - b)
		.flatMap((rank) => matches[rank] ?? [])
		.sort((a, b) => heightOf(a.offer) - heightOf(b.offer))
		.map(({ offer, meets, set }) => {
			const adds = [...set].filter((need) => !seen.has(need));
			for (const need of adds) seen.add(need);
			return { offer, meets, adds };
		});
}

const missing = (asked: readonly string[], covered: readonly string[]) =>
	asked.filter((need) => !covered.includes(need));
