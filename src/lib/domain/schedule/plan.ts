import { BEYOND_SCHOOL_CALENDAR, type Day, NAMED_BITS } from './calendar.ts';
import type { DayNumber } from './civil.ts';
import { type Exception, ORDINALS } from './rules.ts';
import type { OpeningKind } from './state.ts';

const LAST = ORDINALS.indexOf('last');

/** Rules and exceptions as numbers, for one kind of hours. */
export interface Plan {
	rules: CompiledRule[];
	exceptions: CompiledException[];
	/** Words that may mean hours no rule says: nothing is closed beside them. */
	hasText: boolean;
	/** Days with any of these bits no rule holds on: one test instead of one a rule. */
	blocked: number;
	/** Something may go on from the day it began to the next. */
	passesMidnight: boolean;
}

/** Both ends included; one that starts later than it ends goes over New Year. */
export interface Range {
	from: number;
	to: number;
}

/** Days of the year given by name, by week or by date. */
export interface DaySet {
	bits: number;
	weeks: Range[];
	dates: Range[];
}

export interface CompiledRule {
	/** Where it stands in `schedules`. */
	entry: number;
	kind: OpeningKind;
	/** Days with any of these bits are out: other weekdays, the other week parity. */
	blocked: number;
	/** Per ordinal, the bit of the weekday; 0 for none. */
	nth: number[] | undefined;
	season: Range | undefined;
	except: DaySet | undefined;
	only: DaySet | undefined;
	hours: Hours;
	note: string | undefined;
}

/** Minutes since midnight. `closes` is more than a day's when it is on the next; absent when open-ended. */
export interface Hours {
	opens: number;
	closes: number | undefined;
}

export interface CompiledException {
	source: Exception;
	/** First and last day on which the rules are silent; none for an extra opening. */
	silences: Range | undefined;
	/** The day it brings openings to. */
	arrives: DayNumber | undefined;
	/** Absent: the rules' own. */
	hours: Hours | undefined;
}

/**
 * What a rule says of a day.
 *
 * @returns Undefined when it does not hold on that day.
 */
export function kindOn(rule: CompiledRule, day: Day): OpeningKind | undefined {
	if ((day.bits & rule.blocked) !== 0) return undefined;
	if (rule.nth && !isNth(rule.nth, day)) return undefined;
	if (rule.season && !isWithin(rule.season, day.monthDay)) return undefined;
	let undecided = false;
	if (rule.except) {
		if (holds(rule.except, day)) return undefined;
		undecided = isUndecided(rule.except, day);
	}
	if (rule.only && !holds(rule.only, day)) {
		if (!isUndecided(rule.only, day)) return undefined;
		undecided = true;
	}
	return undecided && isFirm(rule.kind) ? 'beyond-school-calendar' : rule.kind;
}

/** Whether its times are exact; the state of the whole day is unknown when they are not. */
export function isFirm(kind: OpeningKind): boolean {
	return kind !== 'approximate' && kind !== 'no-times';
}

export function isWithin({ from, to }: Range, value: number): boolean {
	return from <= to ? from <= value && value <= to : value >= from || value <= to;
}

function isNth(nth: number[], day: Day): boolean {
	// A fifth one is always the last, and stands in the same place of the list.
	const ofDay = (nth[day.ordinal] ?? 0) | (day.isLast ? (nth[LAST] ?? 0) : 0);
	return (ofDay & day.bits) !== 0;
}

function holds({ bits, weeks, dates }: DaySet, day: Day): boolean {
	return (
		(bits & day.bits) !== 0 ||
		weeks.some((range) => isWithin(range, day.week)) ||
		dates.some((range) => isWithin(range, day.monthDay))
	);
}

function isUndecided({ bits }: DaySet, day: Day): boolean {
	return (bits & NAMED_BITS['school-holidays']) !== 0 && (day.bits & BEYOND_SCHOOL_CALENDAR) !== 0;
}
