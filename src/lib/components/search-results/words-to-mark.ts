import type { SearchResult } from '#lib/state/protocol.ts';

type Because = SearchResult['why'][string][number];

/** How a word met a text whose letters a reader can find again: a synonym or a part of a compound need not stand in it. */
const IN_TEXT: readonly Because['how'][] = ['exact', 'beginning', 'corrected', 'joined'];

/**
 * The words to mark in a hit: all that were looked for, also where another reason weighed more, and those the hit has
 * instead of them.
 */
export function wordsToMark(because: readonly Because[], lookedFor: readonly string[]): string[] {
	const met = because.filter(({ how }) => IN_TEXT.includes(how));
	return [...new Set([...lookedFor, ...met.flatMap(({ word, typed }) => [word, typed])])];
}
