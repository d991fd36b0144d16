import { EVEN_WEEK, NAMED_BITS, ODD_WEEK } from './calendar.ts';
import { parseDate, readTwoDigits } from './civil.ts';
import { parseTime } from './clock.ts';
import type { CompiledException, CompiledRule, DaySet, Plan, Range } from './plan.ts';
import {
	type Exception,
	type HoursFor,
	isRule,
	type NamedPeriod,
	ORDINALS,
	type Period,
	type Rule,
	type Times,
	type Weekday,
	WEEKDAYS
} from './rules.ts';
import type { OpeningKind } from './state.ts';

const MINUTES_OF_DAY = 24 * 60;
const ALL_WEEKDAYS = 127;
/** No offer has so many lines. Past it nothing is read and all is unknown, so that no record can make a phone hang. */
const MAX_LINES = 1000;
const UNREADABLE: Plan = { rules: [], exceptions: [], hasText: true, passesMidnight: false };

/**
 * Reads what an offer says about one kind of hours. A line that cannot be read, which the schema keeps out of the
 * catalogue, counts as words.
 */
export function compile({ schedules, exceptions = [] }: Times, hoursFor: HoursFor): Plan {
	if (schedules.length > MAX_LINES || exceptions.length > MAX_LINES) return UNREADABLE;
	const plan: Plan = { rules: [], exceptions: [], hasText: false, passesMidnight: false };
	for (const [entry, schedule] of schedules.entries()) {
		if ((schedule.for ?? 'door') !== hoursFor) continue;
		const rule = isRule(schedule) ? compileRule(schedule, entry) : undefined;
		if (rule) plan.rules.push(rule);
		else plan.hasText = true;
	}
	for (const exception of exceptions) {
		if ((exception.for ?? 'door') !== hoursFor) continue;
		const compiled = compileException(exception);
		if (compiled) plan.exceptions.push(compiled);
		else plan.hasText = true;
	}
	plan.passesMidnight =
		plan.rules.some(passesMidnight) || plan.exceptions.some(({ hours }) => hours && passesMidnight(hours));
	return plan;
}

function compileRule(rule: Rule, entry: number): CompiledRule | undefined {
	const season = rule.season && { from: parseMonthDay(rule.season.from), to: parseMonthDay(rule.season.to) };
	if (season && !isReadable(season)) return undefined;
	const except = rule.except && compilePeriods(rule.except);
	const only = rule.only && compilePeriods(rule.only);
	const hours = compileHours(rule.opens ?? '00:00', rule.opens === undefined ? '24:00' : rule.closes);
	if (!hours || (except && !isReadableSet(except)) || (only && !isReadableSet(only))) return undefined;
	return {
		entry,
		kind: kindOf(rule),
		blocked:
			(rule.days ? ALL_WEEKDAYS & ~weekdayBits(rule.days) : 0) |
			(rule.weeks === 'even' ? ODD_WEEK : 0) |
			(rule.weeks === 'odd' ? EVEN_WEEK : 0),
		nth: rule.nth && ORDINALS.map((ordinal) => weekdayBit(rule.nth?.[ordinal])),
		season,
		except,
		only,
		opens: hours.opens,
		closes: hours.closes,
		note: rule.note
	};
}

function kindOf({ opens, byAppointment, approximate }: Rule): OpeningKind {
	if (byAppointment) return 'by-appointment';
	if (opens === undefined) return 'no-times';
	return approximate ? 'approximate' : 'open';
}

function compileException(exception: Exception): CompiledException | undefined {
	const date = parseDate(exception.date);
	if (Number.isNaN(date)) return undefined;
	const source = exception;
	if ('cancelled' in exception) {
		const last = exception.through === undefined ? date : parseDate(exception.through);
		if (Number.isNaN(last)) return undefined;
		return { source, silences: { from: date, to: last }, arrives: undefined, hours: undefined };
	}
	const hours = exception.opens === undefined ? undefined : compileHours(exception.opens, exception.closes);
	if (exception.opens !== undefined && !hours) return undefined;
	if ('extra' in exception) return { source, silences: undefined, arrives: date, hours };
	const arrives = exception.newDate === undefined ? date : parseDate(exception.newDate);
	if (Number.isNaN(arrives)) return undefined;
	return { source, silences: { from: date, to: date }, arrives, hours };
}

/** An end that is not later than the start is on the next day. */
function compileHours(opens: string, closes: string | undefined): CompiledException['hours'] {
	const from = parseTime(opens);
	const to = closes === undefined ? undefined : parseTime(closes);
	if (Number.isNaN(from) || from >= MINUTES_OF_DAY || Number.isNaN(to)) return undefined;
	return { opens: from, closes: to !== undefined && to <= from ? to + MINUTES_OF_DAY : to };
}

const passesMidnight = ({ closes = 0 }: { closes: number | undefined }) => closes > MINUTES_OF_DAY;

function compilePeriods(periods: readonly Period[]): DaySet {
	const set: DaySet = { bits: 0, weeks: [], dates: [] };
	for (const period of periods) {
		if (isNamed(period)) set.bits |= NAMED_BITS[period];
		else if (period.startsWith('week')) set.weeks.push(parseWeeks(period));
		else set.dates.push({ from: parseMonthDay(period), to: parseMonthDay(period) });
	}
	return set;
}

const isNamed = (period: Period): period is NamedPeriod => Object.hasOwn(NAMED_BITS, period);

function parseWeeks(text: string): Range {
	const [, from, to = from] = /^weeks? (\d+)(?:-(\d+))?$/.exec(text) ?? [];
	return { from: Number(from), to: Number(to) };
}

/** `MM-DD` as one number; not a number when it is something else. */
function parseMonthDay(text: string): number {
	return text.length === 5 && text[2] === '-' ? readTwoDigits(text, 0) * 100 + readTwoDigits(text, 3) : NaN;
}

const isReadable = ({ from, to }: Range) => !Number.isNaN(from + to);
const isReadableSet = ({ weeks, dates }: DaySet) => weeks.every(isReadable) && dates.every(isReadable);

const weekdayBits = (days: readonly Weekday[]) => days.reduce((bits, day) => bits | weekdayBit(day), 0);

const weekdayBit = (day: Weekday | undefined) => (day === undefined ? 0 : 1 << WEEKDAYS.indexOf(day));
