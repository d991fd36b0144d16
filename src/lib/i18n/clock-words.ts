import { DAY, parseDate } from '#lib/domain/schedule/civil.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import { type HoursFor, type Weekday, WEEKDAYS } from '#lib/domain/schedule/rules.ts';
import type { Instant } from '#lib/domain/schedule/state.ts';
import { dateFormatter, formatList, localeOf } from './formats.ts';
import type { Translate } from './translator.ts';

/**
 * Times of day, weekdays and dates in words. Readings of the clock are Oslo's by arithmetic (`wallClock`), and Intl
 * only names them, in UTC: neither the zone of the device nor the age of its zone data matters.
 */

/** 5 January 1970 was a Monday. */
const A_MONDAY = 4;
/** A leap year, so that 29 February is a date. */
const A_LEAP_YEAR = 2000;

/** "tirsdag" */
export function weekdayName(weekday: Weekday, lang: string): string {
	return dateFormatter(lang, { weekday: 'long' }).format((A_MONDAY + WEEKDAYS.indexOf(weekday)) * DAY);
}

/** "15. august" of `08-15`; the text itself when it is no day of a year. */
export function monthDayName(monthDay: string, lang: string): string {
	const day = parseDate(`${A_LEAP_YEAR}-${monthDay}`);
	return Number.isNaN(day)
		? monthDay
		: dateFormatter(lang, { day: 'numeric', month: 'long' }).format(day * DAY);
}

/** "tirsdag 24. november" of `2026-11-24`. */
export function dateName(date: string, lang: string): string {
	return dateFormatter(lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(
		parseDate(date) * DAY
	);
}

/** "tir. 24." of `2026-11-24`, where there is little room. */
export function shortDateName(date: string, lang: string): string {
	const options = { weekday: 'short', day: 'numeric' } as const;
	return dateFormatter(lang, options).format(parseDate(date) * DAY);
}

/** "tir." for 1, the days of a week counted from Monday, 0. */
export function shortWeekdayName(day: number, lang: string): string {
	return dateFormatter(lang, { weekday: 'short' }).format((A_MONDAY + day) * DAY);
}

/** "tirsdag 24. november 2026" of `2026-11-24`. */
export function fullDateName(date: string, lang: string): string {
	return dateFormatter(lang, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	}).format(parseDate(date) * DAY);
}

/** "11" or "11.30" of `11:30`; the text itself when it is no time. */
export function clockText(t: Translate, time: string): string {
	const match = /^(\d\d):(\d\d)$/.exec(time);
	if (!match) return time;
	const [hour, minute] = [Number(match[1]), match[2]];
	return minute === '00' ? t('times.clock.hour', { hour }) : t('times.clock.minute', { hour, minute });
}

export interface Hours {
	/** `HH:MM` */
	opens: string;
	/** `HH:MM`. Absent: open-ended. */
	closes?: string | undefined;
}

/**
 * "kl. 11–14", "kl. 9–12 og 13–15", "fra kl. 11", "kl. 18", "hele døgnet".
 *
 * @param spans Hours of the same days. One without an end stands alone.
 * @param hoursFor A door that has no closing time is open from then; an event starts then.
 */
export function hoursText(
	t: Translate,
	lang: string,
	spans: readonly [Hours, ...Hours[]],
	{ hoursFor = 'door', nearly = false }: { hoursFor?: HoursFor | undefined; nearly?: boolean } = {}
): string {
	const [{ opens, closes }] = spans;
	if (closes === undefined) {
		const time = clockText(t, opens);
		if (hoursFor === 'event') {
			return nearly ? t('times.hours.atNearly', { time }) : t('times.hours.at', { time });
		}
		return nearly ? t('times.hours.fromNearly', { time }) : t('times.hours.from', { time });
	}
	if (spans.length === 1 && isAllDay({ opens, closes })) return t('times.hours.allDay');
	const texts = formatList(
		spans.map((span) => spanText(t, span)),
		lang
	);
	return nearly
		? t('times.hours.betweenNearly', { spans: texts })
		: t('times.hours.between', { spans: texts });
}

const isAllDay = ({ opens, closes }: Hours) =>
	opens === '00:00' && (closes === '24:00' || closes === '00:00');

/** A night needs no explaining, but twelve hours and more could be read as the same day. */
function spanText(t: Translate, { opens, closes = '' }: Hours): string {
	const span = t('times.range', { from: clockText(t, opens), to: clockText(t, closes) });
	const isLong = closes <= opens && minutesOf(closes) + 12 * 60 > minutesOf(opens);
	return isLong ? t('times.hours.overnight', { span }) : span;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whole days from one instant to another on the calendar in Oslo. */
export function daysBetween(from: Instant, to: Instant): number {
	return parseDate(wallClock(to).date) - parseDate(wallClock(from).date);
}

/** "i dag", "i morgen", "tirsdag" within the week, then "tirsdag 1. desember", with the year when it is far off. */
export function dayText(t: Translate, lang: string, at: Instant, now: Instant): string {
	const { date, weekday } = wallClock(at);
	const days = daysBetween(now, at);
	if (days === 0) return t('times.day.today');
	if (days === 1) return t('times.day.tomorrow');
	if (days > 1 && days < 7) return weekdayName(weekday, lang);
	return datedDay(date, days, lang);
}

/** Weekday and date; the year too when the date could be another year's. */
export function datedDay(date: string, days: number, lang: string): string {
	return Math.abs(days) < 300 ? dateName(date, lang) : fullDateName(date, lang);
}

/** "i dag kl. 11", "tirsdag kl. 11", "tirsdag 1. desember kl. 11". */
export function whenText(t: Translate, lang: string, at: Instant, now: Instant): string {
	const time = clockText(t, wallClock(at).time);
	return t('times.when.at', { day: dayText(t, lang, at, now), time });
}

/** Sentences begin with a capital letter, in languages that have them. */
export function capitalise(text: string, lang: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase(localeOf(lang)) + text.slice(first.length);
}
