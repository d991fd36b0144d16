import { type Candidate, type Corrected, findCandidates, type How, type QueryWord } from './candidates.ts';
import type { Corrections } from './corrections.ts';
import { type Field, fieldOf, impactOf } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';

/** Why a service is a hit: the word it has (or `need:…`, `topic:…`), where, and what was typed for it. */
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
	/** Found when asked for: a page shows a few of thousands. */
	readonly because: Because[];
}

/** What a query means, by document number. */
export interface Scored {
	/** Those that meet any word, in no order. */
	documents: Uint32Array;
	/** 0 where no word is met. */
	scores: Float64Array;
	toHit(document: number): RankedHit;
	corrected: Corrected[];
}

export interface Ranked {
	/** Best first. */
	hits: RankedHit[];
	/** Words that were read as others, because the catalogue does not know them. */
	corrected: Corrected[];
}

/** How a service is scored; found by random search as `WORTH` is. */
export const SCORING = {
	/** What a second way of meeting the same word adds. */
	second: 0.3,
	/** How hard it counts to leave a word unmet: the power of the share covered. */
	coverage: 1
};

/** Impact, from 0 to 1, by what a posting says. */
const IMPACTS = Float64Array.from({ length: 256 }, (_, kind) => impactOf(kind));

/** Work space of one index, empty between queries. */
export interface Scratch {
	/** What the best, and the second best, meeting of a word with each document is worth. */
	best: Float64Array;
	second: Float64Array;
	/** The documents it meets. */
	met: Uint32Array;
}

export const createScratch = (documents: number): Scratch => ({
	best: new Float64Array(documents),
	second: new Float64Array(documents),
	met: new Uint32Array(documents)
});

/**
 * How well the services meet a query.
 *
 * Each word of the query counts what its best meeting with a service is worth, and a little of the second best; how
 * much a word counts is how few services it points to, however it points. Words add up, and what is left unmet is held
 * against a service.
 *
 * @param corrections undefined when the words are to be read as they stand.
 */
export function score(
	reader: IndexReader,
	scratch: Scratch,
	corrections: Corrections | undefined,
	words: readonly QueryWord[]
): Scored {
	const { candidates, corrected } = findCandidates(reader, corrections, words);
	const once = candidates.map(leaveOutRepeated);
	const size = reader.ids.length;
	const scores = new Float64Array(size);
	const covered = new Float64Array(size);
	const documents = new Uint32Array(size);
	const { best, second, met } = scratch;
	let found = 0;
	let asked = 0;
	once.forEach((list, i) => {
		const count = meet(reader, scratch, list);
		const weight = rarity(size, scratch, count);
		const isAsked = words[i]?.role === 'asked';
		if (isAsked) asked += weight;
		for (let at = 0; at < count; at++) {
			const document = met[at] ?? 0;
			if (scores[document] === 0) documents[found++] = document;
			scores[document] =
				(scores[document] ?? 0) + weight * ((best[document] ?? 0) + SCORING.second * (second[document] ?? 0));
			if (isAsked) covered[document] = (covered[document] ?? 0) + weight;
			best[document] = second[document] = 0;
		}
	});
	for (let at = 0; at < found; at++) {
		const document = documents[at] ?? 0;
		const share = asked === 0 ? 1 : (covered[document] ?? 0) / asked;
		covered[document] = share;
		scores[document] = (scores[document] ?? 0) * share ** SCORING.coverage;
	}
	return {
		documents: documents.subarray(0, found),
		scores,
		toHit: (document) => ({
			id: reader.ids[document] ?? '',
			score: scores[document] ?? 0,
			covered: covered[document] ?? 0,
			get because() {
				return once.flatMap((list) => explain(reader, list, document) ?? []);
			}
		}),
		corrected
	};
}

/** The best of what was scored, best first. */
export function rank(reader: IndexReader, scored: Scored, most: number): Ranked {
	const { documents, scores, corrected } = scored;
	const isBefore = (a: number, b: number) => {
		const [left, right] = [scores[a] ?? 0, scores[b] ?? 0];
		return left === right ? (reader.ids[a] ?? '') < (reader.ids[b] ?? '') : left > right;
	};
	const first: number[] = [];
	for (const document of documents) {
		if (first.length === most && !isBefore(document, first[most - 1] ?? 0)) continue;
		let low = 0;
		let high = first.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (isBefore(first[middle] ?? 0, document)) low = middle + 1;
			else high = middle;
		}
		first.splice(low, 0, document);
		if (first.length > most) first.pop();
	}
	return {
		hits: first.map((document) => scored.toHit(document)),
		corrected
	};
}

/** The same term met twice is met once, the better way. */
function leaveOutRepeated(candidates: readonly Candidate[]): Candidate[] {
	const seen = new Map<number, number>();
	return candidates.filter(({ term, worth }) => {
		if ((seen.get(term) ?? 0) >= worth) return false;
		seen.set(term, worth);
		return true;
	});
}

/** Fills the work space with how one word is met. @returns How many documents meet it. */
function meet(
	{ postings: { starts, documents, impacts } }: IndexReader,
	{ best, second, met }: Scratch,
	candidates: readonly Candidate[]
): number {
	let count = 0;
	for (const { term, worth } of candidates) {
		const end = starts[term + 1] ?? 0;
		for (let i = starts[term] ?? 0; i < end; i++) {
			const document = documents[i] ?? 0;
			const value = worth * (IMPACTS[impacts[i] ?? 0] ?? 0);
			const before = best[document] ?? 0;
			if (value > before) {
				if (before === 0) met[count++] = document;
				else second[document] = before;
				best[document] = value;
			} else if (value > (second[document] ?? 0)) second[document] = value;
		}
	}
	return count;
}

/** Why a document meets a word: its best meeting, the first of several. */
function explain(
	reader: IndexReader,
	candidates: readonly Candidate[],
	document: number
): Because | undefined {
	let best = 0;
	let because: Because | undefined;
	for (const { term, how, worth, typed } of candidates) {
		const at = reader.findPosting(term, document);
		if (at === undefined) continue;
		const kind = reader.postings.impacts[at] ?? 0;
		const value = worth * impactOf(kind);
		if (value <= best) continue;
		best = value;
		because = { typed, word: reader.wordOf(term), field: fieldOf(kind), how };
	}
	return because;
}

/** BM25's inverse document frequency, where a service a word only touches counts for the part it is touched. */
function rarity(documents: number, { best, met }: Scratch, count: number): number {
	let highest = 0;
	let sum = 0;
	for (let at = 0; at < count; at++) {
		const value = best[met[at] ?? 0] ?? 0;
		if (value > highest) highest = value;
		sum += value;
	}
	const frequency = highest === 0 ? 0 : sum / highest;
	return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
