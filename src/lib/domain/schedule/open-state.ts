import type { Calendar, Day, Fortnight } from './calendar.ts';
import { civilDate, type DayNumber, dayNumber } from './civil.ts';
import { instantAt } from './clock.ts';
import { compile } from './compile.ts';
import { inOrder, openingsOn, rank, type Span, toSpan } from './openings.ts';
import { isWithin, type Plan } from './plan.ts';
import type { Cancelled, HoursFor, Times } from './rules.ts';
import type { Instant, Opening, OpenState } from './state.ts';

/**
 * What the hours say about an instant.
 *
 * Openings add up. Where several cover the instant the one that promises most decides, in the order of
 * `OPENING_KINDS`. Where none does it is closed, or unknown beside words: they may mean hours no rule says. A
 * cancelled day is closed beside words too. Words for other hours (the phone's beside the door's) do not matter.
 *
 * Looks at 16 days, never more: the day before, today and 14 days ahead.
 *
 * @param times A service, or anything with schedules and exceptions.
 * @param calendar The reader's area's, from `makeCalendar`.
 * @param at The instant asked about. Passed in: this module reads no clock.
 */
export function openState(
	times: Times,
	calendar: Calendar,
	at: Date,
	hoursFor: HoursFor = 'door'
): OpenState {
	const plan = compile(times, hoursFor);
	const now = at.getTime();
	const days = calendar.fortnight(now);
	const [today] = days;
	if (plan.rules.length === 0 && plan.exceptions.length === 0) {
		return { state: 'unknown', reason: plan.hasText ? 'text-only' : 'no-hours', changes: today.end };
	}
	const question = { plan, calendar, days, today, now };
	const spans = listSpans(question);
	const changes = nextBoundary(spans, question);
	const opening = strongest(spans, now);
	if (!opening) return answerOutside(question, changes);
	if (opening.kind === 'open') return { state: 'open', opening, ...closingTime(question, spans), changes };
	const next = findNext(question, isCertain);
	return opening.kind === 'by-appointment'
		? { state: 'by-appointment', opening, next, changes }
		: { state: 'unknown', reason: opening.kind, opening, next, changes };
}

/** Which hours a short line about an offer speaks of: the door's, else those of what it has. */
export function mainHoursFor({ schedules }: Pick<Times, 'schedules'>): HoursFor {
	const order = ['door', 'event', 'phone', 'chat'] as const satisfies HoursFor[];
	return order.find((hoursFor) => schedules.some((entry) => (entry.for ?? 'door') === hoursFor)) ?? 'door';
}

interface Question {
	plan: Plan;
	calendar: Calendar;
	days: Fortnight;
	today: Day;
	now: Instant;
}

/** Nothing the rules say is on. */
function answerOutside(question: Question, changes: Instant): OpenState {
	const { plan, today } = question;
	const cancelled = findCancelled(plan, today.number);
	if (!cancelled && (plan.hasText || plan.rules.length === 0)) {
		const reason = plan.hasText ? 'text-only' : 'no-hours';
		return { state: 'unknown', reason, next: findNext(question, isCertain), changes };
	}
	const next = findNext(question);
	const until = next || cancelled ? undefined : nextSeason(plan, today);
	return until === undefined
		? { state: 'closed', next, cancelled, changes }
		: { state: 'closed-for-season', until: instantAt(until, 0), changes };
}

/** What has a say today, earliest first. What began yesterday may still be on. */
function listSpans({ plan, calendar, today }: Question): Span[] {
	const spans = spansOf(plan, calendar, today);
	if (!plan.passesMidnight) return spans;
	const yesterday = spansOf(plan, calendar, calendar.day(today.number - 1));
	return yesterday.filter(({ to }) => to > today.start).concat(spans);
}

function spansOf(plan: Plan, calendar: Calendar, day: Day): Span[] {
	const spans = openingsOn(plan, calendar, day).map((opening) => toSpan(opening, day));
	return spans.sort((one, other) => inOrder(one.opening, other.opening));
}

/** Of the openings that cover the instant, the one that promises most; of those, the one that lasts longest. */
function strongest(spans: readonly Span[], now: Instant): Opening | undefined {
	let best: Span | undefined;
	for (const span of spans) {
		if (span.from > now || span.to <= now) continue;
		const order = best ? rank(span.opening) - rank(best.opening) : -1;
		if (!best || order < 0 || (order === 0 && span.to > best.to)) best = span;
	}
	return best?.opening;
}

/** When it closes, over midnight and over openings that touch. */
function closingTime({ plan, calendar, days, today, now }: Question, spans: readonly Span[]) {
	let end = now;
	let openEnded = false;
	const join = (span: Span) => {
		if (span.opening.kind !== 'open' || span.from > end || span.to <= end) return;
		end = span.to;
		openEnded = span.opening.to === undefined;
	};
	spans.forEach(join);
	for (const day of days) {
		if (day !== today) spansOf(plan, calendar, day).forEach(join);
		if (end < day.end) return openEnded ? { openEnded } : { until: end };
	}
	// Still open after two weeks: around the clock.
	return {};
}

/** The first that begins after the instant, on the first day that has one. */
function findNext(question: Question, accepts = (_: Opening) => true): Opening | undefined {
	const { plan, calendar, days, now } = question;
	for (const day of days) {
		let first: Opening | undefined;
		for (const opening of openingsOn(plan, calendar, day)) {
			if (opening.from <= now || !accepts(opening)) continue;
			if (!first || inOrder(opening, first) < 0) first = opening;
		}
		if (first) return first;
	}
	return undefined;
}

const isCertain = ({ kind }: Opening) => kind === 'open';

/** The first instant after now at which anything begins or ends, midnight at the latest. */
function nextBoundary(spans: readonly Span[], { now, today }: Question): Instant {
	let first = today.end;
	for (const { from, to } of spans) {
		if (from > now && from < first) first = from;
		if (to > now && to < first) first = to;
	}
	return first;
}

function findCancelled({ exceptions }: Plan, today: DayNumber): Cancelled | undefined {
	for (const { source, silences } of exceptions) {
		if ('cancelled' in source && silences && silences.from <= today && today <= silences.to) return source;
	}
	return undefined;
}

/** The first day of the season that comes next; undefined when a rule has none, or is in it. */
function nextSeason({ rules }: Plan, today: Day): DayNumber | undefined {
	const { year } = civilDate(today.number);
	let first = Infinity;
	for (const { season } of rules) {
		if (!season || isWithin(season, today.monthDay)) return undefined;
		const begins = season.from > today.monthDay ? year : year + 1;
		first = Math.min(first, dayNumber(begins, Math.floor(season.from / 100), season.from % 100));
	}
	return Number.isFinite(first) ? first : undefined;
}
