import type { Catalogue, FormalType } from '#lib/domain/catalogue.ts';
import type { Filters, SearchState } from '#lib/domain/filters.ts';
import { typesWithoutService } from '#lib/domain/formal-types.ts';
import { say } from '#lib/domain/label.ts';
import type { Corrected } from './candidates.ts';
import type { Suggestion } from './suggest.ts';
import { listWords } from './text/fold.ts';
import { stem } from './text/stem.ts';
import { isSilent, meaningful } from './text/stop-words.ts';
import { understand } from './understand.ts';

/**
 * Types of formal service that the area has no record of its own for, found by their names and by what people call
 * them. They are in no index: a type has no page among the offers, and there are 25 of them at most.
 */

/** A type a query names, and the name it was found by, as the catalogue writes it. */
export interface NamedType {
	type: FormalType;
	name: string;
}

interface Name {
	spelled: string;
	/** Language code, and whether people say it without the register having it. */
	lang: string;
	everyday: boolean;
	/** Folded. */
	words: string;
	keys: string[];
}

/** *heimehjelp* is *hjemmehjelp*: in a list this short a doubled letter tells no names apart. */
const keyOf = (folded: string) => stem(folded).replace(/(.)\1/g, '$1');
/** What says something in a name or a query; *help* does, beside *home*. */
const telling = (words: readonly string[]) =>
	words.filter((w) => isSilent(w) || meaningful([w], []).length > 0);
/** Words around a name that say only that one wants the service. */
const ASIDE = new Set(
	listWords('søke søker søknad søkje søk om kommune kommunen kommunal apply application').map(keyOf)
);
/** What a type of service does not say of itself, so that who chose it wants something else. */
const SAID_OF_TYPES: readonly (keyof Filters)[] = ['age', 'district', 'language', 'unsaid'];
const MOST_HITS = 3;
const MOST_SUGGESTIONS = 2;
const SHORTEST = 3;

const known = new WeakMap<Catalogue, { type: FormalType; names: Name[] }[]>();

function namesOf(catalogue: Catalogue): { type: FormalType; names: Name[] }[] {
	const made =
		known.get(catalogue) ?? typesWithoutService(catalogue).map((type) => ({ type, names: read(type) }));
	known.set(catalogue, made);
	return made;
}

function read({ name, everydayNames = {} }: FormalType): Name[] {
	const toName = (spelled: string, lang: string, everyday: boolean): Name => {
		const words = listWords(spelled);
		return { spelled, lang, everyday, words: words.join(' '), keys: telling(words).map(keyOf) };
	};
	return [
		// The register adds what parts a type from its siblings: «Praktisk bistand – daglige gjøremål».
		...Object.entries(name).flatMap(([lang, whole]) =>
			whole ? [...new Set([whole, whole.replace(/ [–(].*$/, '')])].map((one) => toName(one, lang, false)) : []
		),
		...Object.entries(everydayNames).flatMap(([lang, list]) =>
			(list ?? []).map((one) => toName(one, lang, true))
		)
	];
}

/**
 * The types whose whole name, or a whole everyday name, stands in the query, in its order, with at most as many other words as the
 * name has: *vasking* is a name, and a page about washing has it among many.
 *
 * @param corrected Words of the query that were read as others.
 */
export function findNamedTypes(
	catalogue: Catalogue,
	{ query, plain, filters }: SearchState,
	corrected: readonly Corrected[] = []
): NamedType[] {
	if (Object.keys(filters).some((key) => !SAID_OF_TYPES.includes(key as keyof Filters))) return [];
	const { facts, words } = understand(query, catalogue.area, plain);
	if (facts.some((fact) => fact.filters.noDecision)) return [];
	const meant = new Map(corrected.map(({ typed, word }) => [listWords(typed).join(' '), listWords(word)]));
	const keys = words.flatMap(({ word, role }) =>
		(meant.get(word) ?? [word]).map((one) => ({ key: keyOf(one), asked: role === 'asked' }))
	);
	const said = keys.map(({ key }) => key);
	const here = new Set(
		Object.values(catalogue.area.name).flatMap((name) => listWords(name ?? '').map(keyOf))
	);
	const others = keys.filter(({ key, asked }) => asked && !ASIDE.has(key) && !here.has(key));
	return namesOf(catalogue)
		.flatMap(({ type, names }): NamedType[] => {
			const name = names.find(
				(one) =>
					one.keys.length > 0 &&
					standsIn(said, one.keys) &&
					others.filter(({ key }) => !one.keys.includes(key)).length <= one.keys.length
			);
			return name ? [{ type, name: name.spelled }] : [];
		})
		.slice(0, MOST_HITS);
}

/** Whether the words of a name stand in a query in their order: a *nursing home* is no *home nursing*. */
function standsIn(query: readonly string[], name: readonly string[]): boolean {
	let met = 0;
	for (const key of query) if (key === name[met]) met++;
	return met === name.length;
}

/** The types with a name that begins with what is typed, in the order of the register; from the third letter. */
export function suggestTypes(catalogue: Catalogue, lang: string, typed: string): Suggestion[] {
	const words = listWords(typed.slice(0, 100)).join(' ');
	if (words.length < SHORTEST) return [];
	return namesOf(catalogue)
		.flatMap(({ type, names }): Suggestion[] => {
			const found = names.find((name) => name.words.startsWith(words));
			if (!found) return [];
			const name = say(type.name, lang);
			// Whoever types the everyday name must know it again.
			const isSaid = found.everyday && found.lang === (name.lang ?? lang);
			return [
				{
					kind: 'formal',
					id: type.id,
					name: isSaid ? { ...name, text: `${name.text} (${found.spelled})` } : name
				}
			];
		})
		.slice(0, MOST_SUGGESTIONS);
}
