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
	const candidates = keepLowest(matchOffers(offers, asked, person));
	const met = [...new Set(candidates.flatMap(({ counts }) => counts))].sort((a, b) => a - b);
	const method = met.length <= EXACT_NEEDS ? 'exact' : 'greedy';
	const chosen = method === 'exact' ? cheapestOf(candidates, met) : mostFirst(candidates, met);
	return {
		chosen: inOrder(chosen, asked),
		covered: met.flatMap((place) => asked[place] ?? []),
		remaining: asked.filter((_, place) => !met.includes(place)),
		method
	};
}

/** An offer beside what is asked; needs are their places in it. */
interface Match<O extends Offer = Offer> {
	offer: O;
	/** Place in the list given. */
	rank: number;
	height: number;
	/** Those it is made for, and those it can help with too. */
	main: readonly number[];
	also: readonly number[];
	/** In another district, or for certain other people. */
	isLast: boolean;
	/** Those it counts for. */
	counts: number[];
	cost: number;
}

/**
 * The offers that count for a need, in the order given. Each is looked at through its own few needs, never through all
 * that is asked: the first time a page does this nothing of it is compiled, and every look costs.
 */
function matchOffers<O extends Offer>(
	offers: readonly O[],
	asked: readonly string[],
	person: Person
): Match<O>[] {
	const places = new Map(asked.map((need, place) => [need, place]));
	/** By need, the grade of those that count for it. */
	const best = asked.map(() => NOT_MET);
	const matches: Match<O>[] = [];
	offers.forEach((offer, rank) => {
		const main = placesOf(offer.needs.main, places);
		const also = placesOf(offer.needs.also, places);
		if (main.length + also.length === 0) return;
		const isLast = farness(offer, person) === 2 || isForOthers(offer, person, asked);
		raise(best, main, gradeOf(true, isLast));
		raise(best, also, gradeOf(false, isLast));
		const height = heightOf(offer);
		const cost = costOf(height, main.length, rank);
		matches.push({ offer, rank, height, main, also, isLast, counts: [], cost });
	});
	for (const match of matches) {
		const { main, also, isLast, counts } = match;
		for (const place of main) if (best[place] === gradeOf(true, isLast)) counts.push(place);
		for (const place of also) if (best[place] === gradeOf(false, isLast)) counts.push(place);
	}
	return matches.filter(({ counts }) => counts.length > 0);
}

function placesOf(needs: readonly string[], places: ReadonlyMap<string, number>): number[] {
	const found: number[] = [];
	for (const need of needs) {
		const place = places.get(need);
		if (place !== undefined) found.push(place);
	}
	return found;
}

const NOT_MET = 4;

/** How well an offer meets a need: made for it, made for it elsewhere or for others, helps, helps there. */
const gradeOf = (isMain: boolean, isLast: boolean) => (isMain ? 0 : 2) + (isLast ? 1 : 0);

function raise(best: number[], places: readonly number[], grade: number): void {
	for (const place of places) if (grade < (best[place] ?? 0)) best[place] = grade;
}

/** Those up to the lowest step such that they meet all that any of them meets. */
function keepLowest<O extends Offer>(matches: readonly Match<O>[]): Match<O>[] {
	const lowest = new Map<number, number>();
	for (const { counts, height } of matches)
		for (const place of counts) if (height < (lowest.get(place) ?? Infinity)) lowest.set(place, height);
	const ceiling = Math.max(0, ...lowest.values());
	return matches.filter(({ height }) => height <= ceiling);
}

/**
 * Rules 3 and 4 as one number that adds up over a set. The parts cannot reach into each other: at most 14 offers of
 * steps up to 13, each meeting at most 35 needs, in lists of at most 70,000.
 */
const costOf = (height: number, mains: number, rank: number) =>
	2 ** 42 + height * 2 ** 32 - mains * 2 ** 21 + rank;

/** A set of needs as bits, and the cheapest offer that counts for them. */
interface Useful<O extends Offer> {
	set: number;
	cover: Cover<O>;
}

/** Offers that together count for a set of needs. */
interface Cover<O extends Offer> {
	cost: number;
	match: Match<O>;
	rest?: Cover<O> | undefined;
}

