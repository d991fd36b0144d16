import { type Distance, distanceTo } from '#lib/domain/distance.ts';
import { heightOf, matchNeeds, type Met, type Offer, OUTSIDE } from './offer.ts';
import { type Doubt, doubtsOf, farness, isForOthers, type Person } from './person.ts';

/** An offer beside what was ticked. */
export interface Arranged<O extends Offer = Offer> {
	offer: O;
	meets: Met[];
	misses: string[];
	doubts: Doubt[];
	/** In the person's own district. */
	near: boolean;
	/** For certain people, and nobody has told that this person is one of them. */
	forOthers: boolean;
	/** From the person's home. Absent when they have told none, or one goes nowhere for the offer. */
	distance?: Distance | undefined;
}

export interface Arrangement<O extends Offer = Offer> {
	/** By step, the lowest first; outside the staircase last, without a number. */
	groups: { step?: number; offers: Arranged<O>[] }[];
	/** Something in their record speaks against them for this person; shown last, never left out. */
	doubtful: Arranged<O>[];
	/** Meet none of the ticked needs. */
	unmet: Arranged<O>[];
}

/**
 * The offers beside the ticked needs.
 *
 * Order: lowest step; on a step those an editor has named, then those that meet most of the needs, then those that are
 * not for certain other people, then those in the person's district, then the order given. Distance orders nothing: it
 * is not known of most offers, and one whose place nobody has written down is not farther away. What an offer costs the
 * municipality is not known here (R3). Every offer given is in exactly one of the lists.
 *
 * @param offers In the order every list has (`sortServices`).
 * @param needs What is ticked; what the formal service covers, when nothing is.
 */
export function arrange<O extends Offer>(
	offers: readonly O[],
	needs: readonly string[],
	person: Person = {}
): Arrangement<O> {
	const groups = new Map<number, Arranged<O>[]>();
	const doubtful: Arranged<O>[] = [];
	const unmet: Arranged<O>[] = [];
	const arranged = offers.map((offer) => ({
		offer,
		...matchNeeds(offer, needs),
		doubts: doubtsOf(offer, person),
		near: farness(offer, person) === 0,
		forOthers: isForOthers(offer, person, needs),
		distance: person.home && distanceTo(person.home, offer.places)
	}));
	for (const one of arranged.sort((a, b) => compare(a, b, person))) {
		if (one.meets.length === 0 && one.offer.relation === undefined) unmet.push(one);
		else if (one.doubts.length > 0) doubtful.push(one);
		else {
			const height = heightOf(one.offer);
			const group = groups.get(height) ?? [];
			groups.set(height, group);
			group.push(one);
		}
	}
	return {
		groups: [...groups].map(([height, list]) => ({
			...(height < OUTSIDE && { step: height }),
			offers: list
		})),
		doubtful,
		unmet
	};
}

/** Sorting keeps the order given where all of this is equal. */
function compare(a: Arranged, b: Arranged, person: Person): number {
	return (
		heightOf(a.offer) - heightOf(b.offer) ||
		Number(b.offer.relation !== undefined) - Number(a.offer.relation !== undefined) ||
		b.meets.length - a.meets.length ||
		mains(b) - mains(a) ||
		Number(a.forOthers) - Number(b.forOthers) ||
		farness(a.offer, person) - farness(b.offer, person)
	);
}

const mains = ({ meets }: Arranged) => meets.filter(({ main }) => main).length;
