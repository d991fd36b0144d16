import type { Calendar, Day } from './calendar.ts';
import type { DayNumber } from './civil.ts';
import { HOUR, instantAt, MINUTE, MINUTES_OF_DAY, osloDay } from './clock.ts';
import { compile } from './compile.ts';
import { type CompiledException, isFirm, type Hours, kindOn, type Plan } from './plan.ts';
import { type HoursFor, placeOf, type Times } from './rules.ts';
import { type Instant, type Opening, OPENING_KINDS } from './state.ts';

/** Far enough for what happens once a year, and an end for what never does. */
const SEARCH_DAYS = 400;
const NONE: readonly Opening[] = [];

/**
 * How long an event without an end counts as going on, in milliseconds. An estimate that errs on the long side: events
 * of the catalogue that give both ends last from 50 minutes to two hours. Until midnight, as a door does, would call a
 * lunch open at night.
 */
export const EVENT_LASTS = 3 * HOUR;

/**
 * The next openings that begin after an instant, earliest first; fewer when a year has fewer.
 *
 * Every kind is among them: what an opening promises is its `kind`.
 */
export function nextOpenings(
	times: Times,
	calendar: Calendar,
	at: Date,
	count: number,
	hoursFor: HoursFor = 'door'
): Opening[] {
	const plan = compile(times, hoursFor);
	const [today] = calendar.fortnight(at.getTime());
	const found: Opening[] = [];
	for (let ahead = 0; ahead <= SEARCH_DAYS && found.length < count; ahead++) {
		const openings = openingsOn(plan, calendar, calendar.day(today.number + ahead));
		found.push(...openings.filter(({ from }) => from > at.getTime()).sort(inOrder));
	}
	return found.slice(0, count);
}

/**
 * Openings that have any of their time between two instants, earliest first; of the first 400 days only.
 *
 * One that is open-ended goes on until midnight, an event for `EVENT_LASTS`; one whose times are not exact has all of
 * its day.
 */
export function openingsBetween(
	times: Times,
	calendar: Calendar,
	from: Date,
	to: Date,
	hoursFor: HoursFor = 'door'
): Opening[] {
	const plan = compile(times, hoursFor);
	const first = osloDay(from.getTime());
	const last = Math.min(osloDay(to.getTime()), first + SEARCH_DAYS);
	const found: Opening[] = [];
	// One that began the evening before may still be open.
	for (let number = first - 1; number <= last; number++) {
		const day = calendar.day(number);
		found.push(
			...openingsOn(plan, calendar, day).filter((opening) => {
				const span = toSpan(plan, opening, day);
				return span.from < to.getTime() && span.to > from.getTime();
			})
		);
	}
	return found.sort(inOrder);
}

/** Everything that begins on a day, exceptions counted in, in no order. */
export function openingsOn(plan: Plan, calendar: Calendar, day: Day): readonly Opening[] {
	if ((day.bits & plan.quiet) !== 0) return NONE;
	if (plan.exceptions.length === 0) return byRules(plan, day);
	const openings = isSilent(plan, day.number) ? [] : [...byRules(plan, day)];
	for (const exception of plan.exceptions) {
		if (exception.arrives !== day.number) continue;
		openings.push(...byException(plan, calendar, exception, day).filter(lasts));
	}
	return openings;
}

/** An opening and the time it has a say in: to the end of its day, or all of it, when its times are not known. */
export interface Span {
	opening: Opening;
	from: Instant;
	to: Instant;
}

export function toSpan({ hoursFor }: Plan, opening: Opening, day: Day): Span {
	const { kind, from } = opening;
	const { to = hoursFor === 'event' ? Math.min(from + EVENT_LASTS, day.end) : day.end } = opening;
	return isFirm(kind) ? { opening, from, to } : { opening, from: day.start, to: Math.max(to, day.end) };
}

/** Earliest first; of those that begin together, the one that promises most. */
export function inOrder(one: Opening, other: Opening): number {
	return one.from - other.from || rank(one) - rank(other);
}

/** From 0, which promises most. */
export const rank = ({ kind }: Opening) => OPENING_KINDS.indexOf(kind);

function isSilent({ exceptions }: Plan, number: DayNumber): boolean {
	return exceptions.some(({ silences }) => silences && silences.from <= number && number <= silences.to);
}

function byRules(plan: Plan, day: Day): readonly Opening[] {
	let openings: Opening[] | undefined;
	for (let i = 0; i < plan.rules.length; i++) {
		const rule = plan.rules[i];
		const kind = rule && kindOn(rule, day);
		if (!kind) continue;
		const opening = toOpening(kind, rule.hours, day, rule.entry, rule.note);
		if (day.hasClockChange && !lasts(opening)) continue;
		if (openings) openings.push(opening);
		else openings = [opening];
	}
	return openings ?? NONE;
}

/** The hour skipped when the clock is put forward can be all an opening has. */
const lasts = ({ from, to }: Opening) => to === undefined || from < to;

/** What an exception brings to `day`. It is dated, so whether there is school does not matter to it. */
function byException(plan: Plan, calendar: Calendar, exception: CompiledException, day: Day): Opening[] {
	const { source, silences, hours } = exception;
	const was = silences && calendar.day(silences.from);
	const rules = was ? plan.rules.filter((rule) => kindOn(rule, was)) : [];
	const mark = {
		exception: 'extra' in source ? ('extra' as const) : ('moved' as const),
		location: placeOf(source)
	};
	if (!hours) {
		return rules.map((rule) => ({
			...toOpening(rule.kind, rule.hours, day, rule.entry, source.note ?? rule.note),
			...mark
		}));
	}
	const byAppointment = rules.length > 0 && rules.every(({ kind }) => kind === 'by-appointment');
	const kind = byAppointment ? 'by-appointment' : 'open';
	return [{ ...toOpening(kind, hours, day, rules[0]?.entry, source.note), ...mark }];
}

function toOpening(
	kind: Opening['kind'],
	{ opens, closes }: Hours,
	day: Day,
	entry: number | undefined,
	note: string | undefined
): Opening {
	const { start, hasClockChange, number } = day;
	// One addition is enough on every day whose clock is not put forward or back, and does not reach into such a one.
	const isPlain = !hasClockChange && (closes === undefined || closes <= MINUTES_OF_DAY);
	const from = isPlain ? start + opens * MINUTE : instantAt(number, opens);
	if (closes === undefined) return { kind, from, to: undefined, entry, note };
	return { kind, from, to: isPlain ? start + closes * MINUTE : instantAt(number, closes), entry, note };
}
