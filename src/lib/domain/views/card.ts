import { type Catalogue, releaseOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import {
	ACCESS_WAYS,
	type AccessWay,
	type Assured,
	isFormal,
	type Service,
	type Status
} from '#lib/domain/service.ts';
import { stepNumber, stepsOf, trackOf } from '#lib/domain/staircase.ts';

export interface StepMark {
	id: string;
	/** From 1, as residents say it. */
	number: number;
	name: Said;
}

/** One service in a list. Unknown lines are left out here and spelled out on the service's own page. */
export interface Card {
	id: string;
	name: Said;
	/** What it is, in one sentence. */
	summary: Said;
	status: Status;
	kind: string;
	formal: boolean;
	national: boolean;
	/** Lowest step first; empty outside the staircase. */
	steps: StepMark[];
	track?: Said;
	way?: AccessWay;
	/** Only when it is known to be free, or the price is worded. */
	free?: boolean;
	minAge?: number;
	maxAge?: number;
	districts: string[];
	hours?: Said;
	phone?: string;
	assured?: Assured;
	confidence?: string;
}

/** What a list needs of a service, in the page's language where there is a text in it. */
export function toCard(catalogue: Catalogue, service: Service, lang: string): Card {
	const own = service.language ?? 'nb';
	const { area } = catalogue;
	const track = trackOf(area, service);
	const hours = service.schedules.find(({ text }) => text !== undefined)?.text;
	const [phone] = service.phones ?? [];
	const way = ACCESS_WAYS.find((w) => service.access.some((access) => access.way === w));
	return {
		id: service.id,
		name: sayIn(service.name, own, lang),
		summary: sayIn(firstSentence(service.description), own, lang),
		status: service.status,
		kind: service.kind,
		formal: isFormal(service),
		national: service.area !== area.id,
		steps: stepsOf(area, service).map((step) => ({
			id: step.id,
			number: stepNumber(area, step.id),
			name: say(step.name, lang)
		})),
		districts: districtNames(catalogue, service),
		...(track && { track: say(track.name, lang) }),
		...(way && { way }),
		...(service.price?.free === 'yes' && { free: true }),
		...(service.audience.minAge !== undefined && { minAge: service.audience.minAge }),
		...(service.audience.maxAge !== undefined && { maxAge: service.audience.maxAge }),
		...(hours && { hours: sayIn(hours, own, lang) }),
		...(phone && { phone: phone.number }),
		...(service.assured && { assured: service.assured }),
		...(service.confidence && { confidence: service.confidence })
	};
}

/** The names of the districts a service is in, as residents say them. */
export function districtNames(catalogue: Catalogue, service: Service): string[] {
	const { districts } = releaseOf(catalogue, service).area;
	return service.districts.map((id) => districts.find((d) => d.id === id)?.name ?? id);
}

const SENTENCE_END = /[\p{Ll})»\d]{2}[.!?](?=\s+[\p{Lu}«])/gu;
const ABBREVIATION = /(?:f\.eks|dvs|ca|nr|tlf)\.$/;

/** Up to the first full stop that ends a sentence; those of abbreviations and dates («1. mai») do not. */
function firstSentence(text: string): string {
	for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
		const sentence = text.slice(0, index + end.length);
		if (!ABBREVIATION.test(sentence)) return sentence;
	}
	return text;
}
