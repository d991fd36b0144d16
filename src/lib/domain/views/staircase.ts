import { listServices, type Listing, type Step } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { isFormal, type ListedService } from '#lib/domain/service.ts';
import { stepNumber, stepsOf, trackOf } from '#lib/domain/staircase.ts';
import { type CardList, toList } from './list.ts';

/** A step as the drawn staircase shows it. */
export interface StepSummary {
	id: string;
	number: number;
	name: Said;
	professionalName: Said;
	examples: Said;
	count: number;
}

export interface TrackSummary {
	id: string;
	name: Said;
	about: Said;
	count: number;
}

export interface StepTexts {
	yourself: Said;
	expects: Said;
	offers: Said;
}

export interface StaircaseView {
	name: Said;
	origin: 'default' | 'municipality';
	source?: string;
	steps: (StepSummary & StepTexts)[];
	tracks: (TrackSummary & { services: CardList })[];
}

export interface StepView {
	step: StepSummary & StepTexts;
	/** Neighbours on the staircase, for climbing. */
	lower?: StepSummary;
	higher?: StepSummary;
	steps: StepSummary[];
	services: CardList;
	/** How many of them need a formal decision. */
	formalCount: number;
}

/** The steps, lowest first, with how many services stand on each. */
export function stepSummaries(catalogue: Listing, lang: string): StepSummary[] {
	const services = listServices(catalogue);
	return catalogue.area.staircase.steps.map((step) => toSummary(catalogue, step, services, lang));
}

export function staircaseView(catalogue: Listing, lang: string): StaircaseView {
	const services = listServices(catalogue);
	const { name, origin, source, steps, tracks } = catalogue.area.staircase;
	return {
		name: say(name, lang),
		origin,
		...(source && { source }),
		steps: steps.map((step) => ({ ...toSummary(catalogue, step, services, lang), ...toTexts(step, lang) })),
		tracks: tracks.map((track) => {
			const on = services.filter((service) => trackOf(catalogue.area, service) === track);
			return {
				id: track.id,
				name: say(track.name, lang),
				about: say(track.about, lang),
				count: on.length,
				services: toList(catalogue, on, lang)
			};
		})
	};
}

/** One step; undefined when the area's staircase has no such step. */
export function stepView(catalogue: Listing, lang: string, id: string): StepView | undefined {
	const { area } = catalogue;
	const index = area.staircase.steps.findIndex((step) => step.id === id);
	const step = area.staircase.steps[index];
	if (!step) return undefined;
	const on = listServices(catalogue).filter((service) => stepsOf(area, service).includes(step));
	const steps = stepSummaries(catalogue, lang);
	const [lower, higher] = [steps[index - 1], steps[index + 1]];
	return {
		step: { ...toSummary(catalogue, step, on, lang), ...toTexts(step, lang) },
		...(lower && { lower }),
		...(higher && { higher }),
		steps,
		services: toList(catalogue, on, lang),
		formalCount: on.filter(isFormal).length
	};
}

function toSummary(
	{ area }: Listing,
	step: Step,
	services: readonly ListedService[],
	lang: string
): StepSummary {
	return {
		id: step.id,
		number: stepNumber(area, step.id),
		name: say(step.name, lang),
		professionalName: say(step.professionalName, lang),
		examples: say(step.examples, lang),
		count: services.filter((service) => stepsOf(area, service).includes(step)).length
	};
}

function toTexts({ yourself, expects, offers }: Step, lang: string): StepTexts {
	return { yourself: say(yourself, lang), expects: say(expects, lang), offers: say(offers, lang) };
}
