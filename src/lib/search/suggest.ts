import { type Catalogue, listServices, termsOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
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
		fit: Math.max(fitOf(listWords(say(name, lang).text), words), needsMeant.includes(id) ? 1 : 0)
	}));
	const places = catalogue.area.districts.map(({ id, name }) => ({
		suggestion: { kind: 'place' as const, id, name: sayIn(name, 'nb', lang) },
		fit: fitOf(listWords(name), words)
	}));
	const services = namesOf(catalogue).map(({ service, names }) => ({
		service,
		fit: Math.max(...names.map((name) => fitOf(name, words)))
	}));
	return [
		...best(needs, MOST.need).map(({ suggestion }) => suggestion),
		...best(places, MOST.place).map(({ suggestion }) => suggestion),
		...best(services, MOST.service).map(({ service }) => ({
			kind: 'service' as const,
			id: service.id,
			name: sayIn(service.name, service.language ?? 'nb', lang)
		}))
	];
}

interface Named {
	service: Service;
	/** Folded words of each name it has or had. */
	names: string[][];
}

/** Names are folded once, not with each letter: with 3,000 offers that was most of the time a letter took. */
const known = new WeakMap<Catalogue, Named[]>();

/** The services in the order every list has, with their names as they are looked up. */
function namesOf(catalogue: Catalogue): Named[] {
	const made =
		known.get(catalogue) ??
		sortServices(catalogue, listServices(catalogue)).map((service) => ({
			service,
			names: [service.name, ...(service.alternateNames ?? []), ...(service.formerNames ?? [])].map(listWords)
		}));
	known.set(catalogue, made);
	return made;
}

/** 2 when the name begins with what is typed, 1 when words of it do, 0 when not. */
function fitOf(words: readonly string[], typed: readonly string[]): number {
	if (!typed.every((start) => words.some((word) => word.startsWith(start)))) return 0;
	return words.join(' ').startsWith(typed.join(' ')) ? 2 : 1;
}

function best<T extends { fit: number }>(list: readonly T[], most: number): T[] {
	return list
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit)
		.slice(0, most);
}
