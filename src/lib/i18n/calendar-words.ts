import { type Catalogue, listServices, type Location, releaseOf, termsOf } from '#lib/domain/catalogue.ts';
import { freshness } from '#lib/domain/freshness.ts';
import { say } from '#lib/domain/label.ts';
import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { type CalendarSource, toCalendar } from '#lib/domain/schedule/ics.ts';
import { type Assured, isFormal, type Service } from '#lib/domain/service.ts';
import { formatAssuredDate, formatList } from './formats.ts';
import type { Translate } from './translator.ts';

/** What a calendar file says of an offer. */
export type CalendarOffer = Pick<
	Service,
	| 'id'
	| 'area'
	| 'name'
	| 'schedules'
	| 'exceptions'
	| 'locations'
	| 'access'
	| 'phones'
	| 'assured'
	| 'trialUntil'
>;

export interface CalendarFrame {
	/** The area's. */
	calendar: Calendar;
	now: Date;
	/** The whole address of an offer's page; undefined where the site does not know where it is served. */
	pageOf: (id: string) => string | undefined;
}

/**
 * An offer as a calendar file has it. Every event says how old its hours are and that they may have changed; one whose
 * hours are old says so in its name too, because most calendars show no more.
 *
 * @param locations Of the release the offer came with.
 */
export function calendarSource(
	t: Translate,
	lang: string,
	offer: CalendarOffer,
	locations: Readonly<Record<string, Location>>,
	{ calendar, now, pageOf }: CalendarFrame
): CalendarSource {
	const { id, area, name, assured, trialUntil } = offer;
	const isOld = freshness(assured, now) === 'old';
	const usual = offer.locations.map(({ location }) => location);
	const textOf = (location: string) => locationText(locations[location]) ?? location;
	return {
		id: `${area}-${id}`,
		name: isOld ? t('times.calendar.callFirst', { name }) : name,
		description: describe(t, lang, offer, isOld),
		url: pageOf(id),
		place: (moved) => {
			const texts = (moved === undefined ? usual : [moved]).map(textOf);
			return texts.length > 0 ? formatList(texts, lang) : undefined;
		},
		times: offer,
		calendar,
		lastDay: trialUntil,
		tentative: isOld
	};
}

/**
 * The calendar one subscribes to for one need in an area: offers made for it that one can go to without a decision.
 *
 * @returns Undefined when there is no such need. A need nobody meets has an empty calendar, so that a subscription
 * lives on until somebody does.
 */
export function needCalendar(
	t: Translate,
	lang: string,
	catalogue: Catalogue,
	need: string,
	{ released, ...frame }: CalendarFrame & { released: Date }
): string | undefined {
	const term = termsOf(catalogue).needs.find(({ id }) => id === need);
	if (!term) return undefined;
	const offers = listServices(catalogue).filter(
		(service) => service.status === 'active' && !isFormal(service) && service.needs.main.includes(need)
	);
	const sources = offers.map((service) =>
		calendarSource(t, lang, service, releaseOf(catalogue, service).locations, frame)
	);
	const name = t('times.calendar.name', {
		need: say(term.name, lang).text,
		area: say(catalogue.area.name, lang).text
	});
	return toCalendar(sources, { name, released, from: frame.now });
}

function describe(
	t: Translate,
	lang: string,
	{ assured, access, phones }: CalendarOffer,
	isOld: boolean
): string {
	const [first] = access;
	return [
		...(isOld ? [t('times.calendar.old')] : []),
		t('times.calendar.mayHaveChanged'),
		assuredText(t, lang, assured),
		...(first && first.way !== 'drop-in' ? [t(`way.${first.way}`)] : []),
		...(phones && phones.length > 0
			? [t('times.calendar.phone', { numbers: phones.map(({ number }) => number).join(', ') })]
			: [])
	].join('\n');
}

function assuredText(t: Translate, lang: string, assured: Assured | undefined): string {
	if (!assured) return t('assured.unknown');
	const text = t(`assured.${assured.method}`, { when: formatAssuredDate(assured, lang) });
	return assured.estimated ? `${text} ${t('assured.estimated')}` : text;
}

/** One line, as maps read it; undefined when nothing is known. */
function locationText(location: Location | undefined): string | undefined {
	if (!location) return undefined;
	const { name, address, postalCode, city } = location;
	const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
	const parts = [name, address, town].filter((part) => part !== undefined && part !== '');
	return parts.length > 0 ? parts.join(', ') : undefined;
}
