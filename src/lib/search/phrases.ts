import { type Candidate, type QueryWord, type Reading, splitKnown, WORTH, worthOf } from './candidates.ts';
import type { IndexReader } from './index-reader.ts';

/** Where in a query a word of a phrase is met, and how surely. */
interface Place {
	at: number;
	worth: number;
}

/**
 * The words a phrase can have in a query, by stem: those typed or meant, the parts of compounds (*fotballtrening* has
 * the *fotball* of «råd til fotball»), and the words of the records they stand for (*ungen* is a *barn*).
 */
export function listPlaces(
	reader: IndexReader,
	words: readonly QueryWord[],
	readings: readonly (readonly Reading[])[]
): Map<string, Place> {
	const places = new Map<string, Place>();
	const put = (key: string, at: number, worth: number) => {
		if ((places.get(key)?.worth ?? 0) < worth) places.set(key, { at, worth });
	};
	readings.forEach((list, at) => {
		for (const { key, worth } of list) put(key, at, worth);
	});
	words.forEach(({ word, role }, at) => {
		if (role === 'silent') return;
		for (const part of splitKnown(reader, word)) put(part, at, WORTH.phrasePart);
		for (const { key, how } of readings[at] ?? []) {
			if (how !== 'exact') continue;
			for (const meant of reader.synonymsOf(key)) {
				if (!meant.includes(':')) put(meant, at, WORTH.phraseWord);
			}
		}
	});
	return places;
}

/**
 * Phrases people say, their words anywhere in the query: each of the words then means what the phrase means. Of a
 * phrase of three words or more one may be missing: nobody says it quite as it is written down.
 */
export function addPhrases(
	reader: IndexReader,
	candidates: readonly Candidate[][],
	words: readonly QueryWord[],
	places: ReadonlyMap<string, Place>
): void {
	for (const [key, place] of places) {
		for (const { rest, meant } of reader.phrasesFrom(key)) {
			const met = [place, ...rest.flatMap((part) => places.get(part) ?? [])];
			const missing = rest.length + 1 - met.length;
			if (missing > (met.length < 2 ? 0 : 1)) continue;
			const at = [...new Set(met.map((one) => one.at))].sort((a, b) => a - b);
			if (at.length < met.length) continue;
			const surest = Math.min(...met.map((one) => one.worth)) * WORTH.phrase;
			const worth = missing > 0 ? surest * WORTH.partial : surest;
			const typed = at.map((i) => words[i]?.word).join(' ');
			for (const other of meant) {
				const term = reader.findTerm(other);
				if (term === undefined) continue;
				for (const i of at) {
					candidates[i]?.push({ term, how: 'synonym', worth: worth * worthOf(other), typed });
				}
			}
		}
	}
}
