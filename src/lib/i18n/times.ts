import {
	isRule,
	type HoursFor,
	ORDINALS,
	type Period,
	type Rule,
	type Schedule,
	type Weekday,
	WEEKDAYS
} from '#lib/domain/schedule/rules.ts';
import { capitalise, type Hours, hoursText, monthDayName, weekdayName } from './clock-words.ts';
import { formatAlternatives, formatList } from './formats.ts';
import type { Translate } from './translator.ts';

/**
 * Rules back into plain sentences. Every step wraps what is there in a text of the language (`{{rule}}, ikke
 * {{periods}}`), so that each language keeps its own order of words.
 */

/** One line of a list of hours. */
export interface ScheduleLine {
	/** `rule`: a sentence in the page's language. `words`: the source's own, in the record's language. */
	kind: 'rule' | 'words';
	hoursFor: HoursFor;
	text: string;
	/** In the record's language. */
	note?: string | undefined;
	/** The source's own words for a rule, for who wants to compare; in the record's language. */
	source: readonly string[];
	/** Where it stands in `schedules`; several when rules were joined. */
	entries: readonly number[];
}

/** "Tirsdager i partallsuker kl. 11–14, ikke i skolens ferier". The note is not in it. */
export function scheduleText(t: Translate, lang: string, rule: Rule): string {
	return sentence(t, lang, rule, spansOf(rule));
}

/** The name of a group of lines: "Åpningstider", "Telefontid". */
export function hoursForText(t: Translate, hoursFor: HoursFor): string {
	return t(`times.for.${hoursFor}`);
}

/**
 * All hours of a record as lines, in the record's order. Rules that differ only in their days become one ("Mandag,
 * onsdag og fredag kl. 11–14"), and so do rules that differ only in their hours ("Mandag kl. 9–12 og 13–15").
 */
export function scheduleLines(t: Translate, lang: string, schedules: readonly Schedule[]): ScheduleLine[] {
	const blocks: Block[] = [];
	const lines: (Block | ScheduleLine)[] = [];
	schedules.forEach((schedule, entry) => {
		const hoursFor = schedule.for ?? 'door';
		if (!isRule(schedule)) {
			lines.push({ kind: 'words', hoursFor, text: schedule.text, source: [], entries: [entry] });
			return;
		}
		const block = { rule: schedule, spans: spansOf(schedule), entries: [entry] };
		const same = blocks.find((other) => keyWithout('days', other) === keyWithout('days', block));
		if (same?.rule.days && schedule.days) {
			same.rule = { ...same.rule, days: [...same.rule.days, ...schedule.days] };
			join(same, block);
		} else {
			blocks.push(block);
			lines.push(block);
		}
	});
	return joinHours(lines).map((line) => ('kind' in line ? line : toLine(t, lang, line, schedules)));
}

interface Block {
	rule: Rule;
	spans: Hours[];
	entries: number[];
}

function joinHours(lines: (Block | ScheduleLine)[]): (Block | ScheduleLine)[] {
	const joined: (Block | ScheduleLine)[] = [];
	for (const line of lines) {
		const same = joined.find(
			(other): other is Block =>
				!('kind' in line) &&
				!('kind' in other) &&
				keyWithout('hours', other) === keyWithout('hours', line) &&
				[other, line].every(({ rule }) => rule.closes !== undefined)
		);
		if (same && !('kind' in line)) {
			same.spans = [...same.spans, ...line.spans].sort((a, b) => (a.opens < b.opens ? -1 : 1));
			join(same, line);
		} else {
			joined.push(line);
		}
	}
	return joined;
}

const join = (into: Block, block: Block) => into.entries.push(...block.entries);

/** Everything that has to be equal for two rules to be one line. */
function keyWithout(part: 'days' | 'hours', { rule, spans }: Block): string {
	const days = part === 'days' ? rule.days !== undefined : rule.days && sortDays(rule.days);
	const { season, nth, weeks, except, only, byAppointment, approximate, note } = rule;
	return JSON.stringify([
		rule.for ?? 'door',
		days,
		part === 'hours' ? rule.opens !== undefined : spans,
		[season?.from, season?.to, nth, weeks, except, only, byAppointment, approximate, note]
	]);
}

function toLine(
	t: Translate,
	lang: string,
	{ rule, spans, entries }: Block,
	schedules: readonly Schedule[]
): ScheduleLine {
	const source = entries.flatMap((entry) => schedules[entry]?.text ?? []);
	return {
		kind: 'rule',
		hoursFor: rule.for ?? 'door',
		text: sentence(t, lang, rule, spans),
		note: rule.note,
		source: [...new Set(source)],
		entries
	};
}

const spansOf = ({ opens, closes }: Rule): Hours[] => (opens === undefined ? [] : [{ opens, closes }]);

function sentence(t: Translate, lang: string, rule: Rule, spans: readonly Hours[]): string {
	const only = rule.only && formatList(periodTexts(t, lang, rule.only), lang);
	const days = daysText(t, lang, rule) ?? only;
	let text = withHours(t, lang, rule, withSeason(t, lang, rule, days), spans);
	if (only !== undefined && days !== only) text = t('times.rule.only', { rule: text, periods: only });
	if (rule.except && rule.except.length > 0) {
		const periods = formatAlternatives(periodTexts(t, lang, rule.except), lang);
		text = t('times.rule.except', { rule: text, periods });
	}
	return capitalise(text, lang);
}

