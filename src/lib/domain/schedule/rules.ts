/**
 * The rule language of opening hours: what a record may say about when.
 *
 * All times are wall-clock times at the place, zone Europe/Oslo. Rules add up: an offer is open when any of its rules
 * says so. What cannot be said exactly stays text, and its state is unknown, never closed.
 */

import type { Label } from '#lib/domain/label.ts';

/** What the hours are for. Absent in a record: the door. */
export const HOURS_FOR = ['door', 'phone', 'chat', 'event'] as const;
export type HoursFor = (typeof HOURS_FOR)[number];

/** Monday first, as Norwegian weeks begin. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which one of its kind in the month: the third Monday, the last Thursday. */
export const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type Ordinal = (typeof ORDINALS)[number];

/** Even and odd are ISO week numbers: 2026 has 53 weeks, so week 53 and the next week 1 are both odd. */
export const WEEK_PARITIES = ['all', 'even', 'odd'] as const;
export type WeekParity = (typeof WEEK_PARITIES)[number];

/**
 * Days with a name of their own (`holidays.ts` says which).
 *
 * `romjul` is 27 to 30 December; the days around it are public holidays and an eve. School holidays are the area's
 * (`SchoolYear`), and undecided where its calendar does not reach.
 */
export const NAMED_PERIODS = ['public-holidays', 'eves', 'romjul', 'school-holidays'] as const;
export type NamedPeriod = (typeof NAMED_PERIODS)[number];

/** A period that comes every year: by name, by ISO weeks (`week 30`, `weeks 29-31`, `weeks 51-1`) or a date (`12-24`). */
export type Period = NamedPeriod | `week ${number}` | `weeks ${number}-${number}` | `${number}-${number}`;

/** From and including to and including, `MM-DD`; a season that starts later than it ends goes over New Year. */
export interface Season {
	from: string;
	to: string;
}

/**
 * Times that can be said exactly.
 *
 * The rule holds on the days that pass every condition given; no condition at all is every day.
 */
export interface Rule {
	for?: HoursFor | undefined;
	days?: Weekday[] | undefined;
	/** Days of the month, instead of `days`: `{first: we, third: we}`. */
	nth?: Partial<Record<Ordinal, Weekday | undefined>> | undefined;
	/** `HH:MM`. Absent: the day is known and the time is not, or, by appointment, any time that day. */
	opens?: string | undefined;
	/** `HH:MM` up to `24:00`. Not later than `opens`: the next day. Absent: open-ended, shown as "from 11". */
	closes?: string | undefined;
	/** Absent: all. */
	weeks?: WeekParity | undefined;
	season?: Season | undefined;
	/** Not on these days. */
	except?: Period[] | undefined;
	/** On no other days than these. */
	only?: Period[] | undefined;
	/** Within these hours one comes by appointment, not just like that. */
	byAppointment?: true | undefined;
	/** Days are right, times only nearly: the state of the whole day is unknown. */
	approximate?: true | undefined;
	/** What one should know about these times. */
	note?: string | undefined;
	/** The source's own words for what the rule says, so that a reader can compare. It does not count as more hours. */
	text?: string | undefined;
}

/** Hours as the source words them. They may mean times no rule says, so nothing is closed beside them. */
export interface TextEntry {
	for?: HoursFor | undefined;
	text: string;
}

/** One line of a record's hours. `isRule` tells the two apart. */
export type Schedule = Rule | TextEntry;

/** A rule says something a machine can count with; an entry with words and nothing to count with is text. */
export function isRule(schedule: Schedule): schedule is Rule {
	const { text, days, nth, opens, closes, weeks, season, except, only, byAppointment }: Rule = schedule;
	const counted = days ?? nth ?? opens ?? closes ?? weeks ?? season ?? except ?? only ?? byAppointment;
	return counted !== undefined || text === undefined;
}

interface Dated {
	/** The day that differs, `YYYY-MM-DD`. What began on it and goes on past midnight belongs to it. */
	date: string;
	/** Absent: the door, as in a schedule. */
	for?: HoursFor | undefined;
	note?: string | undefined;
}

/** Nothing happens on that day, or on any day up to and including `through`. Closed for certain, beside text too. */
export interface Cancelled extends Dated {
	cancelled: true;
	through?: string | undefined;
}

/**
 * What the rules say of that day happens elsewhere, on another day or at another time.
 *
 * With `opens` all of that day becomes one opening with these hours; without, every opening keeps its own.
 */
export interface Moved extends Dated {
	/** Id of a location. Absent: the usual place. */
	movedTo?: string | undefined;
	/** `YYYY-MM-DD`. Absent: the same day. */
	newDate?: string | undefined;
	opens?: string | undefined;
	/** Absent beside `opens`: open-ended. */
	closes?: string | undefined;
}

/** An opening the rules do not have. */
export interface Extra extends Dated {
	extra: true;
	opens: string;
	closes?: string | undefined;
	/** Id of a location. Absent: the usual place. */
	location?: string | undefined;
}

/** One day that differs from the rules. */
export type Exception = Cancelled | Moved | Extra;

/** Id of the location an exception names, if it names one. */
export function placeOf(exception: Exception): string | undefined {
	if ('extra' in exception) return exception.location;
	return 'movedTo' in exception ? exception.movedTo : undefined;
}

/** What an offer says about when. */
export interface Times {
	schedules: readonly Schedule[];
	exceptions?: readonly Exception[] | undefined;
}

/** Holidays of the schools in an area over one stretch of time, as the municipality has published them. */
export interface SchoolYear {
	/** First and last day the list speaks of, `YYYY-MM-DD`; outside nobody knows. */
	validFrom: string;
	validTo: string;
	source: string;
	/** First and last day without school, weekends between included. */
	holidays: { from: string; to: string; name: Label }[];
}
