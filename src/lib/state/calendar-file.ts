import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { hasEvents, toCalendar } from '#lib/domain/schedule/ics.ts';
import type { SchoolHolidays } from '#lib/domain/schedule/rules.ts';
import type { ServiceView } from '#lib/domain/views/service.ts';
import { calendarSource } from '#lib/i18n/calendar-words.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/** The page that asks. */
export interface CalendarPage {
	t: Translate;
	lang: string;
	now: Date;
	schoolYears: readonly SchoolHolidays[];
	/** The whole address of the offer. */
	address: string;
}

/**
 * A calendar file of one offer, made on the device so that it needs no network. Downloaded apart from the page.
 *
 * @returns Undefined when it would be empty.
 */
export function calendarFile(view: ServiceView, page: CalendarPage): string | undefined {
	const { t, lang, now, schoolYears, address } = page;
	const places = [...view.places, ...view.otherPlaces];
	const offer = {
		...view,
		name: view.name.text,
		locations: view.places.map(({ id }) => ({ location: id }))
	};
	const locations = Object.fromEntries(places.map((place) => [place.id, place]));
	const calendar = makeCalendar(schoolYears);
	const source = calendarSource(t, lang, offer, locations, { calendar, now, pageOf: () => address });
	if (view.status !== 'active' || !hasEvents(source, { from: now })) return undefined;
	return toCalendar([source], { name: offer.name, released: now, from: now });
}
