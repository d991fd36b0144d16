import type { Cancelled } from './rules.ts';

/** Milliseconds since 1970 UTC. Wall-clock readings of it: `wallClock` in `clock.ts`. */
export type Instant = number;

/**
 * How much an opening promises, the most first. Where openings overlap, the first in this order is the state.
 *
 * `approximate`: nearly these times. `no-times`: that day, nobody says when. `beyond-school-calendar`: unless there is
 * school holiday, and the area's calendar does not reach that day.
 */
export const OPENING_KINDS = [
	'open',
	'by-appointment',
	'beyond-school-calendar',
	'approximate',
	'no-times'
] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];

/** One concrete stretch of time, from and including `from` to and excluding `to`. */
export interface Opening {
	kind: OpeningKind;
	from: Instant;
	/** Absent: open-ended. With `no-times` it is midnight to midnight. */
	to?: Instant | undefined;
	/** Where in `schedules` the rule stands. Absent: an exception alone made it. */
	entry?: number | undefined;
	/** Set when an exception made it what it is. */
	exception?: 'moved' | 'extra' | undefined;
	/** Id of a location, when it is not the usual place. */
	location?: string | undefined;
	/** The exception's note, else the rule's. */
	note?: string | undefined;
}

/**
 * Why nobody can say.
 *
 * `no-hours`: none recorded for what was asked. `text-only`: words beside the rules, or instead of them, may mean more.
 */
export type UnknownReason = 'no-hours' | 'text-only' | Exclude<OpeningKind, 'open' | 'by-appointment'>;

/** One may come now. */
export interface Open {
	state: 'open';
	/** The opening it is open by; where several follow each other, the one that covers the instant asked about. */
	opening: Opening;
	/** When it closes, openings that touch joined. Absent: open-ended, or around the clock. */
	until?: Instant | undefined;
	/** The source gives no closing time; it counts as open until midnight, and must be shown as "from 11". */
	openEnded?: true | undefined;
}

/** One may come now if one has agreed on it. */
export interface ByAppointment {
	state: 'by-appointment';
	opening: Opening;
	/** The next time one may come without. */
	next?: Opening | undefined;
}

/** Closed for certain. */
export interface Closed {
	state: 'closed';
	/** The first opening of any kind within 14 days; its kind says how much it promises. */
	next?: Opening | undefined;
	/** Today is cancelled. */
	cancelled?: Cancelled | undefined;
}

/** Every rule waits for its season, and nothing opens within 14 days. */
export interface ClosedForSeason {
	state: 'closed-for-season';
	/** Midnight at the start of the first day of the next season; a date, not a time one may come. */
	until: Instant;
}

/** Never shown as closed. */
export interface Unknown {
	state: 'unknown';
	reason: UnknownReason;
	/** What may be going on, when a rule says so. */
	opening?: Opening | undefined;
	/** The next opening that is certain. */
	next?: Opening | undefined;
}

/** What the hours say about one instant. */
export type OpenState = (Open | ByAppointment | Closed | ClosedForSeason | Unknown) & {
	/**
	 * The state stays as it is until then; a page asks again at that instant.
	 * Never later than the next midnight in Oslo, when "tomorrow" becomes "today".
	 */
	changes: Instant;
};
