import { type Candidate, type Corrected, findCandidates, type How, type QueryWord } from './candidates.ts';
import type { Corrections } from './corrections.ts';
import { type Field, fieldOf, impactOf } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { isPlace } from './is-place.ts';
import { pickBest } from './pick-best.ts';
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
	document: number;
	/** Higher is better; comparable only within one answer. */
	score: number;
}

/** What a query means, by document number. */
export interface Scored {
	/** Those that meet any word, in no order. */
	documents: Uint32Array;
	/** 0 where no word is met. */
	scores: Float64Array;
	/** Why a document is a hit. Found when asked for: a page shows a few of thousands. */
	because(document: number): Because[];
	/** Words that were read as others, because the catalogue does not know them. */
	corrected: Corrected[];
}

export interface Ranked extends Pick<Scored, 'because' | 'corrected'> {
	/** Best first. */
	hits: RankedHit[];
}

/** How a service is scored; found by random search as `WORTH` is. */
export const SCORING = {
	/** What a second way of meeting the same word adds. */
	second: 0.86,
	/** How hard it counts to leave a word unmet: the power of the share covered. */
	coverage: 0.42,
	/** Factor of a word that is only a word, beside one people say for a topic or a need. */
	plain: 0.4,
	/** As `plain`, of a word that is the name of a place. */
	place: 0.38
};

/** Impact, from 0 to 1, by what a posting says. */
const IMPACTS = Float64Array.from({ length: 256 }, (_, kind) => impactOf(kind));

/** What a share covered leaves of a score, by the share in 1,024ths: a power for each document takes as long as all else. */
const SHARES = 1024;
const COVERAGE = Float64Array.from({ length: SHARES + 1 }, (_, i) => (i / SHARES) ** SCORING.coverage);

/** Work space of one index, empty between queries. */
export interface Scratch {
	/** What the best, and the second best, meeting of a word with each document is worth. */
	best: Float64Array;
	second: Float64Array;
	/** The documents it meets. */
	met: Uint32Array;
}

/** What is known of the documents of a query before they are compared. */
export interface Tally {
	/** By document number; 0 for those not met. */
	scores: Float64Array;
	/** The weight of the asked words a document meets. */
	covered: Float64Array;
	/** The first `found` are those met, in no order. */
	documents: Uint32Array;
	found: number;
	/** The weight of all words that must be met; 0 when there are none. */
	asked: number;
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
 * @param corrections Asked for a word nobody knows; undefined when the words are to be read as they stand.
 */
export function score(
	reader: IndexReader,
	scratch: Scratch,
	corrections: (() => Corrections) | undefined,
	words: readonly QueryWord[]
): Scored {
	const { candidates, corrected } = findCandidates(reader, corrections, words);
	const once = candidates.map(leaveOutRepeated);
	const size = reader.ids.length;
	const tally: Tally = {
		scores: new Float64Array(size),
		covered: new Float64Array(size),
		documents: new Uint32Array(size),
		found: 0,
		asked: 0
	};
	const isMeant = once.map((list) => list.some(({ term }) => reader.stems[term]?.includes(':')));
	const anyMeant = isMeant.includes(true);
	once.forEach((list, i) => {
		const count = meet(reader, scratch, list);
		const isPlain = anyMeant && !isMeant[i];
		const factor = !isPlain ? 1 : isPlace(reader, list) ? SCORING.place : SCORING.plain;
		const weight = rarity(size, scratch, count) * factor;
		addWord(tally, scratch, count, weight, words[i]?.role === 'asked');
	});
	const topics = addRelated(reader, scratch, tally);
	const { scores, covered, documents, found, asked } = tally;
	for (let at = 0; at < found; at++) {
		const document = documents[at] ?? 0;
		const share = asked === 0 ? 1 : (covered[document] ?? 0) / asked;
		scores[document] = (scores[document] ?? 0) * (COVERAGE[Math.round(share * SHARES)] ?? 1);
	}
	const because = (document: number): Because[] => {
		const met = once.flatMap((list) => explain(reader, list, document) ?? []);
		if (met.length > 0) return met;
		// The first topic that meets it is the one the query is most about.
		const topic = topics.find((term) => reader.findPosting(term, document) !== undefined);
		return topic === undefined
			? []
			: [{ typed: '', word: reader.wordOf(topic), field: 'word', how: 'related' }];
	};
	return { documents: documents.subarray(0, found), scores, because, corrected };
}

/** Adds what a word is worth to the documents that meet it, and empties the work space. */
function addWord(
	tally: Tally,
	{ best, second, met }: Scratch,
	count: number,
	weight: number,
	isAsked: boolean
) {
	const { scores, covered, documents } = tally;
	if (isAsked) tally.asked += weight;
	for (let at = 0; at < count; at++) {
		const document = met[at] ?? 0;
		const before = scores[document] ?? 0;
		if (before === 0) documents[tally.found++] = document;
		scores[document] = before + weight * ((best[document] ?? 0) + SCORING.second * (second[document] ?? 0));
		if (isAsked) covered[document] = (covered[document] ?? 0) + weight;
		best[document] = second[document] = 0;
	}
}

/** The best of what was scored, best first. */
export function rank(reader: IndexReader, scored: Scored, most: number): Ranked {
	const { documents, scores, because, corrected } = scored;
	const hits = pickBest(documents, scores, most, reader.order).map((document) => ({
		id: reader.ids[document] ?? '',
		document,
		score: scores[document] ?? 0
	}));
	return { hits, because, corrected };
}

/** The same term met several times is met once, the best way. */
function leaveOutRepeated(candidates: readonly Candidate[]): Candidate[] {
	const best = new Map<number, Candidate>();
	for (const one of candidates) {
		const other = best.get(one.term);
		if (!other || one.worth > other.worth) best.set(one.term, one);
	}
	return [...best.values()];
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

/** How rare it is to meet a word, where a service it only touches counts for the part it is touched. */
function rarity(documents: number, { best, met }: Scratch, count: number): number {
	let highest = 0;
	let sum = 0;
	for (let at = 0; at < count; at++) {
		const value = best[met[at] ?? 0] ?? 0;
		if (value > highest) highest = value;
		sum += value;
	}
	const frequency = highest === 0 ? 0 : sum / highest;
	return inverseFrequency(documents, frequency);
}

/** BM25's weight of what `frequency` of so many documents have. */
export function inverseFrequency(documents: number, frequency: number): number {
	return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
