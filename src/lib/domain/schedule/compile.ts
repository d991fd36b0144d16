import { BEYOND_SCHOOL_CALENDAR, EVEN_WEEK, NAMED_BITS, ODD_WEEK } from './calendar.ts';
import { parseDate, twoDigitsAt } from './civil.ts';
import { MINUTES_OF_DAY, parseTime } from './clock.ts';
import type { CompiledException, CompiledRule, Conditions, DaySet, Hours, Plan, Range } from './plan.ts';
import { remember } from './remember.ts';
import {
	type Exception,
	type HoursFor,
	isRule,
	NAMED_PERIODS,
	type Ordinal,
	type Period,
	type Rule,
	type Times,
	type Weekday,
	WEEKDAYS
} from './rules.ts';
import type { OpeningKind } from './state.ts';

const WEEKDAY_BITS = Object.fromEntries(WEEKDAYS.map((day, i) => [day, 1 << i])) as Record<Weekday, number>;
const NO_RULES: CompiledRule[] = [];
const NO_EXCEPTIONS: CompiledException[] = [];
const ALL_WEEKDAYS = 127;
const HOLIDAYS = NAMED_BITS['public-holidays'] | NAMED_BITS.eves;
/** No offer has so many lines. Past it nothing is read and all is unknown, so that no record can make a phone hang. */
const MAX_LINES = 1000;

/**
 * Reads what an offer says about one kind of hours. A line that cannot be read, which the schema keeps out of the
 * catalogue, counts as words.
 */
export function compile({ schedules, exceptions }: Times, hoursFor: HoursFor): Plan {
	const plan: Plan = {
		hoursFor,
		rules: NO_RULES,
		exceptions: NO_EXCEPTIONS,
		hasText: false,
		quiet: -1,
		roundTheClock: false,
		passesMidnight: false
	};
	if (schedules.length > MAX_LINES || (exceptions && exceptions.length > MAX_LINES)) {
		plan.hasText = true;
		return plan;
	}
	for (let entry = 0; entry < schedules.length; entry++) {
		const schedule = schedules[entry];
		if (!schedule || (schedule.for ?? 'door') !== hoursFor) continue;
		const rule = isRule(schedule) ? compileRule(schedule, entry) : undefined;
		if (rule) {
			if (plan.rules === NO_RULES) plan.rules = [rule];
			else plan.rules.push(rule);
			plan.quiet &= rule.blocked;
			if (rule.closes === MINUTES_OF_DAY) {
				if (isAlways(rule)) plan.roundTheClock = true;
			} else if (passesMidnight(rule)) plan.passesMidnight = true;
		} else plan.hasText = true;
	}
	if (exceptions) addExceptions(plan, exceptions);
	return plan;
}

function addExceptions(plan: Plan, exceptions: readonly Exception[]): void {
	for (const exception of exceptions) {
		if ((exception.for ?? 'door') !== plan.hoursFor) continue;
		const compiled = compileException(exception);
		if (compiled) {
			if (plan.exceptions === NO_EXCEPTIONS) plan.exceptions = [compiled];
			else plan.exceptions.push(compiled);
			plan.quiet = 0;
			plan.roundTheClock = false;
			if (compiled.hours && passesMidnight(compiled.hours)) plan.passesMidnight = true;
		} else plan.hasText = true;
	}
}

function compileRule(rule: Rule, entry: number): CompiledRule | undefined {
	const { days, weeks, opens, byAppointment, approximate, nth, season, except, only } = rule;
	let kind: OpeningKind = 'no-times';
	let from = 0;
	let to: number | undefined = MINUTES_OF_DAY;
	if (opens !== undefined) {
		kind = approximate ? 'approximate' : 'open';
		from = parseTime(opens);
		to = parseEnd(from, rule.closes);
		if (!isReadableTime(from, to)) return undefined;
	}
	let blocked = 0;
	if (days !== undefined) blocked = ALL_WEEKDAYS & ~weekdayBits(days);
	if (weeks !== undefined && weeks !== 'all') blocked |= weeks === 'even' ? ODD_WEEK : EVEN_WEEK;
	let conditions: Conditions | undefined;
	let named = 0;
	if (nth !== undefined || season !== undefined || except !== undefined || only !== undefined) {
		conditions = compileConditions(rule);
		if (!conditions) return undefined;
		if (nth) blocked |= ALL_WEEKDAYS & ~weekdaysOf(nth);
		if (conditions.except) blocked |= conditions.except.bits;
		named = (conditions.except?.bits ?? 0) | (conditions.only?.bits ?? 0);
	}
	return {
		entry,
		kind: byAppointment ? 'by-appointment' : kind,
		blocked,
		// "Tuesdays" does not say whether it means one that is a public holiday; "every day" does.
		unspoken: (blocked & ALL_WEEKDAYS) === 0 ? 0 : HOLIDAYS & ~named,
		conditions,
		opens: from,
		closes: to,
		note: rule.note
	};
}

