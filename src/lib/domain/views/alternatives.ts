import { listAlternatives } from '#lib/domain/alternatives/list.ts';
import type { Offer } from '#lib/domain/alternatives/offer.ts';
import { type Catalogue, listServices, releaseOf, termsOf } from '#lib/domain/catalogue.ts';
import type { Place, PostalCodeMiddles } from '#lib/domain/distance.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import type { Service } from '#lib/domain/service.ts';
import { type Card, toCard } from './card.ts';
import { LIST_LIMIT } from './list.ts';

/** An offer beside a formal service: its card, and what the device needs to lay it beside the ticked needs. */
export interface AlternativeCard extends Card, Pick<Offer, 'relation'> {
	needs: { main: string[]; also: string[] };
	groups: string[];
	/** Their names, unless one of them is everyone. */
	forWhom?: Said[];
	districtIds: string[];
	places?: Place[];
	languages?: string[];
	/** Nobody says whether a decision is needed. */
	decisionUnknown?: true;
	/** Why an editor names it, and where that stands. */
	why?: Said;
	source?: string;
	/** Without a source: who answers for it, and since when. */
	by?: string;
	date?: string;
}

export interface AlternativesView {
	offers: AlternativeCard[];
	/** How many there are, shown or not. */
	total: number;
}

/** A need that can be ticked. */
export interface NeedTick {
	id: string;
	/** Continues the sentence «Jeg trenger …». */
	name: Said;
	main: boolean;
}

/** What a person may be asked, beside needs. */
export interface PersonChoices {
	districts: { id: string; name: string }[];
	/** Codes of languages that offers name. */
	languages: string[];
	/** Codes one can measure from. Absent where there are none. */
	postalCodes?: PostalCodeMiddles;
}

/**
 * The offers one can use without a decision that meet any of the needs.
 *
 * @param formal The formal service they stand beside. With a long-term place nothing is offered in its stead (R4).
 */
export function alternativesView(
	catalogue: Catalogue,
	lang: string,
	needs: readonly string[],
	formal?: { service: Service | undefined; longTermPlace: boolean }
): AlternativesView {
	const listed = listAlternatives(catalogue, needs, formal?.service);
	return {
		offers: listed.slice(0, LIST_LIMIT).map(({ service, editorial }): AlternativeCard => {
			const relation =
				editorial?.relation === 'instead' && formal?.longTermPlace ? 'alongside' : editorial?.relation;
			return {
				...toCard(catalogue, service, lang),
				needs: service.needs,
				groups: service.audience.groups,
				...forWhom(catalogue, service, lang),
				districtIds: service.districts,
				...placesOf(catalogue, service),
				...(service.languages && { languages: service.languages }),
				...(service.decision.needed === 'unknown' && { decisionUnknown: true as const }),
				...(relation && { relation }),
				...(editorial?.why && { why: sayIn(editorial.why, formal?.service?.language ?? 'nb', lang) }),
				...(editorial?.source && { source: editorial.source }),
				...(editorial?.by && { by: editorial.by }),
				...(editorial?.date && { date: editorial.date })
			};
		}),
		total: listed.length
	};
}

/**
 * Where one goes for a service: nowhere, when it only comes by phone, on the net or to the door. An office is no place
 * to go then.
 */
function placesOf(catalogue: Catalogue, service: Service): { places?: Place[] } {
	const { channels, locations } = service;
	if (channels && !channels.includes('in-person')) return {};
	const known = releaseOf(catalogue, service).locations;
	return {
		places: locations.flatMap(({ location }) => {
			const { position, postalCode } = known[location] ?? {};
			if (!position) return [];
			const { latitude, longitude, precision } = position;
			return [{ latitude, longitude, ...(precision === 'postal-code' && { postalCode: postalCode ?? '' }) }];
		})
	};
}

function forWhom(
	catalogue: Catalogue,
	{ audience: { groups } }: Service,
	lang: string
): { forWhom?: Said[] } {
	if (groups.includes('everyone')) return {};
	const terms = termsOf(catalogue).audiences.filter(({ id }) => groups.includes(id));
	return terms.length > 0 ? { forWhom: terms.map(({ name }) => say(name, lang)) } : {};
}

/** Needs as checkboxes; those that are no term of the catalogue are left out. */
export function needTicks(
	catalogue: Catalogue,
	lang: string,
	{ main, also }: { main: readonly string[]; also: readonly string[] }
): NeedTick[] {
	const terms = termsOf(catalogue).needs;
	return [...main, ...also].flatMap((id) => {
		const term = terms.find((need) => need.id === id);
		return term ? [{ id, name: say(term.name, lang), main: main.includes(id) }] : [];
	});
}

/** Districts and languages only where some offer says them. */
export function personChoices(catalogue: Catalogue): PersonChoices {
	const services = listServices(catalogue);
	const { districts, postalCodes } = catalogue.area;
	const near = new Set(services.flatMap(({ districts }) => districts));
	return {
		districts: districts.filter(({ id }) => near.has(id)),
		languages: [...new Set(services.flatMap(({ languages }) => languages ?? []))].sort(),
		...(postalCodes && { postalCodes })
	};
}
