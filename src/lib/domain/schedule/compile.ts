import { EVEN_WEEK, NAMED_BITS, ODD_WEEK } from './calendar.ts';
import { parseDate } from './civil.ts';
import { MINUTES_OF_DAY, parseTime } from './clock.ts';
import type { CompiledException, CompiledRule, DaySet, Hours, Plan, Range } from './plan.ts';
import { remember } from './remember.ts';
import {
	type Exception,
	type HoursFor,
	isRule,
	NAMED_PERIODS,
	ORDINALS,
	type Period,
	type Rule,
	type Times,
	type Weekday,
	WEEKDAYS
} from './rules.ts';
import type { OpeningKind } from './state.ts';

const WEEKDAY_BITS = Object.fromEntries(WEEKDAYS.map((day, i) => [day, 1 << i])) as Record<Weekday, number>;
const ALL_BITS = -1;
const ALL_WEEKDAYS = 127;
/** No offer has so many lines. Past it nothing is read and all is unknown, so that no record can make a phone hang. */
const MAX_LINES = 1000;

/**
 * Reads what an offer says about one kind of hours. A line that cannot be read, which the schema keeps out of the
 * catalogue, counts as words.
 */
export function compile({ schedules, exceptions = [] }: Times, hoursFor: HoursFor): Plan {
	const plan: Plan = { rules: [], exceptions: [], hasText: false, blocked: ALL_BITS, passesMidnight: false };
	if (schedules.length > MAX_LINES || exceptions.length > MAX_LINES) return { ...plan, hasText: true };
	for (let entry = 0; entry < schedules.length; entry++) {
		const schedule = schedules[entry];
		if (!schedule || (schedule.for ?? 'door') !== hoursFor) continue;
		const rule = isRule(schedule) ? compileRule(schedule, entry) : undefined;
		if (rule) {
			plan.rules.push(rule);
			plan.blocked &= rule.blocked;
			plan.passesMidnight ||= passesMidnight(rule.hours);
		} else plan.hasText = true;
	}
	for (const exception of exceptions) {
		if ((exception.for ?? 'door') !== hoursFor) continue;
		const compiled = compileException(exception);
		if (compiled) {
			plan.exceptions.push(compiled);
			plan.passesMidnight ||= compiled.hours !== undefined && passesMidnight(compiled.hours);
		} else plan.hasText = true;
	}
	return plan;
}

function compileRule(rule: Rule, entry: number): CompiledRule | undefined {
	const season = rule.season && { from: parseMonthDay(rule.season.from), to: parseMonthDay(rule.season.to) };
	if (season && !isReadable(season)) return undefined;
	const except = rule.except && compilePeriods(rule.except);
	const only = rule.only && compilePeriods(rule.only);
	const hours = compileHours(rule.opens ?? '00:00', rule.opens === undefined ? '24:00' : rule.closes);
	if (!hours || (rule.except && !except) || (rule.only && !only)) return undefined;
	return {
		entry,
		kind: kindOf(rule),
		blocked:
			(rule.days ? ALL_WEEKDAYS & ~weekdayBits(rule.days) : 0) |
			(rule.weeks === 'even' ? ODD_WEEK : 0) |
			(rule.weeks === 'odd' ? EVEN_WEEK : 0),
		nth: rule.nth && compileNth(rule.nth),
		season,
		except,
		only,
		hours,
		note: rule.note
	};
}

function compileNth(nth: NonNullable<Rule['nth']>): number[] {
	return ORDINALS.map((ordinal) => {
		const day = nth[ordinal];
		return day === undefined ? 0 : WEEKDAY_BITS[day];
	});
}

function kindOf({ opens, byAppointment, approximate }: Rule): OpeningKind {
	if (byAppointment) return 'by-appointment';
	if (opens === undefined) return 'no-times';
	return approximate ? 'approximate' : 'open';
}

function compileException(exception: Exception): CompiledException | undefined {
	const { date, through = date, newDate = date, opens, closes }: AnyException = exception;
	const silences = 'extra' in exception ? undefined : { from: parseDate(date), to: parseDate(through) };
	const arrives = 'cancelled' in exception ? undefined : parseDate(newDate);
	const hours = opens === undefined ? undefined : compileHours(opens, closes);
	if ((silences && !isReadable(silences)) || Number.isNaN(arrives) || (opens && !hours)) return undefined;
	return { source: exception, silences, arrives, hours };
}

/** What any of the three shapes may have. */
type AnyException = { date: string } & {
	[field in 'through' | 'newDate' | 'opens' | 'closes']?: string | undefined;
};

/** An end that is not later than the start is on the next day. */
function compileHours(opens: string, closes: string | undefined): Hours | undefined {
	const from = parseTime(opens);
	const to = closes === undefined ? undefined : parseTime(closes);
	if (Number.isNaN(from) || from >= MINUTES_OF_DAY || Number.isNaN(to)) return undefined;
	return { opens: from, closes: to !== undefined && to <= from ? to + MINUTES_OF_DAY : to };
}

const passesMidnight = ({ closes = 0 }: Hours) => closes > MINUTES_OF_DAY;

function compilePeriods(periods: readonly Period[]): DaySet | undefined {
	const set: DaySet = { bits: 0, weeks: [], dates: [] };
	for (const text of periods) {
		const period = parsePeriod(text);
		if (!period) return undefined;
		if ('bits' in period) set.bits |= period.bits;
		else set[period.of].push(period);
	}
	return set;
}

/** Null when it is no `Period`. */
const parsePeriod = remember((text): { bits: number } | (Range & { of: 'weeks' | 'dates' }) | null => {
	const name = NAMED_PERIODS.find((period) => period === text);
	if (name) return { bits: NAMED_BITS[name] };
	const [, week, lastWeek = week] = /^weeks? (\d\d?)(?:-(\d\d?))?$/.exec(text) ?? [];
	if (week) return { of: 'weeks', from: Number(week), to: Number(lastWeek) };
	const date = parseMonthDay(text);
	return Number.isNaN(date) ? null : { of: 'dates', from: date, to: date };
});

/** `MM-DD` as one number; not a number when it is something else. */
const parseMonthDay = remember((text) => {
	const match = /^(\d\d)-(\d\d)$/.exec(text);
	return match ? Number(match[1]) * 100 + Number(match[2]) : NaN;
});

const isReadable = ({ from, to }: Range) => !Number.isNaN(from + to);

function weekdayBits(days: readonly Weekday[]): number {
	let bits = 0;
	for (const day of days) bits |= WEEKDAY_BITS[day];
	return bits;
}
