import {
	type NamedPeriod,
	ORDINALS,
	type Period,
	type Rule,
	type Season,
	WEEKDAYS
} from '#lib/domain/schedule/rules.ts';
import { dayAfter, type DaySet, Inexpressible, meets, subtract } from './osm-days.ts';
import { type OsmRule, parseOsm } from './osm-parse.ts';
import { Refusal } from './osm-scan.ts';
import type { Span } from './osm-times.ts';

/** Rules that mean the same, or why there are none and at which character. */
export type FromOsm = { rules: Rule[] } | { refused: string; at: number };

/** Days and their hours, no day selected twice by one OSM rule. */
interface Hours {
	days: DaySet;
	spans: readonly Span[];
}

/**
 * OpenStreetMap's `opening_hours` as rules of ours, where the meaning is exactly the same; everything else is refused.
 *
 * In OSM a later rule replaces what earlier ones said of its days, and ours add up: the days are taken out of the
 * earlier rules. `PH` are public holidays and `SH` the holidays of the area's schools.
 */
export function fromOsm(text: string): FromOsm {
	try {
		const osmRules = parseOsm(text);
		const hours = resolve(osmRules);
		if (hours.length === 0) throw new Refusal('is never open; that is a status, not hours', 0);
		return { rules: join(hours.flatMap(toRules)) };
	} catch (problem) {
		if (problem instanceof Refusal) return { refused: problem.message, at: problem.at };
		throw problem;
	}
}

function resolve(osmRules: readonly OsmRule[]): Hours[] {
	let hours: Hours[] = [];
	osmRules.forEach((rule, index) => {
		const { at, additional, spans } = rule;
		refuseUnclear(rule, osmRules.slice(0, index));
		const days = reportAt(at, () => withoutOverlap(rule.days));
		if (!additional) {
			for (const taken of days) {
				hours = hours.flatMap((one) =>
					reportAt(at, () => subtract(one.days, taken)).map((left) => ({ ...one, days: left }))
				);
			}
		}
		if (spans.length > 0) hours = [...hours, ...days.map((set) => ({ days: set, spans }))];
	});
	return hours;
}

/** Reports what no rule can say at the place it was asked for. */
function reportAt<T>(at: number, compute: () => T): T {
	try {
		return compute();
	} catch (problem) {
		throw problem instanceof Inexpressible ? new Refusal(problem.message, at) : problem;
	}
}

/** Readings on which programs differ, or which say something else than people mean. */
function refuseUnclear(rule: OsmRule, before: readonly OsmRule[]): void {
	const meetsAny = (one: readonly DaySet[], other: readonly DaySet[]) =>
		one.some((a) => other.some((b) => meets(a, b)));
	if (rule.namesNone && before.length > 0) {
		throw new Refusal(
			'names no days after others that do; programs disagree on whether it replaces them',
			rule.at
		);
	}
	for (const earlier of before) {
		if (earlier.spans.length === 0 && rule.spans.length > 0 && meetsAny(earlier.days, rule.days)) {
			throw new Refusal('a later rule opens on these days again; write what is closed last', earlier.at);
		}
		if (
			!rule.additional &&
			earlier.spans.some(isOvernight) &&
			meetsAny([...earlier.days, ...earlier.days.map(dayAfter)], rule.days)
		) {
			throw new Refusal(
				'hours past midnight meet this rule; programs disagree on which of them holds',
				rule.at
			);
		}
	}
}

const isOvernight = ({ opens, closes }: Span) =>
	closes !== undefined && closes !== '24:00' && closes <= opens;

/** The same days as sets that have none in common, so that `Su,PH` says Easter Sunday once. */
function withoutOverlap(sets: readonly DaySet[]): DaySet[] {
	const apart: DaySet[] = [];
	for (const set of sets) {
		let rest = [set];
		for (const other of apart.slice()) rest = rest.flatMap((one) => subtract(one, other));
		apart.push(...rest);
	}
	return apart;
}

function toRules({ days, spans }: Hours): Rule[] {
	const { seasons, except: dates } = seasonsOf(days.dates);
	const weeks = weeksOf(days.weeks);
	const only: Period[] = [];
	const except: Period[] = [];
	const holidays: [NamedPeriod, DaySet['publicHolidays']][] = [
		['public-holidays', days.publicHolidays],
		['school-holidays', days.schoolHolidays]
	];
	for (const [name, is] of holidays) {
		if (is === 'not') except.push(name);
		if (is === 'only') only.push(name);
	}
	if (only.length > 1) throw new Refusal('days that are both public and school holidays have no rule', 0);
	if (weeks.within.length > 0 && weeks.within.length <= weeks.without.length && only.length === 0) {
		only.push(...weeks.within);
	} else {
		except.push(...weeks.without);
	}
	except.push(...dates);
	return seasons.flatMap((season) =>
		spans.map(({ opens, closes }): Rule => ({
			...weekdaysOf(days),
			opens,
			...(closes !== undefined && { closes }),
			...(weeks.parity && { weeks: weeks.parity }),
			...(season && { season }),
			...(except.length > 0 && { except }),
			...(only.length > 0 && { only })
		}))
	);
}

