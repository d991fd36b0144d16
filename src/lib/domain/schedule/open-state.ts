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
	const now = at.getTime();
	const days = calendar.fortnight(now);
	const today = days[0];
	// Most offers of a catalogue have no hours at all.
	if (times.schedules.length === 0 && !times.exceptions) {
		return { state: 'unknown', reason: 'no-hours', changes: today.end };
	}
	const plan = compile(times, hoursFor);
	if (plan.rules.length === 0 && plan.exceptions.length === 0) {
		return { state: 'unknown', reason: plan.hasText ? 'text-only' : 'no-hours', changes: today.end };
	}
	const question = { plan, calendar, days, today, now };
	if ((today.bits & plan.quiet) !== 0 && !plan.passesMidnight) return answerOutside(question, today.end);
	const spans = listSpans(question);
	const changes = nextBoundary(spans, question);
	const opening = strongest(spans, now);
	if (!opening) return answerOutside(question, changes);
	if (opening.kind === 'open') return { state: 'open', opening, ...closingTime(question, spans), changes };
	const next = findNext(question, true);
	return opening.kind === 'by-appointment'
		? { state: 'by-appointment', opening, next, changes }
		: { state: 'unknown', reason: opening.kind, opening, next, changes };
}

const NONE: readonly Span[] = [];

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
	const cancelled = plan.exceptions.length > 0 ? findCancelled(plan, today.number) : undefined;
	if (!cancelled && (plan.hasText || plan.rules.length === 0)) {
		const reason = plan.hasText ? 'text-only' : 'no-hours';
		return { state: 'unknown', reason, next: findNext(question, true), changes };
	}
	const next = findNext(question);
	const until = next || cancelled ? undefined : nextSeason(plan, today);
	return until === undefined
		? { state: 'closed', next, cancelled, changes }
		: { state: 'closed-for-season', until: instantAt(until, 0), changes };
}

/** What has a say today, earliest first. What began yesterday may still be on. */
function listSpans({ plan, calendar, today }: Question): readonly Span[] {
	const spans = spansOf(plan, calendar, today);
	if (!plan.passesMidnight) return spans;
	const yesterday = spansOf(plan, calendar, calendar.day(today.number - 1));
	return yesterday.filter(({ to }) => to > today.start).concat(spans);
}

function spansOf(plan: Plan, calendar: Calendar, day: Day): readonly Span[] {
	const openings = openingsOn(plan, calendar, day);
	if (openings.length === 0) return NONE;
	if (openings.length === 1 && openings[0]) return [toSpan(plan, openings[0], day)];
	const spans = openings.map((opening) => toSpan(plan, opening, day));
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
	if (plan.roundTheClock) return {};
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
function findNext({ plan, calendar, days, now }: Question, certain = false): Opening | undefined {
	for (let i = 0; i < days.length; i++) {
		const day = days[i];
		if (!day || (day.bits & plan.quiet) !== 0) continue;
		let first: Opening | undefined;
		const openings = openingsOn(plan, calendar, day);
		for (let j = 0; j < openings.length; j++) {
			const opening = openings[j];
			if (!opening || opening.from <= now || (certain && opening.kind !== 'open')) continue;
			if (!first || inOrder(opening, first) < 0) first = opening;
		}
		if (first) return first;
	}
	return undefined;
}

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
