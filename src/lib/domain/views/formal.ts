import { needsCovered } from '#lib/domain/alternatives/needs-covered.ts';
import { servicesOfType, typesOfService, typesWithoutService } from '#lib/domain/formal-types.ts';
import { listTraining, type TrainingStage } from '#lib/domain/alternatives/list.ts';
import {
	type Catalogue,
	findService,
	type FormalType,
	listServices,
	termsOf
} from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { isFormal, type Service } from '#lib/domain/service.ts';
import { sortServices } from '#lib/domain/order.ts';
import { type AcuteNumber, stripNumbers } from './acute.ts';
import {
	type AlternativesView,
	alternativesView,
	type NeedTick,
	needTicks,
	type PersonChoices,
	personChoices
} from './alternatives.ts';
import { type Card, type StepMark, toCard } from './card.ts';
import type { Office } from './office.ts';
import { type GeneralRight, generalRight, type Right, rightOf, rightOfType } from './right.ts';

/** A service or a page, as a link. */
export interface Named {
	id: string;
	name: Said;
}

/** The same, with what it is in a sentence. */
export interface NamedAbout extends Named {
	about: Said;
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
	right: GeneralRight;
	/** Types the area has no record of its own for. */
	types: NamedAbout[];
	/** Transitions where people fall between chairs. */
	lifeChanges: NamedAbout[];
}

export interface FormalServiceView extends Named {
	description: Said;
	/** Absent only where no alternatives are shown: coercion and acute beds (R4). */
	right?: Right;
	/** The municipality has no record of its own: this is what the law and the register say of the type. */
	national?: true;
	/** The area's own services of the type, where the page is about the type. */
	services: Named[];
	/** What a decision usually covers. */
	covers: Said[];
	/** What the person can tick. */
	needs: NeedTick[];
	alternatives: AlternativesView;
	choices: PersonChoices;
	/** Offers stand beside a long-term place, never in its stead. */
	longTermPlace?: true;
	/** Training before care: services of each stage, with a decision or without. */
	training?: { stage: TrainingStage; services: Named[] }[];
	/** Numbers to call; set where no alternatives are shown (R4). */
	acute?: AcuteNumber[];
}

export function formalView(catalogue: Catalogue, lang: string): FormalView {
	const right = generalRight(catalogue, lang);
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
	return {
		groups: [...groups.values()],
		...(right.office && { office: right.office }),
		right,
		types: typesWithoutService(catalogue).map((type) => toNamedAbout(type, lang)),
		lifeChanges: (termsOf(catalogue).lifeChanges ?? []).map((change) => toNamedAbout(change, lang))
	};
}

/** Ids of every formal service and type that has a page. */
export function formalIds(catalogue: Catalogue): string[] {
	const services = catalogue.releases.flatMap(({ services: all }) => all.filter(isFormal));
	return [...new Set([...services, ...(termsOf(catalogue).formalTypes ?? [])].map(({ id }) => id))];
}

/** One formal service, or a type of them; undefined when the id is none, or the service needs no decision. */
export function formalServiceView(
	catalogue: Catalogue,
	lang: string,
	id: string
): FormalServiceView | undefined {
	const service = findService(catalogue, id);
	const right = service && rightOf(catalogue, service, lang);
	const type = (termsOf(catalogue).formalTypes ?? []).find((one) => one.id === id);
	if (service && right) {
		const own = service.language ?? 'nb';
		return {
			id,
			name: sayIn(service.name, own, lang),
			description: sayIn(service.description, own, lang),
			right,
			services: [],
			...besideIt(catalogue, lang, typesOfService(catalogue, service), service)
		};
	}
	if (!type) return undefined;
	const typeRight = rightOfType(catalogue, type, lang);
	const services = sortServices(catalogue, servicesOfType(catalogue, type)).map((one) => toNamed(one, lang));
	return {
		id,
		name: say(type.name, lang),
		description: say(type.about, lang),
		...(typeRight && { right: typeRight }),
		...(services.length === 0 && { national: true as const }),
		services,
		...besideIt(catalogue, lang, [type])
	};
}

/** What the page holds below the right. A type that is `out` has acute numbers and nothing else. */
function besideIt(catalogue: Catalogue, lang: string, types: readonly FormalType[], service?: Service) {
	if (types.some(({ form }) => form === 'out'))
		return {
			covers: [],
			needs: [],
			alternatives: { offers: [], total: 0 },
			choices: { districts: [], languages: [] },
			acute: stripNumbers(catalogue, lang)
		};
	const covered = needsCovered(service, types);
	const longTermPlace = types.some((type) => type.longTermPlace);
	return {
		covers: types.flatMap((type) => type.covers).map((label) => say(label, lang)),
		needs: needTicks(catalogue, lang, covered),
		alternatives: alternativesView(catalogue, lang, [...covered.main, ...covered.also], {
			service,
			longTermPlace
		}),
		choices: personChoices(catalogue),
		...(longTermPlace && { longTermPlace: true as const }),
		...(types.some((type) => type.trainingFirst) && {
			training: listTraining(catalogue, service?.id).map(({ stage, services }) => ({
				stage,
				services: services.map((one) => toNamed(one, lang))
			}))
		})
	};
}

export function toNamedAbout(
	{ id, name, about }: Pick<FormalType, 'id' | 'name' | 'about'>,
	lang: string
): NamedAbout {
	return { id, name: say(name, lang), about: say(about, lang) };
}

export function toNamed({ id, name, language }: Service, lang: string): Named {
	return { id, name: sayIn(name, language ?? 'nb', lang) };
}
