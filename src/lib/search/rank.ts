import { type Candidate, type Corrected, findCandidates, type How, type QueryWord } from './candidates.ts';
import type { Corrections } from './corrections.ts';
import type { Field } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { addRelated } from './related.ts';

/** Why a service is a hit: the word it has (or `need:…`, `topic:…`), where, and what was typed for it. `related`: the topic the best hits are about. */
export interface Because {
	typed: string;
	word: string;
	field: Field;
	how: How;
}

export interface RankedHit {
	id: string;
	/** Higher is better; comparable only within one answer. */
	score: number;
	/** How much of what was asked was met, from 0 to 1: rare words count more. */
	covered: number;
	because: Because[];
}

export interface Ranked {
	hits: RankedHit[];
	/** Words that were read as others, because the catalogue does not know them. */
	corrected: Corrected[];
}

/** How a service is scored; found by random search as `WORTH` is. */
export const SCORING = {
	/** What a second way of meeting the same word adds. */
	second: 0.35,
	/** How hard it counts to leave a word unmet: the power of the share covered. */
	coverage: 1
};

/** What is known of each document: the weight of the words it met, and why it is a hit. */
export type Scores = Map<number, { score: number; met: number; because: Because[] }>;

/** How well one word of the query is met by the services that meet it. */
type Met = Map<number, { best: number; second: number; because: Because }>;

/**
 * The services a query means, best first.
 *
 * Each word of the query counts what its best meeting with a service is worth, and a little of the second best; how
 * much a word counts is how few services it points to, however it points. Words add up, and what is left unmet is held
 * against a service.
 *
 * @param corrections undefined when the words are to be read as they stand.
 */
export function rank(
	reader: IndexReader,
	corrections: Corrections | undefined,
	words: readonly QueryWord[]
): Ranked {
	const { candidates, corrected } = findCandidates(reader, corrections, words);
	const met = candidates.map((list) => meet(reader, list));
	const weights = met.map((one) => rarity(reader.ids.length, one));
	const asked = words.reduce((sum, { role }, i) => sum + (role === 'asked' ? (weights[i] ?? 0) : 0), 0);
	const scores: Scores = new Map();
	met.forEach((one, i) => {
		const weight = weights[i] ?? 0;
		for (const [document, { best, second, because }] of one) {
			const entry = scores.get(document) ?? { score: 0, met: 0, because: [] };
			entry.score += weight * (best + SCORING.second * second);
			if (words[i]?.role === 'asked') entry.met += weight;
			entry.because.push(because);
			scores.set(document, entry);
		}
	});
	addRelated(reader, scores, asked);
	const hits = [...scores].map(([document, { score, met: part, because }]) => {
		const covered = asked === 0 ? 1 : part / asked;
		return {
			id: reader.ids[document] ?? '',
			score: score * covered ** SCORING.coverage,
			covered,
			because
		};
	});
	return { hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), corrected };
}

function meet(reader: IndexReader, candidates: readonly Candidate[]): Met {
	const met: Met = new Map();
	const seen = new Map<number, number>();
	for (const { term, how, worth, typed } of candidates) {
		// The same term met twice is met once, the better way.
		if ((seen.get(term) ?? 0) >= worth) continue;
		seen.set(term, worth);
		reader.eachDocument(term, (document, impact, field) => {
			const value = worth * impact;
			const entry = met.get(document);
			const because = { typed, word: reader.wordOf(term), field, how };
			if (!entry) met.set(document, { best: value, second: 0, because });
			else if (value > entry.best) Object.assign(entry, { best: value, second: entry.best, because });
			else if (value > entry.second) entry.second = value;
		});
	}
	return met;
}

/** How rare it is to meet a word, where a service it only touches counts for the part it is touched. */
function rarity(documents: number, met: Met): number {
	let highest = 0;
	let sum = 0;
	for (const { best } of met.values()) {
		highest = Math.max(highest, best);
		sum += best;
	}
	const frequency = highest === 0 ? 0 : sum / highest;
	return inverseFrequency(documents, frequency);
}

/** BM25's weight of what `frequency` of so many documents have. */
export function inverseFrequency(documents: number, frequency: number): number {
	return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
