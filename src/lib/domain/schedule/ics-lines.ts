import { wallClock } from './clock.ts';
import type { Instant } from './state.ts';

/** The writing of RFC 5545: lines, texts and times. */

/** Octets in a line, without its line break (section 3.1). */
const MAX_OCTETS = 75;

export const ZONE = 'Europe/Oslo';

/** The rule of `clock.ts`, as every reader needs it in the file. Since 1996; no event is older. */
export const TIME_ZONE: readonly string[] = [
	'BEGIN:VTIMEZONE',
	`TZID:${ZONE}`,
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'TZNAME:CEST',
	'DTSTART:19960331T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'TZNAME:CET',
	'DTSTART:19961027T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE'
];

/** Lines as a file: folded, each ended by CRLF. */
export function toFile(lines: readonly string[]): string {
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Breaks a line between characters, never inside one. */
export function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const char of line) {
		const size = octetsOf(char);
		if (octets + size > MAX_OCTETS) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += char;
		octets += size;
	}
	return folded;
}

/** In UTF-8. */
function octetsOf(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}

/** A value of type TEXT: commas, semicolons, backslashes and line breaks are escaped, control characters left out. */
export function escapeText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n');
}

/** `20261124T100000Z` */
export function utcTime(at: Instant): string {
	return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `20261124T110000`, what calendar and clock in Oslo show. */
export function localTime(at: Instant): string {
	const { date, time } = wallClock(at);
	return localTimeOf(date, time);
}

/** @param time `HH:MM` */
export function localTimeOf(date: string, time: string): string {
	return `${date.replace(/-/g, '')}T${time.replace(':', '')}00`;
}
