import { wallClock } from '#lib/domain/schedule/clock.ts';
import type { HoursFor } from '#lib/domain/schedule/rules.ts';
import type { Opening } from '#lib/domain/schedule/state.ts';
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
	if (opening.kind === 'by-appointment' && isAllDay(opening)) return days;
	const nearly = opening.kind === 'approximate';
	const hours = hoursText(t, lang, [hoursOf(opening)], { hoursFor, nearly });
	return t('times.rule.open', { days, hours });
}

function withPromise(t: Translate, { kind }: Opening, opening: string): string {
	if (kind === 'by-appointment') return t('times.opening.byAppointment', { opening });
	return kind === 'beyond-school-calendar' ? t('times.opening.mayFollowSchool', { opening }) : opening;
}

/** The hours as the clock on the wall shows them: a day ends at 24:00. */
function hoursOf({ from, to }: Opening) {
	const closes = to === undefined ? undefined : wallClock(to).time;
	return { opens: wallClock(from).time, closes: closes === '00:00' ? '24:00' : closes };
}

/** Midnight to midnight. */
export function isAllDay(opening: Opening): boolean {
	const { opens, closes } = hoursOf(opening);
	return opens === '00:00' && closes === '24:00';
}
