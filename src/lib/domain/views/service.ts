import {
	type Catalogue,
	findService,
	listServices,
	type Location,
	releaseOf,
	termsOf
} from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { placeOf } from '#lib/domain/schedule/rules.ts';
import { sortServices } from '#lib/domain/order.ts';
import {
	QUALITIES,
	type Quality,
	type QualityName,
	type Requirement,
	type Service
} from '#lib/domain/service.ts';
import { stepsOf, trackOf } from '#lib/domain/staircase.ts';
import { type Card, districtNames, toCard } from './card.ts';
import { type Right, rightOf } from './right.ts';
import { type StepSummary, stepSummaries } from './staircase.ts';

export interface Place extends Location {
	id: string;
	note?: string;
}

/** Offers for the same needs one step away. */
export interface Neighbour {
	step: StepSummary;
	services: { id: string; name: Said }[];
	/** How many on that step share a main need with this service. */
	count: number;
}

type Carried = Pick<
	Service,
	| 'area'
	| 'status'
	| 'statusNote'
	| 'trialUntil'
	| 'alternateNames'
	| 'formerNames'
	| 'access'
	| 'price'
	| 'languages'
	| 'languageText'
	| 'serviceArea'
	| 'schedules'
	| 'exceptions'
	| 'phones'
	| 'emails'
	| 'website'
	| 'contribute'
	| 'sources'
	| 'assured'
	| 'assuredNote'
	| 'confidence'
	| 'channels'
>;

/** Everything a service's page answers. Texts carried as they are stand in the record's `language`. */
export interface ServiceView extends Carried {
	id: string;
	/** Language of the record's own texts; set when the page has another. */
	textLang?: string;
	card: Card;
	name: Said;
	description: Said;
	kind: Said;
	organization: { name: string; website?: string | undefined };
	partners: string[];
	onBehalfOf?: string;
	organizedBy?: string;
	audience: {
		groups: Said[];
		text?: string | undefined;
		minAge?: number | undefined;
		maxAge?: number | undefined;
	};
	requirements: { decision: Requirement; referral: Requirement; diagnosis: Requirement };
	qualities: Partial<Record<QualityName, Quality>>;
	places: Place[];
	/** Where single days are moved to. */
	otherPlaces: Place[];
	districts: string[];
	needs: { id: string; name: Said; main: boolean }[];
	steps: StepSummary[];
	/** Ids of the steps it stands on. */
	standsOn: string[];
	track?: { id: string; name: Said; about: Said };
	lower?: Neighbour;
	higher?: Neighbour;
	right?: Right;
	successor?: { id: string; name: Said };
}

/** One service; undefined when neither the area nor the nation has it. */
export function serviceView(catalogue: Catalogue, lang: string, id: string): ServiceView | undefined {
	const service = findService(catalogue, id);
	if (!service) return undefined;
	const { area } = catalogue;
	const own = service.language ?? 'nb';
	const terms = termsOf(catalogue);
	const termName = (list: { id: string; name: { nb: string } }[], term: string): Said =>
		say(list.find((t) => t.id === term)?.name ?? { nb: term }, lang);
	const { organizations, locations } = releaseOf(catalogue, service);
	const bodyName = (body: string) => organizations[body]?.name ?? body;
	const track = trackOf(area, service);
	const right = rightOf(catalogue, service, lang);
	const successor = service.successor === undefined ? undefined : findService(catalogue, service.successor);
	return {
		...carry(service),
		id,
		...(own !== lang && { textLang: own }),
		card: toCard(catalogue, service, lang),
		name: sayIn(service.name, own, lang),
		description: sayIn(service.description, own, lang),
		kind: termName(terms.kinds, service.kind),
		organization: {
			name: bodyName(service.organization),
			website: organizations[service.organization]?.website
		},
		partners: (service.partners ?? []).map(bodyName),
		...(service.onBehalfOf && { onBehalfOf: bodyName(service.onBehalfOf) }),
		...(service.organizedBy && { organizedBy: service.organizedBy }),
		audience: {
			...service.audience,
			groups: service.audience.groups.map((group) => termName(terms.audiences, group))
		},
		requirements: { decision: service.decision, referral: service.referral, diagnosis: service.diagnosis },
		qualities: Object.fromEntries(
			QUALITIES.flatMap((name) => (service[name] ? [[name, service[name]]] : []))
		),
		places: service.locations.map(({ location, note }) => ({
			id: location,
			...locations[location],
			...(note && { note })
		})),
		otherPlaces: otherPlaces(service).map((id) => ({ id, ...locations[id] })),
		districts: districtNames(catalogue, service),
		needs: [
			...service.needs.main.map((need) => ({ id: need, name: termName(terms.needs, need), main: true })),
			...service.needs.also.map((need) => ({ id: need, name: termName(terms.needs, need), main: false }))
		],
		steps: stepSummaries(catalogue, lang),
		standsOn: stepsOf(area, service).map((step) => step.id),
		...(track && { track: { id: track.id, name: say(track.name, lang), about: say(track.about, lang) } }),
		...neighbours(catalogue, service, lang),
		...(right && { right }),
		...(successor && {
			successor: { id: successor.id, name: sayIn(successor.name, successor.language ?? 'nb', lang) }
		})
	};
}

function otherPlaces({ exceptions = [], locations }: Service): string[] {
	const usual = locations.map(({ location }) => location);
	const named = exceptions.flatMap((exception) => placeOf(exception) ?? []);
	return [...new Set(named)].filter((id) => !usual.includes(id));
}

const SHOWN_NEIGHBOURS = 3;

/** One step below the lowest and one above the highest step it stands on, with offers for the same main needs. */
function neighbours(
	catalogue: Catalogue,
	service: Service,
	lang: string
): { lower?: Neighbour; higher?: Neighbour } {
	const { area } = catalogue;
	const all = area.staircase.steps;
	const heights = stepsOf(area, service).map((step) => all.indexOf(step));
	if (heights.length === 0) return {};
	const summaries = stepSummaries(catalogue, lang);
	const alike = listServices(catalogue).filter((other) =>
		other.needs.main.some((need) => service.needs.main.includes(need))
	);
	const at = (height: number): Neighbour | undefined => {
		const [step, summary] = [all[height], summaries[height]];
		if (!step || !summary) return undefined;
		const on = sortServices(
			catalogue,
			alike.filter((other) => stepsOf(area, other).includes(step))
		);
		const services = on
			.slice(0, SHOWN_NEIGHBOURS)
			.map((other) => ({ id: other.id, name: sayIn(other.name, other.language ?? 'nb', lang) }));
		return { step: summary, services, count: on.length };
	};
	const lower = at(Math.min(...heights) - 1);
	const higher = at(Math.max(...heights) + 1);
	return { ...(lower && { lower }), ...(higher && { higher }) };
}

function carry(service: Service): Carried {
	const { area, trialUntil, exceptions } = service;
	const { status, statusNote, alternateNames, formerNames, access, price, languages, languageText } = service;
	const { serviceArea, schedules, phones, emails, website, contribute, sources } = service;
	const { assured, assuredNote, confidence, channels } = service;
	return {
		...{ area, trialUntil, exceptions },
		...{ status, statusNote, alternateNames, formerNames, access, price, languages, languageText },
		...{ serviceArea, schedules, phones, emails, website, contribute, sources },
		...{ assured, assuredNote, confidence, channels }
	};
}
