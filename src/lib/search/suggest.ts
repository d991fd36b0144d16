import { type Catalogue, termsOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { listsOf } from './lists.ts';
import { suggestTypes } from './named-types.ts';
import { listWords } from './text/fold.ts';

/** Something a half-typed query may be on its way to. */
export interface Suggestion {
	kind: 'need' | 'place' | 'service' | 'formal';
	/** Of the need, the district, the service or the type of formal service. */
	id: string;
	name: Said;
}

/** How many of each kind: a list a thumb can reach, and no kind that pushes the others out. */
const MOST = { need: 2, place: 2, service: 4 } as const;
const SHORTEST = 2;

/**
 * Needs, districts, types of formal service and offers whose names have words that begin with every typed word, names
 * that begin so first.
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
	const places = listsOf(catalogue).districts.map(({ id, name }) => ({
		suggestion: { kind: 'place' as const, id, name: sayIn(name, 'nb', lang) },
		fit: fitOf(name, words)
	}));
	return [
		...best(needs, MOST.need),
		...best(places, MOST.place),
		...suggestTypes(catalogue, lang, typed),
		...suggestServices(catalogue, lang, words)
	];
}

/** Thousands of names at each letter: folded and put in order once, and nothing made of those that do not fit. */
function suggestServices(catalogue: Catalogue, lang: string, typed: readonly string[]): Suggestion[] {
	const lists = listsOf(catalogue);
	const names = lists.names();
	const byFit: [number[], number[]] = [[], []];
	for (const at of lists.order(undefined)) {
		const fit = (names[at] ?? []).reduce((most, name) => Math.max(most, fitOfWords(name, typed)), 0);
		if (fit > 0) byFit[2 - fit]?.push(at);
		if (byFit[0].length === MOST.service) break;
	}
	return byFit
		.flat()
		.slice(0, MOST.service)
		.flatMap((at): Suggestion[] => {
			const service = lists.services[at];
			if (!service) return [];
			const { id, name, language = 'nb' } = service;
			return [{ kind: 'service', id, name: sayIn(name, language, lang) }];
		});
}

const fitOf = (name: string, typed: readonly string[]) => fitOfWords(listWords(name), typed);

/** 2 when the name begins with what is typed, 1 when words of it do, 0 when not. */
function fitOfWords(words: readonly string[], typed: readonly string[]): number {
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
