/**
 * Dates without a time or a zone, counted in days since 1 January 1970: a date is one integer.
 *
 * The language's own UTC arithmetic does the leap years; the zone of the device never enters.
 */

export type DayNumber = number;

export const DAY = 86_400_000;
export const DAYS_OF_WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** @param month From 1. A day beyond the end of its month is one of the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	return Date.UTC(year, month - 1, day) / DAY;
}

/** @param date `YYYY-MM-DD`. Not a number when it is something else. */
export function parseDate(date: string): DayNumber {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
	return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : NaN;
}

/** The parts of a date, month and day from 1. */
export function civilDate(day: DayNumber): { year: number; month: number; day: number } {
	const date = new Date(day * DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function formatDate(day: DayNumber): string {
	const { year, month, day: dayOfMonth } = civilDate(day);
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export const twoDigits = (value: number) => String(value).padStart(2, '0');

/** From 0, Monday, to 6, Sunday. */
export function weekdayOf(day: DayNumber): number {
	return modulo(day + FIRST_WEEKDAY, DAYS_OF_WEEK);
}

/** ISO 8601: a week belongs to the year its Thursday is in, so a year has 52 or 53. */
export function isoWeek(day: DayNumber): number {
	const thursday = day - weekdayOf(day) + 3;
	return Math.floor((thursday - dayNumber(civilDate(thursday).year, 1, 1)) / DAYS_OF_WEEK) + 1;
}

/** Never negative, unlike `%`: days before 1970 have weekdays too. */
const modulo = (value: number, by: number) => ((value % by) + by) % by;
