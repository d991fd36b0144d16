import type { Home } from '#lib/domain/distance.ts';
import { MAX_AGE } from '#lib/domain/filters.ts';
import type { Offer } from './offer.ts';

/** What a person may tell of themselves. Lives in memory only; nothing of it is sent or kept. */
export interface Person {
	/** In years. */
	age?: number | undefined;
	/** Id of a district. */
	district?: string | undefined;
	/** Language code. */
	language?: string | undefined;
	home?: Home | undefined;
}

/** Why an offer may not be for this person. Never a reason to leave it out (R3, R7). */
export type Doubt = 'age' | 'audience' | 'language';

/**
 * The widest ages an audience word can mean, in years. Wide on purpose: who a word covers is for the offer to say, so
 * these only tell a children's choir from a place for everyone.
 */
export const AGES_OF: Readonly<Record<string, readonly [number, number]>> = {
	children: [0, 18],
	youth: [10, 26],
	'young-adults': [16, 36],
	students: [15, 60],
	'older-people': [55, MAX_AGE]
};

/**
 * What speaks against an offer for this person, as far as its record says.
 *
 * @returns Empty when nothing does; an offer that does not say is never doubted.
 */
export function doubtsOf(offer: Offer, { age, language }: Person): Doubt[] {
	const doubts: Doubt[] = [];
	if (age !== undefined) {
		const { minAge, maxAge } = offer;
		if (minAge !== undefined || maxAge !== undefined) {
			if (age < (minAge ?? 0) || age > (maxAge ?? MAX_AGE)) doubts.push('age');
		} else if (isForOtherAges(offer.groups, age)) doubts.push('audience');
	}
	if (language !== undefined && offer.languages && !offer.languages.includes(language))
		doubts.push('language');
	return doubts;
}

/** Only when every word of the audience is about age, and none can mean this one. */
function isForOtherAges(groups: readonly string[], age: number): boolean {
	const ranges = groups.map((group) => AGES_OF[group]);
	return ranges.length > 0 && ranges.every((range) => range && (age < range[0] || age > range[1]));
}

/** Words for an audience that do not say who is meant by something in their life. */
const WIDE = ['everyone', 'adults'];
/** Who ticks one of these needs is among those the offer is for, as far as anybody has told. */
export const NEEDS_OF: Readonly<Record<string, readonly string[]>> = {
	bereaved: ['grief'],
	carers: ['relief', 'carer-support'],
	dementia: ['memory'],
	'low-income': ['money'],
	'mental-illness': ['mental-health'],
	families: ['parenting', 'children-activity'],
	newcomers: ['language'],
	'substance-use': ['addiction'],
	'violence-exposed': ['safety']
};

/**
 * Whether an offer is for certain people, and nobody has told that this person is one of them: what it offers all of
 * them may be no help here. It is listed all the same, after those for anyone, and suggested when there is no other.
 *
 * @param needs What is ticked.
 */
export function isForOthers(
	{ groups }: Pick<Offer, 'groups'>,
	{ age }: Person,
	needs: readonly string[]
): boolean {
	if (groups.includes('everyone')) return false;
	const certain = groups.filter((group) => !AGES_OF[group] && !WIDE.includes(group));
	const isOfAge = groups.some((group) => {
		const range = AGES_OF[group];
		return range && age !== undefined && age >= range[0] && age <= range[1];
	});
	const isTold = certain.some((group) => NEEDS_OF[group]?.some((need) => needs.includes(need)));
	return certain.length > 0 && !isOfAge && !isTold;
}

/** 0: in the district. 1: does not say, or everywhere. 2: in another one. */
export function farness({ districtIds }: Pick<Offer, 'districtIds'>, { district }: Person): 0 | 1 | 2 {
	if (district === undefined || districtIds.length === 0) return 1;
	return districtIds.includes(district) ? 0 : 2;
}
