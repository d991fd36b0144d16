import type { Outline, Release } from './catalogue.ts';
import { isRule, type Schedule } from './schedule/rules.ts';
import type { ListedService, Service } from './service.ts';

/** A third of a release, kept beside it: lists can be drawn while the rest is still being read. */
export function outlineOf({ area, services, terms }: Release): Outline {
	return { area, services: services.map(listed), terms: { needs: terms.needs } };
}

function listed(service: Service): ListedService {
	const { audience, price } = service;
	return {
		id: service.id,
		area: service.area,
		language: service.language,
		name: service.name,
		status: service.status,
		kind: service.kind,
		steps: service.steps,
		track: service.track,
		needs: service.needs,
		description: firstSentence(service.description),
		districts: service.districts,
		schedules: service.schedules.map(briefly),
		exceptions: service.exceptions,
		phones: service.phones?.slice(0, 1),
		assured: service.assured,
		confidence: service.confidence,
		audience: { minAge: audience.minAge, maxAge: audience.maxAge },
		access: service.access.map(({ way }) => ({ way })),
		decision: { needed: service.decision.needed },
		price: price && { free: price.free }
	};
}

/** What a card counts with and says; the rest stands on the page of the service. */
export function briefly(schedule: Schedule): Schedule {
	if (!isRule(schedule)) return schedule;
	const { note: _note, text: _text, ...rule } = schedule;
	return rule;
}

const SENTENCE_END = /[\p{Ll})»\d]{2}[.!?](?=\s+[\p{Lu}«])/gu;
const ABBREVIATION = /(?:f\.eks|dvs|ca|nr|tlf)\.$/;

/** Up to the first full stop that ends a sentence; those of abbreviations and dates («1. mai») do not. */
export function firstSentence(text: string): string {
	for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
		const sentence = text.slice(0, index + end.length);
		if (!ABBREVIATION.test(sentence)) return sentence;
	}
	return text;
}
