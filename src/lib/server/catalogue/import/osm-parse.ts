import { type Ordinal, WEEKDAYS } from '#lib/domain/schedule/rules.ts';
import { ALL_WEEKDAYS, type DaySet, EVERY_DAY } from './osm-days.ts';
import { makeScanner, Refusal, type Scanner } from './osm-scan.ts';
import { parseSpans, type Span } from './osm-times.ts';

/** One rule of an OSM value, its selectors read. */
export interface OsmRule {
	/** Where it stands in the text. */
	at: number;
	/** After a comma: adds to the days before. Else it replaces what was said of its days. */
	additional: boolean;
	/** It names no days at all. */
	namesNone: boolean;
	/** Days it selects, as alternatives. */
	days: readonly DaySet[];
	/** Empty: closed. */
	spans: readonly Span[];
}

/** Longer values do not exist in OSM. */
const MAX_LENGTH = 255;

/** What has no rule of ours, or more than one reading. */
const UNSUPPORTED: readonly (readonly [RegExp, string])[] = [
	[/\|\|/, 'a fallback (||) is said when nobody knows; write it as text'],
	[/"[^"]*"?/, 'a comment is for people; write it as text or as a note'],
	[/\b(?:sunrise|sunset|dawn|dusk)\b/i, 'the sun is not known here; write times'],
	[/\beaster\b/i, 'days counted from Easter have no rule; write them as exceptions with dates'],
	[/\bunknown\b/i, 'unknown hours have no rule; write them as text'],
	[/\bopen\b/i, 'open without hours may be all day or not; write the hours'],
	[/\b(?:19|20)\d\d\b(?!:)/, 'a year has no rule; write exceptions with dates'],
	[/[+-] ?\d+ days?\b/i, 'days counted from another day have no rule'],
	[/\d:\d\d ?\/ ?\d/, 'repeated times have no rule; write each of them'],
	[/[–—]/, 'a dash is written as - here'],
	[/\b(?:mo|tu|we|th|fr|sa|su|ph|sh)\b/, 'days begin with a capital letter: Mo, PH']
];

/**
 * Reads the part of the OSM specification that rules can say exactly
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 *
 * @throws Refusal
 */