function withSeason(t: Translate, lang: string, rule: Rule, days: string | undefined): string | undefined {
	const everyDay = days ?? t('times.days.every');
	const ofWeeks =
		rule.weeks === 'even'
			? t('times.weeks.even', { days: everyDay })
			: rule.weeks === 'odd'
				? t('times.weeks.odd', { days: everyDay })
				: days;
	if (!rule.season) return ofWeeks;
	const season = t('times.range', {
		from: monthDayName(rule.season.from, lang),
		to: monthDayName(rule.season.to, lang)
	});
	return ofWeeks === undefined ? season : t('times.rule.season', { days: ofWeeks, season });
}

function withHours(
	t: Translate,
	lang: string,
	rule: Rule,
	days: string | undefined,
	[first, ...more]: readonly Hours[]
): string {
	if (!first) {
		if (rule.byAppointment) {
			return days === undefined
				? t('times.rule.onlyByAppointment')
				: t('times.rule.byAppointment', { rule: days });
		}
		// A season alone names no day one might turn up on.
		const isPeriod = rule.season && !rule.days && !rule.nth && days !== undefined;
		return isPeriod ? days : t('times.rule.noTime', { days: days ?? t('times.days.every') });
	}
	const hours = hoursText(t, lang, [first, ...more], {
		hoursFor: rule.for,
		nearly: rule.approximate === true
	});
	const alone = days === undefined && hours === t('times.hours.allDay');
	const text = alone ? hours : t('times.rule.open', { days: days ?? t('times.days.every'), hours });
	return rule.byAppointment ? t('times.rule.byAppointment', { rule: text }) : text;
}

/** Undefined: on all days, and nothing need be said. */
function daysText(t: Translate, lang: string, rule: Rule): string | undefined {
	if (rule.nth) return nthText(t, lang, rule.nth, rule.days);
	const days = rule.days && sortDays(rule.days);
	if (!days || days.length === 0) return undefined;
	const [first] = days;
	if (days.length === 7) return hasConditions(rule) ? t('times.days.every') : undefined;
	if (days.length === 1 && first) return t(`times.days.each.${first}`);
	if (days.join() === WEEKDAYS.slice(0, 5).join()) return t('times.days.workdays');
	return formatList(
		runsOf(days).flatMap((run) => {
			const names = run.map((day) => weekdayName(day, lang));
			const [from, to] = [names[0], names[names.length - 1]];
			return names.length > 2 ? [t('times.range', { from, to })] : names;
		}),
		lang
	);
}

const hasConditions = ({ season, only }: Rule) => season !== undefined || only !== undefined;

function nthText(
	t: Translate,
	lang: string,
	nth: NonNullable<Rule['nth']>,
	days: readonly Weekday[] | undefined
): string {
	const given = ORDINALS.flatMap((ordinal) => {
		const weekday = nth[ordinal];
		return weekday ? [{ ordinal, weekday }] : [];
	});
	const both = given.filter(({ weekday }) => !days || days.includes(weekday));
	const asked = both.length > 0 ? both : given;
	const weekdays = [...new Set(asked.map(({ weekday }) => weekday))];
	const texts = weekdays.map((weekday) => {
		const ordinals = asked
			.filter((one) => one.weekday === weekday)
			.map((one) => t(`times.nth.${one.ordinal}`));
		return t('times.nth.day', {
			ordinals: formatList(ordinals, lang),
			weekday: weekdayName(weekday, lang)
		});
	});
	return t('times.nth.ofMonth', { days: formatList(texts, lang) });
}

/** Each once, Monday first. */
const sortDays = (days: readonly Weekday[]) => WEEKDAYS.filter((day) => days.includes(day));

/** Days in a row, Sunday beside Monday: Sunday to Thursday is one run. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
	const runs: Weekday[][] = [];
	for (const day of days) {
		const run = runs[runs.length - 1];
		const last = run?.[run.length - 1];
		if (run && last && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(last) + 1) run.push(day);
		else runs.push([day]);
	}
	const [first, last] = [runs[0], runs[runs.length - 1]];
	const meets = runs.length > 1 && first?.[0] === 'mo' && last?.[last.length - 1] === 'su';
	return meets && first && last && first.length + last.length > 2
		? [...runs.slice(1, -1), [...last, ...first]]
		: runs;
}

function periodTexts(t: Translate, lang: string, periods: readonly Period[]): string[] {
	return periods.map((period) => {
		switch (period) {
			case 'public-holidays':
			case 'eves':
			case 'romjul':
			case 'school-holidays':
				return t(`times.period.${period}`);
		}
		const weeks = /^weeks? (\d+)(?:-(\d+))?$/.exec(period);
		if (!weeks) return t('times.period.date', { date: monthDayName(period, lang) });
		const [, from, to = from] = weeks;
		return from === to ? t('times.period.week', { week: from }) : t('times.period.weeks', { from, to });
	});
}
