import { type Catalogue, listServices, releaseOf } from '#lib/domain/catalogue.ts';
import { type Said, sayIn } from '#lib/domain/label.ts';
import { sortServices } from '#lib/domain/order.ts';
import { placeOf, type Exception, type Schedule, type SchoolYear } from '#lib/domain/schedule/rules.ts';
import {
	ACCESS_WAYS,
	type AccessWay,
	type Assured,
	isFormal,
	type Service,
	type TriState
} from '#lib/domain/service.ts';
import { needSummaries } from './need.ts';

/** An offer with hours, and what a line of a day and its filters need of it. */
export interface DayOffer {
	id: string;
	name: Said;
	/** Language of hours, notes and places; set when the page has another. */
	textLang?: string;
	/** Reached from home: a helpline, a chat, self-help. */
	remote?: true;
	formal?: true;
	national?: true;
	/** Names of the usual places, as far as they have one. */
	places: string[];
	/** Places its exceptions name, by their id. */
	otherPlaces?: Record<string, string>;
	/** Ids; names in `TodayView.districts`. */
	districts: string[];
	needs: string[];
	decision: TriState;
	free: TriState;
	way?: AccessWay;
	phone?: string;
	schedules: Schedule[];
	exceptions?: Exception[];
	assured?: Assured;
}

/** What the day view and the week sheet are made of; which day it is, the device says. */
export interface TodayView {
	/** In the order of every list: the lowest step first. */
	offers: DayOffer[];
	/** How many more have no hours recorded. */
	unrecordedCount: number;
	/** What filters can be set to. */
	needs: { id: string; name: Said }[];
	districts: { id: string; name: string }[];
	schoolCalendar: SchoolYear[];
}

/** Offers that are not running have no times, whatever their record says. */
export function todayView(catalogue: Catalogue, lang: string): TodayView {
	const services = listServices(catalogue).filter(({ status }) => status === 'active');
	const recorded = services.filter(
		({ schedules, exceptions = [] }) => schedules.length + exceptions.length > 0
	);
	const asked = new Set(recorded.flatMap(({ needs }) => [...needs.main, ...needs.also]));
	const near = new Set(recorded.flatMap(({ districts }) => districts));
	return {
		offers: sortServices(catalogue, recorded).map((service) => toOffer(catalogue, service, lang)),
		unrecordedCount: services.length - recorded.length,
		needs: needSummaries(catalogue, lang)
			.filter(({ id }) => asked.has(id))
			.map(({ id, name }) => ({ id, name })),
		districts: catalogue.area.districts.filter(({ id }) => near.has(id)),
		schoolCalendar: catalogue.area.schoolCalendar ?? []
	};
}

function toOffer(catalogue: Catalogue, service: Service, lang: string): DayOffer {
	const own = service.language ?? 'nb';
	const { locations } = releaseOf(catalogue, service);
	const nameOf = (id: string) => locations[id]?.name ?? locations[id]?.address;
	const named = (ids: string[]) =>
		ids.flatMap((id) => {
			const name = nameOf(id);
			return name === undefined ? [] : [[id, name] as const];
		});
	const others = named((service.exceptions ?? []).flatMap((exception) => placeOf(exception) ?? []));
	const way = ACCESS_WAYS.find((w) => service.access.some((access) => access.way === w));
	const [phone] = service.phones ?? [];
	return {
		id: service.id,
		name: sayIn(service.name, own, lang),
		...(own !== lang && { textLang: own }),
		...((service.kind === 'helpline' || service.kind === 'self-help') && { remote: true as const }),
		...(isFormal(service) && { formal: true as const }),
		...(service.area !== catalogue.area.id && { national: true as const }),
		places: named(service.locations.map(({ location }) => location)).map(([, name]) => name),
		...(others.length > 0 && { otherPlaces: Object.fromEntries(others) }),
		districts: service.districts,
		needs: [...service.needs.main, ...service.needs.also],
		decision: service.decision.needed,
		free: service.price?.free ?? 'unknown',
		...(way && { way }),
		...(phone && { phone: phone.number }),
		schedules: service.schedules,
		...(service.exceptions && { exceptions: service.exceptions }),
		...(service.assured && { assured: service.assured })
	};
}