/**
 * The cheapest cover, looked for among single offers first, then among pairs, and so on: each offer more costs more than
 * all else together, and few do most often. A set of needs is covered through an offer that meets its first need.
 */
function cheapestOf<O extends Offer>(matches: readonly Match<O>[], needs: readonly number[]): Match<O>[] {
	const all = (1 << needs.length) - 1;
	const picks = usefulOf(matches, needs);
	const byNeed = needs.map((_, bit) => picks.filter(({ set }) => set & (1 << bit)));
	const most = Math.max(0, ...picks.map(({ set }) => countBits(set)));
	/** By how many offers it takes: what covers a set of needs, or nothing does. */
	const known: (Map<number, Cover<O> | undefined> | undefined)[] = [];
	const coverOf = (left: number, offers: number): Cover<O> | undefined => {
		const first = byNeed[31 - Math.clz32(left & -left)] ?? [];
		if (offers === 1) {
			// The cheapest stand first.
			for (const { set, cover } of first) if ((left & ~set) === 0) return cover;
			return undefined;
		}
		if (countBits(left) > offers * most) return undefined;
		const covers = (known[offers] ??= new Map<number, Cover<O> | undefined>());
		if (covers.has(left)) return covers.get(left);
		let best: Cover<O> | undefined;
		for (const { set, cover } of first) {
			const rest = coverOf(left & ~set, offers - 1);
			const cost = cover.cost + (rest?.cost ?? Infinity);
			if (cost < (best?.cost ?? Infinity)) best = { cost, match: cover.match, rest };
		}
		covers.set(left, best);
		return best;
	};
	let cover: Cover<O> | undefined;
	for (let offers = 1; all > 0 && !cover; offers++) cover = coverOf(all, offers);
	const chosen: Match<O>[] = [];
	for (let one = cover; one; one = one.rest) chosen.push(one.match);
	return chosen;
}

/** Cheapest first, without those that count for nothing a cheaper one does not. */
function usefulOf<O extends Offer>(matches: readonly Match<O>[], needs: readonly number[]): Useful<O>[] {
	const bits = new Map(needs.map((place, bit) => [place, 1 << bit]));
	const useful: Useful<O>[] = [];
	for (const match of [...matches].sort((a, b) => a.cost - b.cost)) {
		let set = 0;
		for (const place of match.counts) set |= bits.get(place) ?? 0;
		if (!isWithin(set, useful)) useful.push({ set, cover: { cost: match.cost, match } });
	}
	return useful;
}

function isWithin(set: number, picks: readonly { set: number }[]): boolean {
	for (const other of picks) if ((set & ~other.set) === 0) return true;
	return false;
}

function countBits(set: number): number {
	let count = 0;
	for (let left = set; left !== 0; left &= left - 1) count++;
	return count;
}

function mostFirst<O extends Offer>(matches: readonly Match<O>[], needs: readonly number[]): Match<O>[] {
	const left = new Set(needs);
	const chosen: Match<O>[] = [];
	while (left.size > 0) {
		let best: Match<O> | undefined;
		let most = 0;
		for (const match of matches) {
			const gain = match.counts.filter((place) => left.has(place)).length;
			if (gain > most || (gain === most && best && match.cost < best.cost)) {
				best = match;
				most = gain;
			}
		}
		if (!best) break;
		chosen.push(best);
		for (const place of best.counts) left.delete(place);
	}
	return chosen;
}

/** Lowest step first; on a step those that stand first in the list given. */
function inOrder<O extends Offer>(
	matches: readonly Match<O>[],
	asked: readonly string[]
): Combination<O>['chosen'] {
	const seen = new Set<number>();
	return [...matches]
		.sort((a, b) => a.height - b.height || a.rank - b.rank)
		.map(({ offer, counts }) => {
			const adds = [...counts].filter((place) => !seen.has(place)).sort((a, b) => a - b);
			for (const place of adds) seen.add(place);
			return {
				offer,
				meets: matchNeeds(offer, asked).meets,
				adds: adds.flatMap((place) => asked[place] ?? [])
			};
		});
}