function compileConditions({ nth, season, except, only }: Rule): Conditions | undefined {
	const during = season && { from: parseMonthDay(season.from), to: parseMonthDay(season.to) };
	const not = except && compilePeriods(except);
	const on = only && compilePeriods(only);
	if ((during && !isReadable(during)) || (except && !not) || (only && !on)) return undefined;
	return { nth, season: during, except: not, only: on };
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

function compileHours(opens: string, closes: string | undefined): Hours | undefined {
	const from = parseTime(opens);
	const to = parseEnd(from, closes);
	return isReadableTime(from, to) ? { opens: from, closes: to } : undefined;
}

/** An end that is not later than the start is on the next day. */
function parseEnd(from: number, closes: string | undefined): number | undefined {
	if (closes === undefined) return undefined;
	const to = parseTime(closes);
	return to <= from ? to + MINUTES_OF_DAY : to;
}

/** Not a number, for what could not be read, is neither before nor after anything. */
const isReadableTime = (from: number, to: number | undefined) =>
	from < MINUTES_OF_DAY && (to === undefined || to > from);

const isAlways = ({ kind, blocked, conditions, opens, closes }: CompiledRule) =>
	kind === 'open' && blocked === 0 && !conditions && opens === 0 && closes === MINUTES_OF_DAY;

const passesMidnight = ({ closes }: Hours) => closes !== undefined && closes > MINUTES_OF_DAY;

function compilePeriods(periods: readonly Period[]): DaySet | undefined {
	let bits = 0;
	const weeks: Range[] = [];
	const dates: Range[] = [];
	for (const text of periods) {
		const period = parsePeriod(text);
		if (!period) return undefined;
		if ('bits' in period) bits |= period.bits;
		else (period.of === 'weeks' ? weeks : dates).push(period);
	}
	const undecided = (bits & NAMED_BITS['school-holidays']) === 0 ? 0 : BEYOND_SCHOOL_CALENDAR;
	return { bits, undecided, weeks, dates };
}

/** Null when it is no `Period`. */
const parsePeriod = remember(
	(text: string): { bits: number } | (Range & { of: 'weeks' | 'dates' }) | null => {
		const name = NAMED_PERIODS.find((period) => period === text);
		if (name) return { bits: NAMED_BITS[name] };
		const [, week, lastWeek = week] = /^weeks? (\d\d?)(?:-(\d\d?))?$/.exec(text) ?? [];
		if (week) return { of: 'weeks', from: Number(week), to: Number(lastWeek) };
		const date = parseMonthDay(text);
		return Number.isNaN(date) ? null : { of: 'dates', from: date, to: date };
	}
);

/** `MM-DD` as one number; not a number when it is something else. */
const parseMonthDay = remember((text: string) => {
	const isWritten = text.length === 5 && text[2] === '-';
	return isWritten ? twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 3) : NaN;
});

const isReadable = ({ from, to }: Range) => !Number.isNaN(from + to);

function weekdayBits(days: readonly Weekday[]): number {
	let bits = 0;
	for (let i = 0; i < days.length; i++) bits |= WEEKDAY_BITS[days[i] as Weekday];
	return bits;
}

function weekdaysOf(nth: NonNullable<Rule['nth']>): number {
	let bits = 0;
	for (const ordinal in nth) {
		const day = nth[ordinal as Ordinal];
		if (day !== undefined) bits |= WEEKDAY_BITS[day];
	}
	return bits;
}
