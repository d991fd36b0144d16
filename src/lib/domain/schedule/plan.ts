import type { Day } from './calendar.ts';
import type { DayNumber } from './civil.ts';
import type { Exception, HoursFor, Rule } from './rules.ts';
import type { OpeningKind } from './state.ts';

/** Rules and exceptions as numbers, for one kind of hours. */
export interface Plan {
	hoursFor: HoursFor;
	rules: CompiledRule[];
	exceptions: CompiledException[];
	/** Words that may mean hours no rule says: nothing is closed beside them. */
	hasText: boolean;
	/** Nothing begins on days with any of these bits: one test instead of one a rule. */
	quiet: number;
	/** One of the rules is open at every instant, and no exception changes it. */
	roundTheClock: boolean;
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
	/** Days with any of these bits. */
	bits: number;
	/** Nobody knows whether days with any of these bits are among them. */
	undecided: number;
	weeks: readonly Range[];
	dates: readonly Range[];
}

export interface CompiledRule {
	/** Where it stands in `schedules`. */
	entry: number;
	kind: OpeningKind;
	/** Days with any of these bits are out: other weekdays, the other week parity, names it excepts. */
	blocked: number;
	/** On days with any of these bits nobody knows whether it excepts them. */
	undecided: number;
	/** Days with any of these bits are holidays it does not speak of. */
	unspoken: number;
	nth: Rule['nth'];
	season: Range | undefined;
	/** What it excepts that has no name. */
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
	const { bits } = day;
	if ((bits & rule.blocked) !== 0) return undefined;
	if (rule.nth && !isNth(rule.nth, day)) return undefined;
	if (rule.season && !isWithin(rule.season, day.monthDay)) return undefined;
	if (rule.except && holds(rule.except, day)) return undefined;
	let isUndecided = (bits & rule.undecided) !== 0;
	if (rule.only && !holds(rule.only, day)) {
		if ((bits & rule.only.undecided) === 0) return undefined;
		isUndecided = true;
	}
	// Whether it opens at all matters more than when; but times that are only nearly right leave all of the day open.
	if (isUndecided && rule.kind !== 'approximate') return 'beyond-school-calendar';
	return (bits & rule.unspoken) !== 0 && isFirm(rule.kind) ? 'public-holiday' : rule.kind;
}

/** Whether its times are exact; the state of the whole day is unknown when they are not. */
export function isFirm(kind: OpeningKind): boolean {
	return kind !== 'approximate' && kind !== 'no-times';
}

export function isWithin({ from, to }: Range, value: number): boolean {
	return from <= to ? from <= value && value <= to : value >= from || value <= to;
}

function isNth(nth: NonNullable<Rule['nth']>, { weekday, ordinal, isLast }: Day): boolean {
	return nth[ordinal] === weekday || (isLast && nth.last === weekday);
}

function holds({ bits, weeks, dates }: DaySet, day: Day): boolean {
	return (
		(bits & day.bits) !== 0 ||
		weeks.some((range) => isWithin(range, day.week)) ||
		dates.some((range) => isWithin(range, day.monthDay))
	);
}
