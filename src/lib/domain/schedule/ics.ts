import type { Calendar } from './calendar.ts';
import { parseDate } from './civil.ts';
import { type CalendarEvent, toEvents } from './ics-events.ts';
import { escapeText, localTime, localTimeOf, TIME_ZONE, toFile, utcTime, ZONE } from './ics-lines.ts';
import type { HoursFor, Times } from './rules.ts';

/** How far ahead events are written. Hours are seldom sure for longer, and the next release writes on. */
const MONTHS_AHEAD = 12;
/** Hours one can go to. */
const DOOR_AND_EVENTS: readonly HoursFor[] = ['door', 'event'];

/** One offer, with its words already in the reader's language. */
export interface CalendarSource {
	/** Stays the same from release to release: area and id. */
	id: string;
	name: string;
	/** When the hours were assured, that they may have changed, whom to ask. */
	description: string;
	/** The offer's page. */
	url?: string | undefined;
	/** Where it is; `location` is an id when a day was moved. */
	place?: ((location: string | undefined) => string | undefined) | undefined;
	times: Times;
	/** The area's. */
	calendar: Calendar;
	/** Absent: the door and events. */
	hoursFor?: readonly HoursFor[] | undefined;
	/** The last day it is known to exist, `YYYY-MM-DD`. */
	lastDay?: string | undefined;
	/** The hours are so old that one should ask first. */
	tentative?: boolean | undefined;
}

export interface CalendarFile {
	/** Name of the calendar where several are shown together. */
	name: string;
	/** When the catalogue was released: the same release gives the same file. */
	released: Date;
	/** The first instant that matters. */
	from: Date;
}

/**
 * A calendar file (RFC 5545) of the coming twelve months.
 *
 * An opening without an end is an event without one. Openings make nobody busy (`TRANSPARENT`).
 *
 * @returns Lines end in CRLF, are at most 75 octets, in UTF-8.
 */
export function toCalendar(sources: readonly CalendarSource[], file: CalendarFile): string {
	const stamp = utcTime(file.released.getTime());
	const name = escapeText(file.name);
	return toFile([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Terskel//Terskel//NO',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${name}`,
		`X-WR-CALNAME:${name}`,
		`X-WR-TIMEZONE:${ZONE}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		'X-PUBLISHED-TTL:P1D',
		...TIME_ZONE,
		...sources.flatMap((source) => eventsOf(source, file).flatMap((event) => toLines(event, source, stamp))),
		'END:VCALENDAR'
	]);
}

/** Whether a calendar file of the offer would have anything in it. */
export function hasEvents(source: CalendarSource, file: Pick<CalendarFile, 'from'>): boolean {
	return eventsOf(source, file).length > 0;
}

type KeyedEvent = CalendarEvent & { hoursFor: HoursFor };

function eventsOf(source: CalendarSource, { from }: Pick<CalendarFile, 'from'>): KeyedEvent[] {
	const { times, calendar, lastDay, hoursFor = DOOR_AND_EVENTS } = source;
	const ahead = new Date(from);
	ahead.setUTCMonth(ahead.getUTCMonth() + MONTHS_AHEAD);
	const ends = lastDay === undefined ? Infinity : calendar.day(parseDate(lastDay)).end;
	const to = new Date(Math.min(ahead.getTime(), ends));
	return hoursFor.flatMap((of) =>
		toEvents(times, calendar, from, to, of).map((event) => ({ ...event, hoursFor: of }))
	);
}

function toLines(event: KeyedEvent, source: CalendarSource, stamp: string): string[] {
	const { opening, key, hoursFor } = event;
	const { name, description, url, place, tentative } = source;
	const where = place?.(opening.location);
	const about = opening.note === undefined ? description : `${opening.note}\n\n${description}`;
	return [
		'BEGIN:VEVENT',
		`UID:${escapeText(source.id)}-${hoursFor}-${key}@terskel`,
		`DTSTAMP:${stamp}`,
		...timeLines(event),
		`SUMMARY:${escapeText(name)}`,
		...(where === undefined ? [] : [`LOCATION:${escapeText(where)}`]),
		`DESCRIPTION:${escapeText(about)}`,
		// Of type URI, which has no escapes.
		...(url !== undefined && /^https?:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
		...(tentative ? ['STATUS:TENTATIVE'] : []),
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

function timeLines({ opening: { from, to }, recurrence, nearClockChange }: CalendarEvent): string[] {
	const say = (name: string, at: number) =>
		nearClockChange ? `${name}:${utcTime(at)}` : `${name};TZID=${ZONE}:${localTime(at)}`;
	const lines = [say('DTSTART', from)];
	if (to !== undefined) lines.push(say('DTEND', to));
	if (!recurrence) return lines;
	const { rule, until, except, opens } = recurrence;
	lines.push(`RRULE:${rule};UNTIL=${utcTime(until)}`);
	// One a line: several in one is as right, and read by fewer programs.
	for (const date of except) lines.push(`EXDATE;TZID=${ZONE}:${localTimeOf(date, opens)}`);
	return lines;
}
