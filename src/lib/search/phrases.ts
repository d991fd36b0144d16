import { type Candidate, type QueryWord, type Reading, WORTH, worthOf } from './candidates.ts';
import type { IndexReader } from './index-reader.ts';
import { isSilent } from './text/stop-words.ts';
import { alike } from './text/alike.ts';

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
	readings: readonly (readonly Reading[])[],
	parts: readonly (readonly string[])[]
): Map<string, Place> {
	const places = new Map<string, Place>();
	const put = (key: string, at: number, worth: number) => {
		const other = alike(key);
		if ((places.get(other)?.worth ?? 0) < worth) places.set(other, { at, worth });
	};
	readings.forEach((list, at) => {
		for (const { key, worth } of list) put(key, at, worth);
	});
	words.forEach(({ role }, at) => {
		if (role === 'silent') return;
		for (const part of parts[at] ?? []) if (!isSilent(part)) put(part, at, WORTH.phrasePart);
		for (const { key, how } of readings[at] ?? []) {
			if (how !== 'exact') continue;
			for (const meant of reader.sayings.meantBy(key)) {
				if (!meant.includes(':')) put(meant, at, WORTH.phraseWord);
			}
		}
	});
	return places;
}

/** How many words of a phrase are not met; not counted beyond two. */
function countMissing(rest: readonly string[], places: ReadonlyMap<string, Place>): number {
	let missing = 0;
	for (const part of rest) if (!places.has(part) && ++missing > 1) break;
	return missing;
}

/**
 * Phrases people say, their words anywhere in the query: each of the words then means what the phrase means, the less
 * the more other words stand between. Of a phrase of three words or more one may be missing: nobody says it quite as it
 * is written down.
 */
export function addPhrases(
	reader: IndexReader,
	candidates: readonly Candidate[][],
	words: readonly QueryWord[],
	places: ReadonlyMap<string, Place>
): void {
	const inWhole = new Set<number>();
	for (const [key, place] of places) {
		for (const { rest, meant } of reader.sayings.phrasesFrom(key)) {
			const missing = countMissing(rest, places);
			if (missing > 1 || (missing === 1 && rest.length < 2)) continue;
			const met = [place, ...rest.flatMap((part) => places.get(part) ?? [])];
			const at = [...new Set(met.map((one) => one.at))].sort((a, b) => a - b);
			if (at.length < met.length) continue;
			const span = 1 + (at[at.length - 1] ?? 0) - (at[0] ?? 0);
			const near = Math.min(1, (1 + rest.length) / span);
			const surest = Math.min(...met.map((one) => one.worth)) * near * WORTH.phrase;
			if (missing === 0) for (const i of at) inWhole.add(i);
			const isTold = at.some((i) => words[i]?.role === 'asked' || words[i]?.role === 'fact');
			const worth = surest * (missing > 0 ? WORTH.partial : 1) * (isTold ? 1 : WORTH.weakPhrase);
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
	for (const [key, place] of places) {
		if (!inWhole.has(place.at) && isRare(reader, key)) {
			addVotes(reader, candidates[place.at], words[place.at]?.word ?? '', key, place.worth);
		}
	}
}

const FEW_RECORDS = 3;

/** Whether a word by itself tells next to nothing: hardly a record has it, and nobody says it for something else. */
function isRare(reader: IndexReader, key: string): boolean {
	const term = reader.findTerm(key);
	if (term === undefined) return true;
	return reader.frequencyOf(term) <= FEW_RECORDS && reader.sayings.meantBy(key).length === 0;
}

/**
 * A rare word that no whole phrase of the query holds still leans to what the phrases that begin with it mean:
 * most that are said with *hybel* are about a place to live. Each phrase has a say, a long one a smaller.
 */
function addVotes(
	reader: IndexReader,
	found: Candidate[] | undefined,
	typed: string,
	key: string,
	sure: number
): void {
	const votes = new Map<string, number>();
	let all = 0;
	for (const { rest, meant } of reader.sayings.phrasesFrom(key)) {
		all += 1 / rest.length;
		for (const other of meant) votes.set(other, (votes.get(other) ?? 0) + 1 / rest.length);
	}
	for (const [other, count] of votes) {
		const term = reader.findTerm(other);
		const worth = sure * WORTH.vote * (count / all) * worthOf(other);
		if (term !== undefined) found?.push({ term, how: 'synonym', worth, typed });
	}
}