export function parseOsm(text: string): OsmRule[] {
	if (text.length > MAX_LENGTH) throw new Refusal(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
	for (const [pattern, reason] of UNSUPPORTED) {
		const match = pattern.exec(text);
		if (match) throw new Refusal(reason, match.index);
	}
	const scan = makeScanner(text);
	const rules: OsmRule[] = [];
	let additional = false;
	do {
		rules.push(parseRule(scan, additional));
		const separator = scan.take(/([;,])/);
		if (!separator && !scan.ended()) throw new Refusal('cannot be read from here', scan.at());
		additional = separator?.[1] === ',';
	} while (!scan.ended());
	if (additional) throw new Refusal('ends with a comma', text.length - 1);
	return rules;
}

function parseRule(scan: Scanner, additional: boolean): OsmRule {
	const at = scan.at();
	const isAlways = scan.take(/24\/7/) !== undefined;
	const dates = isAlways ? [] : parseDates(scan);
	const weeks = isAlways ? undefined : parseWeeks(scan);
	if (dates.length > 0 || weeks) scan.take(/:/);
	const weekdays = isAlways ? [] : parseWeekdays(scan);
	const spans = isAlways ? [{ opens: '00:00', closes: '24:00' }] : parseSpans(scan);
	const off = scan.take(/off|closed/);
	if (off && spans.length > 0)
		throw new Refusal('closing for some hours has no rule; write the open ones', at);
	if (off && additional) throw new Refusal('closing after a comma has no effect that is agreed on', at);
	if (!off && spans.length === 0) {
		const isRead = scan.at() > at && (scan.ended() || scan.sees(/[;,]/));
		throw isRead
			? new Refusal('has no hours; OSM means all day, so write 00:00-24:00 if that is so', at)
			: new Refusal('cannot be read from here', scan.at());
	}
	const days = (weekdays.length > 0 ? weekdays : [EVERY_DAY]).flatMap((set) =>
		(dates.length > 0 ? dates : [EVERY_DAY.dates]).map((of) => ({
			...set,
			dates: of,
			weeks: weeks ?? EVERY_DAY.weeks
		}))
	);
	const namesNone = weekdays.length === 0 && dates.length === 0 && !weeks;
	return { at, additional, namesNone, days, spans };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = MONTHS.join('|');
/** Of a leap year. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = String.raw`\d{1,2}(?![\d:])`;
const DATES = new RegExp(`(${MONTH})(?: (${DAY}))?(?: ?- ?(?:(${MONTH})(?: (${DAY}))?|(${DAY})))?`);

/** All dates of the list as one set, in a list of one; empty when none are said. */
function parseDates(scan: Scanner): (readonly boolean[])[] {
	const dates = EVERY_DAY.dates.map(() => false);
	let found = false;
	do {
		const at = scan.at();
		const match = scan.take(DATES);
		if (!match) {
			if (found) throw new Refusal('a month is missing', at);
			return [];
		}
		found = true;
		const [, month = '', day, toMonth, toDay, dayOnly] = match;
		if (toMonth !== undefined && (day === undefined) !== (toDay === undefined)) {
			throw new Refusal('give a day on both sides, or on none', at);
		}
		const from = dateNumber(month, day ?? '1', at);
		const end = toMonth ?? month;
		const last = String(MONTH_DAYS[MONTHS.indexOf(end)]);
		const to = dateNumber(end, toDay ?? dayOnly ?? (toMonth === undefined ? day : undefined) ?? last, at);
		if (dayOnly !== undefined && to < from) throw new Refusal('ends before it begins', at);
		const isLeapDay = [day && `${month} ${day}`, toDay && `${end} ${toDay}`].includes('Feb 29');
		if (isLeapDay) throw new Refusal('programs disagree on 29 February; write the month', at);
		for (let date = from; ; date = (date + 1) % dates.length) {
			dates[date] = true;
			if (date === to) break;
		}
	} while (scan.take(new RegExp(`,(?= ?(?:${MONTH})\\b)`)));
	if (scan.take(/,/)) throw new Refusal('write the month of every date', scan.at());
	return [dates];
}

/** From 0, in a leap year. */
function dateNumber(month: string, day: string, at: number): number {
	const index = MONTHS.indexOf(month);
	const number = Number(day);
	if (number < 1 || number > (MONTH_DAYS[index] ?? 0)) throw new Refusal(`${month} has no day ${day}`, at);
	return MONTH_DAYS.slice(0, index).reduce((sum, days) => sum + days, 0) + number - 1;
}

const WEEK = String.raw`\d{1,2}(?![\d:])`;

function parseWeeks(scan: Scanner): readonly boolean[] | undefined {
	if (!scan.take(/week\b/)) return undefined;
	const weeks = EVERY_DAY.weeks.map(() => false);
	do {
		const at = scan.at();
		const match = scan.take(new RegExp(`(${WEEK})(?: ?- ?(${WEEK})(?:/(${WEEK}))?)?`));
		if (!match) throw new Refusal('a week number is missing', at);
		const from = Number(match[1]);
		const to = Number(match[2] ?? match[1]);
		const step = Number(match[3] ?? '1');
		if (from < 1 || to > 53) throw new Refusal('weeks are 1 to 53', at);
		if (to < from) throw new Refusal('weeks over New Year are not agreed on; write both ends', at);
		if (step < 1) throw new Refusal('every 0 weeks is never', at);
		for (let week = from; week <= to; week += step) weeks[week] = true;
	} while (scan.take(/,(?= ?\d{1,2}(?![\d:]))/));
	return weeks;
}

const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const CODE = CODES.join('|');
const WEEKDAY = new RegExp(`(PH|SH|${CODE})(?: ?- ?(${CODE})|\\[([^\\]]*)\\])?`);
const MORE_WEEKDAYS = new RegExp(`,(?= ?(?:PH|SH|${CODE})\\b)`);

/** Weekdays and holidays as alternatives; `SH Mo-Fr` are the weekdays in the holidays. */
function parseWeekdays(scan: Scanner): DaySet[] {
	const at = scan.at();
	const first = parseWeekdayList(scan);
	const more = first.length > 0 ? parseWeekdayList(scan) : [];
	if (more.length === 0) return first;
	const areHolidays = first.every(isHoliday);
	if (!areHolidays || more.some(isHoliday)) throw new Refusal('holidays come before weekdays', at);
	return first.flatMap(({ publicHolidays, schoolHolidays }) =>
		more.map((set) => ({ ...set, publicHolidays, schoolHolidays }))
	);
}

const isHoliday = ({ publicHolidays, schoolHolidays }: DaySet) =>
	publicHolidays === 'only' || schoolHolidays === 'only';

function parseWeekdayList(scan: Scanner): DaySet[] {
	const sets: DaySet[] = [];
	const plain = ALL_WEEKDAYS.map(() => false);
	do {
		const at = scan.at();
		const match = scan.take(WEEKDAY);
		if (!match) {
			if (sets.length > 0 || plain.includes(true)) throw new Refusal('a weekday is missing', at);
			return [];
		}
		const [, code = '', end, ordinals] = match;
		if (code === 'PH' || code === 'SH') {
			if (end !== undefined || ordinals !== undefined) throw new Refusal('holidays have no range', at);
			sets.push({ ...EVERY_DAY, [code === 'PH' ? 'publicHolidays' : 'schoolHolidays']: 'only' });
			continue;
		}
		const from = CODES.indexOf(code);
		if (ordinals === undefined) {
			const to = end === undefined ? from : CODES.indexOf(end);
			for (let day = from; ; day = (day + 1) % CODES.length) {
				plain[day] = true;
				if (day === to) break;
			}
		} else {
			const weekdays = WEEKDAYS.map((_, i) => i === from);
			sets.push({ ...EVERY_DAY, weekdays, nth: parseOrdinals(ordinals, at) });
		}
	} while (scan.take(MORE_WEEKDAYS));
	return plain.includes(true) ? [{ ...EVERY_DAY, weekdays: plain }, ...sets] : sets;
}

const NTH: Readonly<Record<string, Ordinal>> = {
	1: 'first',
	2: 'second',
	3: 'third',
	4: 'fourth',
	'-1': 'last'
};

function parseOrdinals(text: string, at: number): ReadonlySet<Ordinal> {
	const nth = new Set<Ordinal>();
	for (const part of text.split(',').map((one) => one.trim())) {
		const range = /^([1-5])-([1-5])$/.exec(part);
		const [from, to] = range ? [Number(range[1]), Number(range[2])] : [Number(part), Number(part)];
		if (to < from) throw new Refusal('ends before it begins', at);
		for (let number = from; number <= to; number++) {
			const ordinal = NTH[number];
			if (ordinal === undefined || part === '') {
				throw new Refusal('only the first to fourth and the last (-1) weekday of a month have a rule', at);
			}
			nth.add(ordinal);
		}
	}
	return nth;
}
