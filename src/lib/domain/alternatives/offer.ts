import type { Place } from '#lib/domain/distance.ts';
import type { Relation } from '#lib/domain/service.ts';

/** What the alternatives page knows of an offer: a card has it all, so that everything is worked out on the device. */
export interface Offer {
	id: string;
	/** Lowest step first; empty outside the staircase. */
	steps: readonly { number: number }[];
	needs: { main: readonly string[]; also: readonly string[] };
	minAge?: number | undefined;
	maxAge?: number | undefined;
	/** Terms of audiences. */
	groups: readonly string[];
	/** Ids. */
	districtIds: readonly string[];
	/** Language codes; absent when none are said. */
	languages?: readonly string[] | undefined;
	/** Where one goes for it, as far as that is known; empty when nobody has said where. Absent: one goes nowhere. */
	places?: readonly Place[] | undefined;
	/** Set by an editor; everything else is computed from needs. */
	relation?: Relation | undefined;
}

/** A need an offer meets: it is made for it, or it can help with it too. */
export interface Met {
	need: string;
	main: boolean;
}

/** Which of the needs an offer meets and which not, each in the order they were asked. */
export function matchNeeds(
	{ needs: { main, also } }: Pick<Offer, 'needs'>,
	asked: readonly string[]
): { meets: Met[]; misses: string[] } {
	const meets: Met[] = [];
	const misses: string[] = [];
	for (const need of asked) {
		if (main.includes(need)) meets.push({ need, main: true });
		else if (also.includes(need)) meets.push({ need, main: false });
		else misses.push(need);
	}
	return { meets, misses };
}

/** Height of an offer that stands outside the staircase: after every step there can be (12). */
export const OUTSIDE = 13;

/** Number of the lowest step an offer stands on, from 1. */
export function heightOf({ steps }: Pick<Offer, 'steps'>): number {
	return steps[0]?.number ?? OUTSIDE;
}
