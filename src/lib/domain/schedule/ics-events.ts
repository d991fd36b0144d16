import type { Calendar } from './calendar.ts';
import { civilDate, DAYS_OF_WEEK, parseDate, weekdayOf } from './civil.ts';
import { osloOffset, wallClock } from './clock.ts';
import { openingsBetween } from './openings.ts';
import { type HoursFor, isRule, type Ordinal, ORDINALS, type Rule, type Times, WEEKDAYS } from './rules.ts';
import type { Instant, Opening } from './state.ts';

/**
 * Openings as events of a calendar file.
 *
 * What happens is worked out by the schedule, day by day, for a bounded time. A recurrence rule is then only a shorter
 * way to write the same days: plain weekdays, every second week, or a weekday of the month, with every day it says too
 * much as an exception. Where that fits badly the days stand one by one. So a reader needs nothing that calendar
 * programs disagree on: no week numbers, no added dates, no rule without an end.
 */
export interface CalendarEvent {
	/** Stays the same from release to release, unique among the events of one offer. */
	key: string;
	/** The first time, or the only one. */
	opening: Opening;
	recurrence?: Recurrence | undefined;
	/** The clock is put forward or back close to it: only UTC says it so that all readers agree. */
	nearClockChange: boolean;
}

export interface Recurrence {
	/** The value of RRULE without its end. */
	rule: string;
	/** The last time. */
	until: Instant;
	/** What the rule says and the schedule does not: the dates, `YYYY-MM-DD`. They start at `opens`, `HH:MM`. */
	except: readonly string[];
	opens: string;
}

/**
 * Every certain opening that begins between two instants, as events. What is unknown, by appointment or only words
 * never becomes one, and neither does what is always open.
 */
export function toEvents(
	times: Times,
	calendar: Calendar,
	from: Date,
	to: Date,
	hoursFor: HoursFor
): CalendarEvent[] {
	const certain = openingsBetween(times, calendar, from, to, hoursFor).filter(
		(opening) => opening.kind === 'open' && opening.from >= from.getTime()
	);
	const events: CalendarEvent[] = [];
	const regular = new Map<number, Opening[]>();
	for (const opening of certain) {
		const { entry, exception } = opening;
		if (entry === undefined || exception !== undefined) events.push(toSingle(opening));
		else regular.set(entry, [...(regular.get(entry) ?? []), opening]);
	}
	for (const [entry, openings] of regular) {
		const rule = times.schedules[entry];
		if (rule && isRule(rule) && !isAlways(rule)) events.push(...toRecurring(rule, openings, calendar));
	}
	return withUniqueKeys(events.sort((a, b) => a.opening.from - b.opening.from));
}

/** Nobody needs an appointment for a door that never closes. */
export function isAlways({ days, opens, closes, nth, weeks, season, except, only }: Rule): boolean {
	const isEveryDay = days === undefined || WEEKDAYS.every((day) => days.includes(day));
	const isAllDay = opens === '00:00' && (closes === '24:00' || closes === '00:00');
	const isEveryWeek = weeks === undefined || weeks === 'all';
	return isEveryDay && isAllDay && isEveryWeek && !nth && !season && !only && !except;
}

function toSingle(opening: Opening): CalendarEvent {
	const { entry, exception } = opening;
	const { date, time } = wallClock(opening.from);
	const key = [entry ?? 'x', exception, date, time.replace(':', '')].filter((part) => part !== undefined);
	return { key: key.join('-'), opening, nearClockChange: isNearClockChange(opening) };
}

function toRecurring(rule: Rule, openings: readonly Opening[], calendar: Calendar): CalendarEvent[] {
	const events = openings.filter(isNearClockChange).map(toSingle);
	const series = new Map<string, Opening[]>();
	for (const opening of openings) {
		if (isNearClockChange(opening)) continue;
		const key = seriesOf(rule, opening);
		series.set(key, [...(series.get(key) ?? []), opening]);
	}
	for (const [key, members] of series) events.push(...toSeries(rule, key, members, calendar));
	return events;
}

function toSeries(rule: Rule, key: string, members: readonly Opening[], calendar: Calendar): CalendarEvent[] {
	const [first, last] = [members[0], members[members.length - 1]];
	if (!first || !last) return [];
	const series = { key: `${first.entry}${key}`, opening: first, nearClockChange: false };
	if (members.length === 1) return [series];
	const pattern: Rule = {
		days: rule.days,
		nth: rule.nth,
		weeks: isBiweekly(rule) ? rule.weeks : undefined,
		opens: rule.opens
	};
	const said = openingsBetween(
		{ schedules: [pattern] },
		calendar,
		new Date(first.from),
		new Date(last.from + 1)
	)
		.map(({ from }) => wallClock(from).date)
		.filter((date) => date >= wallClock(first.from).date);
	const meant = new Set(members.map(({ from }) => wallClock(from).date));
	const except = said.filter((date) => !meant.has(date));
	if (except.length > meant.size) return members.map(toSingle);
	const recurrence = { rule: toRRule(rule), until: last.from, except, opens: rule.opens ?? '' };
	return [{ ...series, recurrence }];
}

/**
 * One series a season, by the year it begins in. Every second week is even all the time but over a year of 53 weeks,
 * where the count begins anew: one series before and one after.
 */
function seriesOf(rule: Rule, { from }: Opening): string {
	const day = parseDate(wallClock(from).date);
	const week = Math.floor((day - weekdayOf(day)) / DAYS_OF_WEEK);
	const phase = isBiweekly(rule) ? `-${week % 2 === 0 ? 'a' : 'b'}` : '';
	if (!rule.season) return phase;
	const { year } = civilDate(day);
	const monthDay = wallClock(from).date.slice(5);
	const isSecondYear = rule.season.from > rule.season.to && monthDay <= rule.season.to;
	return `${phase}-${isSecondYear ? year - 1 : year}`;
}

/** A weekday of the month is not counted in weeks; which weeks it may be in are exceptions then. */
const isBiweekly = ({ nth, weeks }: Rule) => !nth && (weeks === 'even' || weeks === 'odd');

const CODES = Object.fromEntries(WEEKDAYS.map((day) => [day, day.toUpperCase()]));
const NUMBERS: Record<Ordinal, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

function toRRule({ days, nth, weeks }: Rule): string {
	if (nth) {
		const codes = ORDINALS.flatMap((ordinal) => {
			const day = nth[ordinal];
			return day && (!days || days.includes(day)) ? [`${NUMBERS[ordinal]}${CODES[day]}`] : [];
		});
		return `FREQ=MONTHLY;BYDAY=${codes.join(',')}`;
	}
	const interval = isBiweekly({ weeks }) ? ';INTERVAL=2' : '';
	const codes = WEEKDAYS.filter((day) => !days || days.includes(day)).map((day) => CODES[day]);
	return `FREQ=WEEKLY${interval};WKST=MO;BYDAY=${codes.join(',')}`;
}

const HOUR = 3_600_000;

/** Readers differ on times the clock skips or shows twice, and on how long a night is in which that happens. */
function isNearClockChange({ from, to = from }: Opening): boolean {
	return osloOffset(from - 3 * HOUR) !== osloOffset(to + 3 * HOUR);
}

function withUniqueKeys(events: readonly CalendarEvent[]): CalendarEvent[] {
	const counts = new Map<string, number>();
	return events.map((event) => {
		const count = (counts.get(event.key) ?? 0) + 1;
		counts.set(event.key, count);
		return count === 1 ? event : { ...event, key: `${event.key}-${count}` };
	});
}
