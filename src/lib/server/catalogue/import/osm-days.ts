import { ORDINALS, type Ordinal, WEEKDAYS } from '#lib/domain/schedule/rules.ts';

/**
 * Sets of days as OSM hours select them, with the set arithmetic its overriding rules need. A set is a product: weekday
 * and weekday of the month and date and week and holidays.
 */
export interface DaySet {
	/** By `WEEKDAYS`. */
	weekdays: readonly boolean[];
	/** Absent: all. */
	nth?: ReadonlySet<Ordinal> | undefined;
	/** Days of a leap year. */
	dates: readonly boolean[];
	/** By ISO week, 1 to 53. */
	weeks: readonly boolean[];
	publicHolidays: Holidays;
	schoolHolidays: Holidays;
}

export type Holidays = 'also' | 'only' | 'not';

/** Meaning that no rule has; the message says which. */
export class Inexpressible extends Error {}

export const ALL_WEEKDAYS = WEEKDAYS.map(() => true);
export const ALL_DATES = Array.from({ length: 366 }, () => true);
export const ALL_WEEKS = Array.from({ length: 54 }, (_, week) => week > 0);

export const EVERY_DAY: DaySet = {
	weekdays: ALL_WEEKDAYS,
	dates: ALL_DATES,
	weeks: ALL_WEEKS,
	publicHolidays: 'also',
	schoolHolidays: 'also'
};

/** One condition of a set, cut by the same condition of another: what is in it, and what is left. */
interface Cut {
	inside: DaySet | undefined;
	outside: DaySet | undefined;
}

const and = (one: readonly boolean[], other: readonly boolean[]) =>
	one.map((is, i) => is && other[i] === true);
const but = (one: readonly boolean[], other: readonly boolean[]) =>
	one.map((is, i) => is && other[i] !== true);
const some = (set: readonly boolean[]) => set.includes(true);

function cutBy(key: 'weekdays' | 'dates' | 'weeks'): (set: DaySet, by: DaySet) => Cut {
	return (set, by) => {
		const [inside, outside] = [and(set[key], by[key]), but(set[key], by[key])];
		return {
			inside: some(inside) ? { ...set, [key]: inside } : undefined,
			outside: some(outside) ? { ...set, [key]: outside } : undefined
		};
	};
}

/** The last one is the fourth or the fifth, so the two cannot be told apart by their names. */
function cutByNth(set: DaySet, by: DaySet): Cut {
	if (!by.nth) return { inside: set, outside: undefined };
	const asked = by.nth;
	// Of all: the fifth, where there is one, is the last.
	const own = set.nth ?? new Set(ORDINALS);
	const pick = (wanted: (ordinal: Ordinal) => boolean) => {
		const nth = new Set(ORDINALS.filter((ordinal) => own.has(ordinal) && wanted(ordinal)));
		return nth.size > 0 ? { ...set, nth } : undefined;
	};
	const unclear = (['fourth', 'last'] as const).some(
		(one) =>
			asked.has(one) &&
			!asked.has(one === 'fourth' ? 'last' : 'fourth') &&
			own.has(one === 'fourth' ? 'last' : 'fourth')
	);
	if (unclear) throw new Inexpressible('the fourth and the last weekday of a month can be the same day');
	return { inside: pick((ordinal) => asked.has(ordinal)), outside: pick((ordinal) => !asked.has(ordinal)) };
}

function cutByHolidays(key: 'publicHolidays' | 'schoolHolidays'): (set: DaySet, by: DaySet) => Cut {
	return (set, by) => {
		if (by[key] === 'also') return { inside: set, outside: undefined };
		const inside = set[key] === 'also' ? { ...set, [key]: by[key] } : set[key] === by[key] ? set : undefined;
		const opposite: Holidays = by[key] === 'only' ? 'not' : 'only';
		const outside =
			set[key] === 'also' ? { ...set, [key]: opposite } : set[key] === by[key] ? undefined : set;
		return { inside, outside };
	};
}

const CUTS = [
	cutBy('weekdays'),
	cutByNth,
	cutBy('dates'),
	cutBy('weeks'),
	cutByHolidays('publicHolidays'),
	cutByHolidays('schoolHolidays')
];

/**
 * The days of one set that are not in another, as sets that have no day in common.
 *
 * @throws Inexpressible
 */
export function subtract(set: DaySet, by: DaySet): DaySet[] {
	if (!meets(set, by)) return [set];
	const left: DaySet[] = [];
	let rest: DaySet | undefined = set;
	for (const cut of CUTS) {
		const { inside, outside }: Cut = cut(rest, by);
		if (outside) left.push(outside);
		if (!inside) return left;
		rest = inside;
	}
	return left;
}

/** Whether the two may have a day in common. */
export function meets(one: DaySet, other: DaySet): boolean {
	const opposite = (key: 'publicHolidays' | 'schoolHolidays') =>
		[one[key], other[key]].includes('only') && [one[key], other[key]].includes('not');
	const bothNth = one.nth && other.nth;
	const isEnd = (ordinal: Ordinal) => ordinal === 'fourth' || ordinal === 'last';
	return (
		some(and(one.weekdays, other.weekdays)) &&
		some(and(one.dates, other.dates)) &&
		some(and(one.weeks, other.weeks)) &&
		!opposite('publicHolidays') &&
		!opposite('schoolHolidays') &&
		(!bothNth ||
			[...bothNth].some((ordinal) => one.nth?.has(ordinal)) ||
			([...(one.nth ?? [])].some(isEnd) && [...bothNth].some(isEnd)))
	);
}

/** The days after; only weekdays are told exactly, so it may hold too many. */
export function dayAfter({ weekdays }: DaySet): DaySet {
	return { ...EVERY_DAY, weekdays: weekdays.map((_, i) => weekdays[(i + 6) % 7] === true) };
}
