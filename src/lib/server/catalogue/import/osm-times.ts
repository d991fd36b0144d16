import { Refusal, type Scanner } from './osm-scan.ts';

/** `HH:MM`; no end means open-ended, an end not later than the start is on the next day. */
export interface Span {
	opens: string;
	closes: string | undefined;
}

const DAY = 24 * 60;
const TIME = String.raw`(\d{1,2}):(\d\d)`;

/** Hours of a day; none when there are none here. */
export function parseSpans(scan: Scanner): Span[] {
	const spans: Span[] = [];
	do {
		const at = scan.at();
		const match = scan.take(new RegExp(`${TIME}(?: ?- ?${TIME})?(\\+)?`));
		if (!match) {
			if (spans.length > 0) throw new Refusal('a time is missing', at);
			if (scan.take(/\d{1,2}(?:[.-]|h|$)/)) throw new Refusal('write times like 10:00-14:00', at);
			return [];
		}
		const [, hour, minute, toHour, toMinute, plus] = match;
		const opens = minutesOf(hour, minute);
		const closes = toHour === undefined ? undefined : minutesOf(toHour, toMinute);
		if (closes === undefined && plus === undefined) throw new Refusal('one point in time is no hours', at);
		if (closes !== undefined && plus !== undefined) throw new Refusal('perhaps longer has no rule', at);
		if (Number.isNaN(opens) || opens >= DAY) throw new Refusal('hours begin from 00:00 to 23:59', at);
		if (closes !== undefined && (Number.isNaN(closes) || closes > opens + DAY)) {
			throw new Refusal('hours end within a day after they begin', at);
		}
		if (closes !== undefined && closes % DAY === opens % DAY && !(opens === 0 && closes % DAY === 0)) {
			throw new Refusal('begins and ends at the same time; around the clock is 00:00-24:00', at);
		}
		spans.push({ opens: timeOf(opens), closes: closes === undefined ? undefined : closingTime(closes) });
	} while (scan.take(/,(?= ?\d{1,2}[:.])/));
	return spans;
}

function minutesOf(hour = '', minute = ''): number {
	return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : NaN;
}

/** OSM counts on after midnight: 26:00 is two at night. */
function closingTime(minutes: number): string {
	return minutes === 0 ? '24:00' : timeOf(minutes > DAY ? minutes - DAY : minutes);
}

function timeOf(minutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
