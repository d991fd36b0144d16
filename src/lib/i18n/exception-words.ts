import { wallClock } from '#lib/domain/schedule/clock.ts';
import { parseDate } from '#lib/domain/schedule/civil.ts';
import { type Exception, type HoursFor, placeOf } from '#lib/domain/schedule/rules.ts';
import { capitalise, datedDay, hoursText } from './clock-words.ts';
import type { Translate } from './translator.ts';

/** One dated day that differs from the rules, as a line. */
export interface ExceptionLine {
	/** "Tirsdag 15. desember: avlyst" */
	text: string;
	/** In the record's language. */
	note?: string | undefined;
}

export interface ExceptionWords {
	hoursFor: HoursFor;
	/** Name of a location by its id. */
	placeName: (id: string) => string | undefined;
}

/** Those that are not over yet, earliest first. */
export function exceptionLines(
	t: Translate,
	lang: string,
	exceptions: readonly Exception[],
	now: Date,
	words: ExceptionWords
): ExceptionLine[] {
	const today = wallClock(now.getTime()).date;
	return exceptions
		.filter((exception) => (exception.for ?? 'door') === words.hoursFor && lastDay(exception) >= today)
		.sort((one, other) => (one.date < other.date ? -1 : 1))
		.map((exception) => ({
			text: capitalise(sentence(t, lang, exception, today, words), lang),
			note: exception.note
		}));
}

function lastDay(exception: Exception): string {
	const last = 'cancelled' in exception ? exception.through : newDateOf(exception);
	return last !== undefined && last > exception.date ? last : exception.date;
}

const newDateOf = (exception: Exception) => ('newDate' in exception ? exception.newDate : undefined);

function sentence(
	t: Translate,
	lang: string,
	exception: Exception,
	today: string,
	{ hoursFor, placeName }: ExceptionWords
): string {
	const say = (date: string) => datedDay(date, parseDate(date) - parseDate(today), lang);
	const date = say(exception.date);
	if ('cancelled' in exception) {
		const { through } = exception;
		const dates = through === undefined ? date : t('times.exception.dates', { from: date, to: say(through) });
		return t('times.exception.cancelled', { date: dates });
	}
	const place = placeOf(exception);
	const newDate = newDateOf(exception);
	const { opens, closes } = exception;
	const what = [
		...(newDate === undefined ? [] : [say(newDate)]),
		...(opens === undefined ? [] : [hoursText(t, lang, [{ opens, closes }], { hoursFor })]),
		...(place === undefined ? [] : [placeName(place) ?? place])
	].join(', ');
	return 'extra' in exception
		? t('times.exception.extra', { date, what })
		: t('times.exception.moved', { date, what });
}
