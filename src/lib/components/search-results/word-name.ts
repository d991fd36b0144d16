import type { SearchResult } from '#lib/state/protocol.ts';

type Because = SearchResult['why'][string][number];

/** Words of the index that stand for a term of a vocabulary: `need:company`. */
const TERM = /^[a-z]+:/;

/**
 * The word a hit was found by, as a reader knows it: a term of a vocabulary by its name, and by what was typed where the
 * name is not known.
 *
 * @param names Names of terms, by word.
 */
export function wordName({ word, typed }: Because, names: ReadonlyMap<string, string>): string {
	return TERM.test(word) ? (names.get(word) ?? typed) : word;
}

/** How a word met a text whose letters a reader can find again: a synonym or a part of a compound need not stand in it. */
const IN_TEXT: readonly Because['how'][] = ['exact', 'beginning', 'corrected', 'joined'];

/** The words to mark in a hit: those it has and those typed for them. */
export function wordsToMark(because: readonly Because[]): string[] {
	const met = because.filter(({ how }) => IN_TEXT.includes(how));
	return [...new Set(met.flatMap(({ word, typed }) => (TERM.test(word) ? [typed] : [word, typed])))];
}
