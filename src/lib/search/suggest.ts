import { type Catalogue, listServices, termsOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { sortServices } from '#lib/domain/order.ts';
import { listWords } from './text/fold.ts';

/** Something a half-typed query may be on its way to. */
export interface Suggestion {
	kind: 'need' | 'place' | 'service';
	/** Of the need, the district or the service. */
	id: string;
	name: Said;
}

/** How many of each kind: a list a thumb can reach, and no kind that pushes the others out. */
const MOST = { need: 2, place: 2, service: 4 } as const;
const SHORTEST = 2;

/**
 * Needs, districts and offers whose names have words that begin with every typed word, names that begin so first.
 * From the second letter; among equals the order every list has.
 *
 * @param needsMeant Needs the typed words mean without being part of their names (*blakk* → money).
 */
export function suggest(
	catalogue: Catalogue,
	lang: string,
	typed: string,
	needsMeant: readonly string[] = []
): Suggestion[] {
	const words = listWords(typed.slice(0, 100));
	if (words.join('').length < SHORTEST) return [];
	const needs = termsOf(catalogue).needs.map(({ id, name }) => ({
		suggestion: { kind: 'need' as const, id, name: say(name, lang) },
		fit: Math.max(fitOf(say(name, lang).text, words), needsMeant.includes(id) ? 1 : 0)
	}));
	const places = catalogue.area.districts.map(({ id, name }) => ({
		suggestion: { kind: 'place' as const, id, name: sayIn(name, 'nb', lang) },
		fit: fitOf(name, words)
	}));
	const services = sortServices(catalogue, listServices(catalogue)).map((service) => ({
		suggestion: {
			kind: 'service' as const,
			id: service.id,
			name: sayIn(service.name, service.language ?? 'nb', lang)
		},
		fit: Math.max(
			...[service.name, ...(service.alternateNames ?? []), ...(service.formerNames ?? [])].map((name) =>
				fitOf(name, words)
			)
		)
	}));
	return [...best(needs, MOST.need), ...best(places, MOST.place), ...best(services, MOST.service)];
}

/** 2 when the name begins with what is typed, 1 when words of it do, 0 when not. */
function fitOf(name: string, typed: readonly string[]): number {
	const words = listWords(name);
	if (!typed.every((start) => words.some((word) => word.startsWith(start)))) return 0;
	return words.join(' ').startsWith(typed.join(' ')) ? 2 : 1;
}

function best(list: readonly { suggestion: Suggestion; fit: number }[], most: number): Suggestion[] {
	return list
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit)
		.slice(0, most)
		.map(({ suggestion }) => suggestion);
}
