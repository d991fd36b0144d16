import type { Corrections } from './corrections.ts';
import type { Field } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { splitCompound } from './text/compound.ts';
import { listWords } from './text/fold.ts';
import { stem } from './text/stem.ts';
import { meaningful } from './text/stop-words.ts';

/** How a typed word met a word of the catalogue. */
export type How = 'exact' | 'joined' | 'part' | 'synonym' | 'beginning' | 'corrected';

/** Why a service is a hit: the word it has (or `need:…`), where, and what was typed for it. */
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
	/** How many of the words that mean something were met, from 0 to 1. */
	covered: number;
	because: Because[];
}

export interface Ranked {
	hits: RankedHit[];
	/** Words that were read as others, because the catalogue does not know them. */
	corrected: { typed: string; word: string }[];
}

/** What each way of meeting is worth beside the exact word. */
const WORTH: Record<How, number> = {
	exact: 1,
	joined: 1,
	part: 0.4,
	synonym: 0.5,
	beginning: 0.6,
	corrected: 0.85
};
const MOST_BEGINNINGS = 48;
/** The beginning of a word people say: shorter ones begin too many. */
const SHORTEST_BEGINNING = 3;
const MOST_SYNONYM_BEGINNINGS = 6;
/** A word the query has in a compound says less about what is sought. */
const MOST_WORDS = 24;

interface Candidate {
	term: number;
	how: How;
	worth: number;
	typed: string;
}

/**
 * The services a query means, best first.
 *
 * Each word of the query counts what its best meeting with a service is worth; words add up; a service that meets more
 * of them comes before one that meets fewer of them well.
 *
 * @param corrections undefined when the words are to be read as they stand.
 */
export function rank(reader: IndexReader, corrections: Corrections | undefined, query: string): Ranked {
	const words = meaningful(listWords(query)).slice(0, MOST_WORDS);
	const corrected: Ranked['corrected'] = [];
	const tokens = words.map((word, i) => candidatesFor(reader, corrections, words, i, word, corrected));
	const scores = new Map<number, { score: number; met: number; because: Because[] }>();
	for (const candidates of tokens) {
		const best = new Map<number, { score: number; because: Because }>();
		for (const { term, how, worth, typed } of candidates) {
			const word = reader.wordOf(term) || (reader.stems[term] ?? '');
			reader.eachDocument(term, (document, impact, field) => {
				const score = worth * impact;
				if (score > (best.get(document)?.score ?? 0)) {
					best.set(document, { score, because: { typed, word, field, how } });
				}
			});
		}
		for (const [document, { score, because }] of best) {
			const entry = scores.get(document) ?? { score: 0, met: 0, because: [] };
			entry.score += score;
			entry.met++;
			entry.because.push(because);
			scores.set(document, entry);
		}
	}
	const hits = [...scores].map(([document, { score, met, because }]) => {
		const covered = met / tokens.length;
		return { id: reader.ids[document] ?? '', score: score * covered, covered, because };
	});
	return { hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), corrected };
}

function candidatesFor(
	reader: IndexReader,
	corrections: Corrections | undefined,
	words: readonly string[],
	at: number,
	word: string,
	corrected: Ranked['corrected']
): Candidate[] {
	const found: Candidate[] = [];
	const add = (key: string, how: How, worth = WORTH[how], typed = word) => {
		const term = reader.findTerm(key);
		if (term !== undefined) found.push({ term, how, worth, typed });
		return term !== undefined;
	};
	const whole = stem(word);
	add(whole, 'exact');
	for (const [first, second] of [
		[words[at - 1], word],
		[word, words[at + 1]]
	]) {
		if (first !== undefined && second !== undefined)
			add(stem(first + second), 'joined', WORTH.joined, `${first} ${second}`);
	}
	for (let length = 1; length <= reader.longestPhrase; length++) {
		for (let start = Math.max(0, at - length + 1); start <= at && start + length <= words.length; start++) {
			const phrase = words.slice(start, start + length);
			for (const meant of reader.synonymsOf(phrase.map(stem).join(' ')))
				add(meant, 'synonym', WORTH.synonym, phrase.join(' '));
		}
	}
	const parts = splitCompound(
		word,
		(part) => reader.findTerm(part) !== undefined || reader.synonymsOf(part).length > 0
	);
	for (const part of parts) {
		add(part, 'part');
		for (const meant of reader.synonymsOf(part)) add(meant, 'part', WORTH.synonym * WORTH.part);
	}
	const isLast = at === words.length - 1;
	if (isLast && word.length >= 2) {
		for (const term of reader.termsFrom(word, MOST_BEGINNINGS)) {
			if (reader.stems[term] !== whole)
				found.push({ term, how: 'beginning', worth: WORTH.beginning, typed: word });
		}
	}
	if (
		isLast &&
		word.length >= SHORTEST_BEGINNING &&
		!found.some(({ how }) => how === 'exact' || how === 'synonym')
	) {
		for (const meant of reader.synonymsFrom(word, MOST_SYNONYM_BEGINNINGS)) {
			add(meant, 'beginning', WORTH.beginning * WORTH.synonym);
		}
	}
	const isKnown = found.some(({ how }) => how === 'exact' || how === 'joined' || how === 'synonym');
	if (!isKnown && corrections) {
		// A word known by its parts or its beginning may still be a slip, but then only a small one.
		const most = found.length > 0 ? 1 : 2;
		for (const { stem: meant, slips } of corrections
			.find(whole)
			.filter((near) => near.slips <= most)
			.slice(0, 3)) {
			const term = reader.findTerm(meant);
			const worth = WORTH.corrected / slips;
			if (term !== undefined) found.push({ term, how: 'corrected', worth, typed: word });
			for (const other of reader.synonymsOf(meant)) add(other, 'corrected', worth * WORTH.synonym);
			if (!corrected.some(({ typed }) => typed === word)) {
				corrected.push({ typed: word, word: term === undefined ? meant : reader.wordOf(term) });
			}
		}
	}
	return found;
}
