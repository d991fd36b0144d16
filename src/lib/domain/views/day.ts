import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { type DayNumber, formatDate } from '#lib/domain/schedule/civil.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import { hoursOn } from '#lib/domain/schedule/day.ts';
import { type Cancelled, type HoursFor, isRule, mainHoursFor } from '#lib/domain/schedule/rules.ts';
import type { Instant, Opening, UnknownReason } from '#lib/domain/schedule/state.ts';
import type { DayOffer } from './today.ts';

/** One opening of one offer. */
export interface DayEntry {
	offer: DayOffer;
	hoursFor: HoursFor;
	opening: Opening;
}

/** An offer that may be open that day. */
export interface MaybeEntry {
	offer: DayOffer;
	hoursFor: HoursFor;
	reason: UnknownReason;
	/** The times it may have, when a rule says so. */
	opening?: Opening | undefined;
	/** The source's own words, in the record's language. */
	words: string[];
}

export interface CancelledEntry {
	offer: DayOffer;
	cancelled: Cancelled;
}

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** Openings that begin in the same hour. */
export interface HourGroup {
	/** 0 to 23, on the wall in Oslo. */
	hour: number;
	entries: DayEntry[];
}

/** Everything a day has to say. Within each list earliest first, then in the order of the offers. */
export interface DayPlan {
	/** `YYYY-MM-DD` */
	date: string;
	/** Where one goes: parts of the day that have something. */
	parts: { part: PartOfDay; hours: HourGroup[] }[];
	/** Began the evening before. */
	stillOpen: DayEntry[];
	/** Phone and chat, with hours. */
	remote: DayEntry[];
	/** Around the clock. */
	allDay: DayEntry[];
	/** By appointment, with no time given. */
	byAppointment: DayEntry[];
	maybe: MaybeEntry[];
	cancelled: CancelledEntry[];
}

const AFTERNOON = 12;
const EVENING = 17;

/** What happens on a day, of these offers. */
export function planDay(offers: readonly DayOffer[], calendar: Calendar, number: DayNumber): DayPlan {
	const day = calendar.day(number);
	const plan: DayPlan = {
		date: formatDate(number),
		parts: [],
		...{ stillOpen: [], remote: [], allDay: [], byAppointment: [], maybe: [], cancelled: [] }
	};
	const timed: DayEntry[] = [];
	for (const offer of offers) {
		for (const hoursFor of hoursShown(offer)) {
			const { openings, stillOpen, maybe, unknown, cancelled } = hoursOn(offer, calendar, number, hoursFor);
			for (const opening of openings) {
				const isAllDay = opening.from === day.start && opening.to === day.end;
				const list = !isAllDay
					? isRemote(hoursFor)
						? plan.remote
						: timed
					: opening.kind === 'open'
						? plan.allDay
						: plan.byAppointment;
				list.push({ offer, hoursFor, opening });
			}
			plan.stillOpen.push(...stillOpen.map((opening) => ({ offer, hoursFor, opening })));
			plan.maybe.push(
				...maybe.map((opening) => toMaybe(offer, hoursFor, opening.kind as UnknownReason, opening))
			);
			if (unknown) plan.maybe.push(toMaybe(offer, hoursFor, unknown));
			if (cancelled) plan.cancelled.push({ offer, cancelled });
		}
	}
	plan.parts = toParts(timed.sort(byStart));
	plan.remote.sort(byStart);
	plan.stillOpen.sort(byStart);
	return plan;
}

/** Door and events both, for one may go to either; the phone or the chat only of what has nothing else. */
function hoursShown(offer: DayOffer): HoursFor[] {
	const main = mainHoursFor(offer);
	if (isRemote(main)) return [main];
	const has = (hoursFor: HoursFor) => offer.schedules.some((entry) => (entry.for ?? 'door') === hoursFor);
	return main === 'door' && has('event') ? ['door', 'event'] : [main];
}

const isRemote = (hoursFor: HoursFor) => hoursFor === 'phone' || hoursFor === 'chat';

const byStart = (one: DayEntry, other: DayEntry) => one.opening.from - other.opening.from;

/** Words stand beside what they are about: the rule's own, else all that are no rule. */
function toMaybe(offer: DayOffer, hoursFor: HoursFor, reason: UnknownReason, opening?: Opening): MaybeEntry {
	const words = offer.schedules
		.filter((schedule, entry) =>
			opening ? entry === opening.entry : (schedule.for ?? 'door') === hoursFor && !isRule(schedule)
		)
		.flatMap(({ text }) => text ?? []);
	return { offer, hoursFor, reason, opening, words };
}

function toParts(entries: readonly DayEntry[]): DayPlan['parts'] {
	const parts: DayPlan['parts'] = [];
	for (const entry of entries) {
		const hour = Number(wallClock(entry.opening.from).time.slice(0, 2));
		const part = hour < AFTERNOON ? 'morning' : hour < EVENING ? 'afternoon' : 'evening';
		let last = parts[parts.length - 1];
		if (last?.part !== part) parts.push((last = { part, hours: [] }));
		let group = last.hours[last.hours.length - 1];
		if (group?.hour !== hour) last.hours.push((group = { hour, entries: [] }));
		group.entries.push(entry);
	}
	return parts;
}

/** Where an opening stands to the clock. An open-ended one is on for the rest of its day. */
export type Phase = 'past' | 'now' | 'later';

export function phaseOf({ from, to }: Opening, now: Instant): Phase {
	if (from > now) return 'later';
	return to === undefined || to > now ? 'now' : 'past';
}

/**
 * What one can go to now and later that day: what is open and closes first, then what opens first. Without what is open
 * around the clock, what is by appointment, and what is only reached from home: they are there whenever one looks.
 */
export function nowAndSoon({ stillOpen, parts }: DayPlan, now: Instant, most: number): DayEntry[] {
	const entries = [...stillOpen, ...parts.flatMap(({ hours }) => hours.flatMap((group) => group.entries))];
	const open = entries.filter(({ opening }) => opening.kind === 'open');
	const inPhase = (phase: Phase) => open.filter(({ opening }) => phaseOf(opening, now) === phase);
	const closing = inPhase('now').sort(
		(one, other) => (one.opening.to ?? Infinity) - (other.opening.to ?? Infinity) || byStart(one, other)
	);
	return [...closing, ...inPhase('later')].slice(0, most);
}
