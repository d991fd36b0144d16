import { type DayNumber, formatDate } from '#lib/domain/schedule/civil.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import type { HoursFor } from '#lib/domain/schedule/rules.ts';
import type { Opening } from '#lib/domain/schedule/state.ts';
import { capitalise, clockText, datedDay, shortWeekdayName } from './clock-words.ts';
import { isAllDay, isWithoutTime } from './opening-words.ts';
import type { Translate } from './translator.ts';

/** "11–14", "fra 11", "18" of an event without an end, "ca. 10–12", "Hele døgnet": for a column of times. */
export function spanText(t: Translate, opening: Opening, hoursFor: HoursFor): string {
	const { from, to, kind } = opening;
	if (kind === 'by-appointment' && isAllDay(opening)) return t('today.byAppointment');
	if (kind === 'no-times' || isWithoutTime(opening)) return '';
	if (isAllDay(opening)) return t('today.allDay');
	const start = clockText(t, wallClock(from).time);
	const span =
		to !== undefined
			? t('times.range', { from: start, to: endText(t, to) })
			: hoursFor === 'event'
				? start
				: t('today.from', { time: start });
	return kind === 'approximate' ? t('today.nearly', { span }) : span;
}

/** "til 02": the end of what began the evening before. */
export function untilText(t: Translate, { to }: Opening): string {
	return to === undefined ? '' : t('today.to', { time: endText(t, to) });
}

/** A day ends at 24, not at 0. */
function endText(t: Translate, to: number): string {
	const { time } = wallClock(to);
	return clockText(t, time === '00:00' ? '24:00' : time);
}

/** "I dag, søndag 22. november", "Tirsdag 24. november". */
export function dayTitle(t: Translate, lang: string, day: DayNumber, today: DayNumber): string {
	const date = datedDay(formatDate(day), day - today, lang);
	if (day === today) return t('today.todayNamed', { date });
	return day === today + 1 ? t('today.tomorrowNamed', { date }) : capitalise(date, lang);
}

/** "man.–fre.", "man., ons.": short names of days of a week, from 0, Monday, in rising order. */
export function shortDays(t: Translate, lang: string, days: readonly number[]): string {
	const runs: number[][] = [];
	for (const day of days) {
		const run = runs[runs.length - 1];
		if (run && run[run.length - 1] === day - 1) run.push(day);
		else runs.push([day]);
	}
	const name = (day: number | undefined) => shortWeekdayName(day ?? 0, lang);
	return runs
		.flatMap((run) =>
			run.length > 2
				? [t('times.range', { from: name(run[0]), to: name(run[run.length - 1]) })]
				: run.map(name)
		)
		.join(', ');
}
