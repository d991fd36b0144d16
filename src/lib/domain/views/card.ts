import { type Listing, releaseOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { briefly, firstSentence } from '#lib/domain/outline.ts';
import type { Exception, Schedule } from '#lib/domain/schedule/rules.ts';
import {
	ACCESS_WAYS,
	type AccessWay,
	type Assured,
	isFormal,
	type ListedService,
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
	/** Hours as the record has them, without notes and what the source wrote for a rule. Absent: none recorded. */
	schedules?: Schedule[];
	exceptions?: Exception[];
	/** Language of hours in words, when the page has another. */
	textLang?: string;
	phone?: string;
	assured?: Assured;
	confidence?: string;
}

/** What a list needs of a service, in the page's language where there is a text in it. */
export function toCard(catalogue: Listing, service: ListedService, lang: string): Card {
	const own = service.language ?? 'nb';
	const { area } = catalogue;
	const track = trackOf(area, service);
	const schedules = service.schedules.map(briefly);
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
		...(schedules.length > 0 && { schedules }),
		...(service.exceptions && { exceptions: service.exceptions }),
		...(schedules.length > 0 && own !== lang && { textLang: own }),
		...(phone && { phone: phone.number }),
		...(service.assured && { assured: service.assured }),
		...(service.confidence && { confidence: service.confidence })
	};
}

/** The names of the districts a service is in, as residents say them. */
export function districtNames(catalogue: Listing, service: ListedService): string[] {
	const { districts } = releaseOf(catalogue, service).area;
	return service.districts.map((id) => districts.find((d) => d.id === id)?.name ?? id);
}
