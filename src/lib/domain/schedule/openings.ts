import type { Calendar, Day } from './calendar.ts';
import { DAY, type DayNumber } from './civil.ts';
import { instantAt, MINUTE, osloDay } from './clock.ts';
import { compile } from './compile.ts';
import { type CompiledException, isFirm, type Hours, kindOn, type Plan } from './plan.ts';
import { type HoursFor, placeOf, type Times } from './rules.ts';
import { type Instant, type Opening, OPENING_KINDS } from './state.ts';

/** Far enough for what happens once a year, and an end for what never does. */
const SEARCH_DAYS = 400;
const NONE: readonly Opening[] = [];

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
 * One that is open-ended, or whose times are not exact, has all of its day.
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
				const span = toSpan(opening, day);
				return span.from < to.getTime() && span.to > from.getTime();
			})
		);
	}
	return found.sort(inOrder);
}

/** Everything that begins on a day, exceptions counted in, in no order. */
export function openingsOn(plan: Plan, calendar: Calendar, day: Day): readonly Opening[] {
	if (plan.exceptions.length === 0) return byRules(plan, day);
	const openings = isSilent(plan, day.number) ? [] : [...byRules(plan, day)];
	for (const exception of plan.exceptions) {
		if (exception.arrives !== day.number) continue;
		openings.push(...byException(plan, calendar, exception, day).filter(lasts));
	}
	return openings;
}

/** An opening and the time it has a say in: all of its day when its own end or its times are not known. */
export interface Span {
	opening: Opening;
	from: Instant;
	to: Instant;
}

export function toSpan(opening: Opening, day: Day): Span {
	const { kind, from, to = day.end } = opening;
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
	if ((day.bits & plan.blocked) !== 0) return NONE;
	const openings: Opening[] = [];
	for (const rule of plan.rules) {
		const kind = kindOn(rule, day);
		if (!kind) continue;
		const opening = toOpening(kind, rule.hours, day, rule.entry, rule.note);
		if (lasts(opening)) openings.push(opening);
	}
	return openings;
}

/** The hour skipped when the clock is put forward can be all an opening has. */
const lasts = ({ from, to = Infinity }: Opening) => from < to;

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
	const to = closes === undefined ? undefined : instantOn(day, closes);
	return { kind, from: instantOn(day, opens), to, entry, note };
}

/** `instantAt`, in one addition on every day whose clock is not put forward or back. */
function instantOn(day: Day, minutes: number): Instant {
	const plain = day.end - day.start === DAY && minutes * MINUTE <= DAY;
	return plain ? day.start + minutes * MINUTE : instantAt(day.number, minutes);
}
