import {
	type DayNumber,
	DAY,
	dayNumber,
	formatDate,
	isoWeek,
	parseDate,
	twoDigits,
	weekdayOf
} from './civil.ts';
import { remember } from './remember.ts';
import { type Weekday, WEEKDAYS } from './rules.ts';
import type { Instant } from './state.ts';

/**
 * The clock on the wall in Norway, from an instant and back, whatever zone the device is in.
 *
 * Standard time is UTC+1. Summer time, UTC+2, is from the last Sunday of March to the last Sunday of October, both at
 * 01:00 UTC (directive 2000/84/EC; so since 1996). Plain arithmetic: `Intl` is a hundred times slower and may be wrong
 * on a phone whose zone data is old.
 */

export const MINUTE = 60_000;
export const MINUTES_OF_DAY = 24 * 60;
const HOUR = 60 * MINUTE;
const STANDARD = HOUR;
const SUMMER = 2 * HOUR;

/** Milliseconds to add to UTC. */
export function osloOffset(at: Instant): number {
	const year = new Date(at).getUTCFullYear();
	const begins = lastSunday(year, 3) * DAY + HOUR;
	const ends = lastSunday(year, 10) * DAY + HOUR;
	return begins <= at && at < ends ? SUMMER : STANDARD;
}

/** @param month One of 31 days. */
function lastSunday(year: number, month: number): DayNumber {
	const last = dayNumber(year, month, 31);
	return last - ((weekdayOf(last) + 1) % 7);
}

/** The date on the wall. */
export function osloDay(at: Instant): DayNumber {
	return Math.floor((at + osloOffset(at)) / DAY);
}

/**
 * The instant at which the clock on the wall shows a time.
 *
 * When the clock is put forward, a time it skips is as much later; when it is put back, the first of the two.
 *
 * @param minutes Since midnight; more than a day's is the next day.
 */
export function instantAt(day: DayNumber, minutes: number): Instant {
	const local = day * DAY + minutes * MINUTE;
	const inSummer = local - SUMMER;
	return osloOffset(inSummer) === SUMMER ? inSummer : local - STANDARD;
}

/** Minutes since midnight of `HH:MM`, from 00:00 to 24:00; not a number when it is something else. */
export const parseTime = remember((time) => {
	const match = /^(\d\d):([0-5]\d)$/.exec(time);
	const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
	return minutes <= MINUTES_OF_DAY ? minutes : NaN;
});

/** What calendar and clock on the wall show. */
export interface WallClock {
	/** `YYYY-MM-DD` */
	date: string;
	/** `HH:MM` */
	time: string;
	weekday: Weekday;
	/** ISO week, 1 to 53. */
	week: number;
}

export function wallClock(at: Instant): WallClock {
	const day = osloDay(at);
	const minutes = Math.floor((at + osloOffset(at) - day * DAY) / MINUTE);
	return {
		date: formatDate(day),
		time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
		weekday: WEEKDAYS[weekdayOf(day)] ?? 'mo',
		week: isoWeek(day)
	};
}

/**
 * The instant of a date and time on the wall; the way back from `wallClock`.
 *
 * @returns Not a number when either is not written `YYYY-MM-DD` and `HH:MM`.
 */
export function instantOf(date: string, time: string): Instant {
	return instantAt(parseDate(date), parseTime(time));
}
