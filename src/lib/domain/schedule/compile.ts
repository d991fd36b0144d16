import { BEYOND_SCHOOL_CALENDAR, EVEN_WEEK, NAMED_BITS, ODD_WEEK } from './calendar.ts';
import { parseDate, twoDigitsAt } from './civil.ts';
import { MINUTES_OF_DAY, parseTime } from './clock.ts';
import type { CompiledException, CompiledRule, DaySet, Hours, Plan, Range } from './plan.ts';
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

const WEEKDAY_BITS = Object.fromEntries(WEEKDAYS.map((day, i) => [day, 1 << i])) as Record<Weekday, number>;
const NO_RULES: CompiledRule[] = [];
const NO_EXCEPTIONS: CompiledException[] = [];
const ALL_BITS = -1;
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
		quiet: ALL_BITS,
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
			if (rule.blocked === 0 && isAlways(rule)) plan.roundTheClock = true;
			const { closes } = rule.hours;
			if (closes !== undefined && closes > MINUTES_OF_DAY) plan.passesMidnight = true;
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
	const { days, nth, weeks, opens, byAppointment, approximate } = rule;
	const hours = compileHours(opens ?? '00:00', opens === undefined ? '24:00' : rule.closes);
	const season = rule.season && { from: parseMonthDay(rule.season.from), to: parseMonthDay(rule.season.to) };
	const except = rule.except && compilePeriods(rule.except);
	const only = rule.only && compilePeriods(rule.only);
	if (!hours || (season && !isReadable(season)) || (rule.except && !except) || (rule.only && !only)) {
		return undefined;
	}
	let otherDays = days ? ALL_WEEKDAYS & ~weekdayBits(days) : 0;
	if (nth) otherDays |= ALL_WEEKDAYS & ~weekdaysOf(nth);
	const otherWeeks = weeks === 'even' ? ODD_WEEK : weeks === 'odd' ? EVEN_WEEK : 0;
	const named = (except ? except.bits : 0) | (only ? only.bits : 0);
	return {
		entry,
		kind: byAppointment
			? 'by-appointment'
			: opens === undefined
				? 'no-times'
				: approximate
					? 'approximate'
					: 'open',
		blocked: otherDays | otherWeeks | (except ? except.bits : 0),
		undecided: except ? except.undecided : 0,
		// "Tuesdays" does not say whether it means one that is a public holiday; "every day" does.
		unspoken: otherDays !== 0 ? HOLIDAYS & ~named : 0,
		nth,
		season,
		except: except && except.weeks.length + except.dates.length > 0 ? except : undefined,
		only,
		hours,
		note: rule.note
	};
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
	// Not a number is on neither side.
	if (!(from < MINUTES_OF_DAY)) return undefined;
	if (closes === undefined) return { opens: from, closes: undefined };
	const to = parseTime(closes);
	if (!(to <= MINUTES_OF_DAY)) return undefined;
	return { opens: from, closes: to <= from ? to + MINUTES_OF_DAY : to };
}

const isAlways = ({ kind, undecided, season, except, only, hours }: CompiledRule) =>
	kind === 'open' &&
	undecided === 0 &&
	!season &&
	!except &&
	!only &&
	hours.opens === 0 &&
	hours.closes === MINUTES_OF_DAY;

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
	for (let i = 0; i < days.length; i++) bits |= WEEKDAY_BITS[days[i] ?? 'mo'];
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
