import { type Catalogue, findService, listServices, type Release, releaseOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { isFormal, type Regime, type Service } from '#lib/domain/service.ts';
import { sortServices } from '#lib/domain/order.ts';
import { type Card, type StepMark, toCard } from './card.ts';
import { type Office, toOffice, toPhones } from './office.ts';

/** How to apply for a formal service and where to complain: the right, shown before anything else (R1). */
export interface Right {
	regime: Regime;
	how?: Said;
	criteria?: Said;
	processing?: Said;
	website?: string;
	phones: Office['phones'];
	emails: string[];
	/** The office that takes applications in this area. */
	office?: Office;
	complaint: { deadline: Said; body: Said; law: string; url: string; checked: string };
}

/** Formal services under the lowest step, or the track, they stand on. */
export interface FormalGroup {
	step?: StepMark;
	track?: Said;
	cards: Card[];
}

export interface FormalView {
	groups: FormalGroup[];
	office?: Office;
}

export interface FormalServiceView {
	id: string;
	name: Said;
	description: Said;
	right: Right;
}

export function formalView(catalogue: Catalogue, lang: string): FormalView {
	const office = toOffice(catalogue, catalogue.area.applicationOffice, lang);
	const groups = new Map<string, FormalGroup>();
	for (const service of sortServices(catalogue, listServices(catalogue).filter(isFormal))) {
		const card = toCard(catalogue, service, lang);
		const [step] = card.steps;
		const key = step?.id ?? service.track ?? '';
		const group = groups.get(key) ?? {
			...(step && { step }),
			...(card.track && { track: card.track }),
			cards: []
		};
		group.cards.push(card);
		groups.set(key, group);
	}
	return { groups: [...groups.values()], ...(office && { office }) };
}

/** One formal service; undefined when the id is none, or the service needs no decision. */
export function formalServiceView(
	catalogue: Catalogue,
	lang: string,
	id: string
): FormalServiceView | undefined {
	const service = findService(catalogue, id);
	const right = service && rightOf(catalogue, service, lang);
	if (!service || !right) return undefined;
	const own = service.language ?? 'nb';
	return {
		id,
		name: sayIn(service.name, own, lang),
		description: sayIn(service.description, own, lang),
		right
	};
}

/** How to apply and complain; undefined for services that need no decision. */
export function rightOf(catalogue: Catalogue, service: Service, lang: string): Right | undefined {
	const { application } = service;
	if (!application || !isFormal(service)) return undefined;
	const own = service.language ?? 'nb';
	const { regime, how, criteria, processing } = application;
	const office =
		regime === 'health-care' ? toOffice(catalogue, catalogue.area.applicationOffice, lang) : undefined;
	return {
		regime,
		...(how && { how: sayIn(how, own, lang) }),
		...(criteria && { criteria: sayIn(criteria, own, lang) }),
		...(processing && { processing: sayIn(processing, own, lang) }),
		...(service.website && { website: service.website }),
		phones: toPhones(service),
		emails: service.emails ?? [],
		...(office && { office }),
		complaint: complaintOf(releaseOf(catalogue, service), regime, lang)
	};
}

function complaintOf({ complaints }: Release, regime: Regime, lang: string): Right['complaint'] {
	const found = complaints.find((complaint) => complaint.regime === regime);
	if (!found)
		throw new Error(
			`no complaint text for the regime ${regime}; the rule formal-services-say-how holds this`
		);
	const { deadline, body, law, url, checked } = found;
	return { deadline: say(deadline, lang), body: say(body, lang), law, url, checked };
}