function weekdaysOf({ weekdays, nth }: DaySet): Pick<Rule, 'days' | 'nth'> {
	const days = WEEKDAYS.filter((_, i) => weekdays[i]);
	const [day] = days;
	if (!nth) return { days };
	return {
		nth: Object.fromEntries(ORDINALS.filter((ordinal) => nth.has(ordinal)).map((ordinal) => [ordinal, day]))
	};
}

/** As even or odd weeks where that is what they are, else as the weeks they are, and as the weeks they are not. */
function weeksOf(weeks: readonly boolean[]): {
	parity?: 'even' | 'odd';
	within: Period[];
	without: Period[];
} {
	const numbers = weeks.flatMap((is, week) => (week > 0 && is ? [week] : []));
	const [first = 1] = numbers;
	const isWanted = (week: number) => week % 2 === first % 2;
	const missing = weeks.flatMap((is, week) => (week > 0 && !is && isWanted(week) ? [week] : []));
	// A handful of weeks is said as such, whatever their parity.
	if (numbers.every(isWanted) && missing.length < numbers.length) {
		return { parity: first % 2 === 0 ? 'even' : 'odd', within: [], without: missing.map(toPeriod) };
	}
	const outside = weeks.flatMap((is, week) => (week > 0 && !is ? [week] : []));
	return outside.length === 0
		? { within: [], without: [] }
		: { within: rangesOf(numbers).map(rangeToPeriod), without: rangesOf(outside).map(rangeToPeriod) };
}

const toPeriod = (week: number): Period => `week ${week}`;
const rangeToPeriod = ([from, to]: readonly [number, number]): Period =>
	from === to ? toPeriod(from) : `weeks ${from}-${to}`;

function rangesOf(numbers: readonly number[]): [number, number][] {
	const ranges: [number, number][] = [];
	for (const number of numbers) {
		const last = ranges[ranges.length - 1];
		if (last && last[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges;
}

/** Gaps of up to so many days are said as closed dates. */
const SMALL_GAP = 3;

/** Runs of dates as seasons; one `undefined` is all the year. */
function seasonsOf(dates: readonly boolean[]): { seasons: (Season | undefined)[]; except: Period[] } {
	const small = yearRuns(dates.map((is) => !is))
		.map((run) => listDates(run, dates.length))
		.filter(({ length }) => length <= SMALL_GAP)
		.flat();
	const except = small.map((date) => monthDay(date) as Period);
	const filled = dates.map((is, date) => is || small.includes(date));
	if (!filled.includes(false)) return { seasons: [undefined], except };
	const seasons = yearRuns(filled).map(([from, to]) => ({ from: monthDay(from), to: monthDay(to) }));
	return { seasons, except };
}

/** First and last of each run; one over New Year ends before it begins. */
function yearRuns(dates: readonly boolean[]): (readonly [number, number])[] {
	const runs = rangesOf(dates.flatMap((is, date) => (is ? [date] : [])));
	const [first, last] = [runs[0], runs[runs.length - 1]];
	const meet = first && last && first !== last && first[0] === 0 && last[1] === dates.length - 1;
	return meet ? [...runs.slice(1, -1), [last[0], first[1]]] : runs;
}

function listDates([from, to]: readonly [number, number], year: number): number[] {
	return Array.from({ length: ((to - from + year) % year) + 1 }, (_, i) => (from + i) % year);
}

/** `MM-DD` of a day of a leap year. */
const monthDay = (date: number) => new Date(Date.UTC(2000, 0, 1 + date)).toISOString().slice(5, 10);

/** Rules that differ only in their days become one. */
function join(rules: readonly Rule[]): Rule[] {
	const joined: Rule[] = [];
	for (const rule of rules) {
		const keyOf = ({ days, ...rest }: Rule) => JSON.stringify([days !== undefined, rest]);
		const same = joined.find((other) => keyOf(other) === keyOf(rule));
		if (same?.days && rule.days) {
			const both = [...same.days, ...rule.days];
			same.days = WEEKDAYS.filter((day) => both.includes(day));
		} else if (!same) joined.push({ ...rule });
	}
	return joined;
}
