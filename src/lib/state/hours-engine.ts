import { type Calendar, makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { isRule, type HoursFor, type SchoolHolidays, type Times } from '#lib/domain/schedule/rules.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import { nextOpenings } from '#lib/domain/schedule/openings.ts';
import { openingText } from '#lib/i18n/opening-words.ts';
import type { UnknownReason } from '#lib/domain/schedule/state.ts';
import { type StateText, stateText } from '#lib/i18n/state-words.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/**
 * What a page says about now and next. Downloaded apart from the page (`hours.svelte.ts`): everything the schedule
 * engine needs hangs on this file and nothing else in the interface may import it.
 */

/** Whose day it is asked about, and in which language. */
export interface Asked {
	t: Translate;
	lang: string;
	now: Date;
	schoolYears: readonly SchoolHolidays[];
	hoursFor: HoursFor;
	/** Name of a location by its id. */
	placeName?: ((id: string) => string | undefined) | undefined;
}

/** The state in words, and why nobody can say. */
export function stateOf(
	times: Times,
	{ t, lang, now, schoolYears, ...words }: Asked
): StateText & { reason?: UnknownReason } {
	const state = openState(times, calendarOf(schoolYears), now, words.hoursFor);
	const text = stateText(t, lang, state, now, words);
	return state.state === 'unknown' ? { ...text, reason: state.reason } : text;
}

/** The next times that begin after now, in words; of a place another than the usual one, its name too. */
export function nextTimes(
	times: Times,
	count: number,
	{ t, lang, now, schoolYears, hoursFor, placeName }: Asked
): { text: string; place?: string | undefined; note?: string | undefined }[] {
	if (!times.schedules.some(isRule) && !times.exceptions?.length) return [];
	return nextOpenings(times, calendarOf(schoolYears), now, count, hoursFor).map((opening) => ({
		text: openingText(t, lang, opening, now, { hoursFor }),
		...(opening.location !== undefined && { place: placeName?.(opening.location) ?? opening.location }),
		...(opening.exception && opening.note !== undefined && { note: opening.note })
	}));
}

/** Calendars remember the days they were asked about: one for each list of school holidays. */
const calendars = new WeakMap<readonly SchoolHolidays[], Calendar>();
const NOT_PUBLISHED: readonly SchoolHolidays[] = [];

function calendarOf(schoolYears: readonly SchoolHolidays[]): Calendar {
	const key = schoolYears.length > 0 ? schoolYears : NOT_PUBLISHED;
	let calendar = calendars.get(key);
	if (!calendar) calendars.set(key, (calendar = makeCalendar(key)));
	return calendar;
}
