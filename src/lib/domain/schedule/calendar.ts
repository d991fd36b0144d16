import { civilDate, type DayNumber, DAYS_OF_WEEK, isoWeek, parseDate, weekdayOf } from './civil.ts';
import { instantAt, osloDay } from './clock.ts';
import { isIn, type MonthDay, monthDayOf, type NationalPeriod } from './holidays.ts';
import type { NamedPeriod, SchoolYear } from './rules.ts';
import type { Instant } from './state.ts';

/**
 * What a day is, as bits of one integer: a rule then asks for weekday, week parity and named days in one test.
 * Bits 0 to 6 are the weekdays, Monday first.
 */
export const EVEN_WEEK = 1 << 7;
export const ODD_WEEK = 1 << 8;
export const NAMED_BITS: Record<NamedPeriod, number> = {
	'public-holidays': 1 << 9,
	eves: 1 << 10,
	romjul: 1 << 11,
	'school-holidays': 1 << 12
};
/** Nobody has published whether there is school. */
export const BEYOND_SCHOOL_CALENDAR = 1 << 13;

/** Everything rules ask about a day, worked out once for all offers. */
export interface Day {
	number: DayNumber;
	/** Midnight to midnight. */
	start: Instant;
	end: Instant;
	bits: number;
	/** ISO week. */
	week: number;
	monthDay: MonthDay;
	/** From 0: the first, second … of its weekday in the month. */
	ordinal: number;
	/** No later day of the month has its weekday. */
	isLast: boolean;
}

/** How far ahead a closed door says when it opens. */
const DAYS_AHEAD = 14;

export type Fortnight = readonly [today: Day, ...ahead: Day[]];

/** The days of one area. */
export interface Calendar {
	day(number: DayNumber): Day;
	/** The day it is in Oslo at an instant, and the 14 days after it. */
	fortnight(at: Instant): Fortnight;
}

/**
 * The calendar of Norway with the school holidays of one area. It remembers the days it was asked about: make one an
 * area and keep it.
 *
 * @param schoolYears Empty when nothing is published: what depends on school holidays is then undecided.
 */
export function makeCalendar(schoolYears: readonly SchoolYear[] = []): Calendar {
	const schoolBits = readSchoolYears(schoolYears);
	const known = new Map<DayNumber, Day>();
	const day = (number: DayNumber): Day => {
		let found = known.get(number);
		if (!found) known.set(number, (found = makeDay(number, schoolBits(number))));
		return found;
	};
	// Thousands of offers are asked about one instant.
	let recent: Fortnight | undefined;
	const fortnight = (at: Instant): Fortnight => {
		if (recent && recent[0].start <= at && at < recent[0].end) return recent;
		const today = osloDay(at);
		return (recent = [day(today), ...Array.from({ length: DAYS_AHEAD }, (_, i) => day(today + i + 1))]);
	};
	return { day, fortnight };
}

function makeDay(number: DayNumber, schoolBits: number): Day {
	const { month, day } = civilDate(number);
	const week = isoWeek(number);
	return {
		number,
		start: instantAt(number, 0),
		end: instantAt(number + 1, 0),
		bits:
			(1 << weekdayOf(number)) |
			(week % 2 === 0 ? EVEN_WEEK : ODD_WEEK) |
			bitOf('public-holidays', number) |
			bitOf('eves', number) |
			bitOf('romjul', number) |
			schoolBits,
		week,
		monthDay: monthDayOf(number),
		ordinal: Math.floor((day - 1) / DAYS_OF_WEEK),
		isLast: civilDate(number + DAYS_OF_WEEK).month !== month
	};
}

const bitOf = (period: NationalPeriod, number: DayNumber) => (isIn(period, number) ? NAMED_BITS[period] : 0);

/** Parsed once, asked for every day. */
function readSchoolYears(schoolYears: readonly SchoolYear[]): (number: DayNumber) => number {
	const stretch = (from: string, to: string) => {
		const [first, last] = [parseDate(from), parseDate(to)];
		return (number: DayNumber) => first <= number && number <= last;
	};
	const years = schoolYears.map(({ validFrom, validTo, holidays }) => ({
		isCovered: stretch(validFrom, validTo),
		holidays: holidays.map(({ from, to }) => stretch(from, to))
	}));
	return (number) => {
		const covering = years.filter(({ isCovered }) => isCovered(number));
		if (covering.length === 0) return BEYOND_SCHOOL_CALENDAR;
		return covering.some(({ holidays }) => holidays.some((isHoliday) => isHoliday(number)))
			? NAMED_BITS['school-holidays']
			: 0;
	};
}
