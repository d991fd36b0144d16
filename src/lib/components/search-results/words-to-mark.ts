import type { SearchResult } from '#lib/state/protocol.ts';

type Because = SearchResult['why'][string][number];

/** How a word met a text whose letters a reader can find again: a synonym or a part of a compound need not stand in it. */
const IN_TEXT: readonly Because['how'][] = ['exact', 'beginning', 'corrected', 'joined'];

/** The words to mark in a hit: those it has and those typed for them. */
export function wordsToMark(because: readonly Because[]): string[] {
	const met = because.filter(({ how }) => IN_TEXT.includes(how));
	return [...new Set(met.flatMap(({ word, typed }) => [word, typed]))];
}
