import { osloDay, wallClock } from '#lib/domain/schedule/clock.ts';
import { isIn } from '#lib/domain/schedule/holidays.ts';
import type { HoursFor } from '#lib/domain/schedule/rules.ts';
import type { Opening, UnknownReason } from '#lib/domain/schedule/state.ts';
import { capitalise, datedDay, daysBetween, hoursText } from './clock-words.ts';
import type { Translate } from './translator.ts';

/** One concrete time: "Tirsdag 24. november kl. 11–14", and what it promises when that is less than open. */
export function openingText(
	t: Translate,
	lang: string,
	opening: Opening,
	now: Date,
	{ hoursFor }: { hoursFor?: HoursFor | undefined } = {}
): string {
	const { date } = wallClock(opening.from);
	const days = datedDay(date, daysBetween(now.getTime(), opening.from), lang);
	return capitalise(withPromise(t, opening, dayAndHours(t, lang, opening, days, hoursFor)), lang);
}

function dayAndHours(
	t: Translate,
	lang: string,
	opening: Opening,
	days: string,
	hoursFor: HoursFor | undefined
): string {
	if (opening.kind === 'no-times') return t('times.rule.noTime', { days });
	if (isWithoutTime(opening)) return days;
	const nearly = opening.kind === 'approximate';
	const hours = hoursText(t, lang, [hoursOf(opening)], { hoursFor, nearly });
	return t('times.rule.open', { days, hours });
}

function withPromise(t: Translate, opening: Opening, text: string): string {
	switch (opening.kind) {
		case 'by-appointment':
			return t('times.opening.byAppointment', { opening: text });
		case 'public-holiday':
			return isOnEve(opening)
				? t('times.opening.onEve', { opening: text })
				: t('times.opening.onHoliday', { opening: text });
		case 'beyond-school-calendar':
			return t('times.opening.mayFollowSchool', { opening: text });
		default:
			return text;
	}
}

/** Why nobody can say. An eve is no public holiday, and is not called one. */
export function unknownText(t: Translate, reason: UnknownReason, opening: Opening | undefined): string {
	const isEve = reason === 'public-holiday' && opening !== undefined && isOnEve(opening);
	return isEve ? t('times.unknown.eve') : t(`times.unknown.${reason}`);
}

/** It begins on an eve, and that is no public holiday too. */
export function isOnEve({ from }: Opening): boolean {
	return !isIn('public-holidays', osloDay(from));
}

/** The hours as the clock on the wall shows them: a day ends at 24:00. */
function hoursOf({ from, to }: Opening) {
	const closes = to === undefined ? undefined : wallClock(to).time;
	return { opens: wallClock(from).time, closes: closes === '00:00' ? '24:00' : closes };
}

/** All of a day, and that is how little is known: by appointment at any time, or on days without a time. */
export function isWithoutTime(opening: Opening): boolean {
	const { kind } = opening;
	return (kind === 'by-appointment' || kind === 'beyond-school-calendar') && isAllDay(opening);
}

/** Midnight to midnight. */
export function isAllDay(opening: Opening): boolean {
	const { opens, closes } = hoursOf(opening);
	return opens === '00:00' && closes === '24:00';
}
