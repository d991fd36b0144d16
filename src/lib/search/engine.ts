import { findNeeds, type QueryWord } from './candidates.ts';
import { Corrections } from './corrections.ts';
import type { CodedSynonyms, SearchIndex } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { createScratch, rank, type Ranked, score, type Scored } from './rank.ts';
import { Sayings } from './sayings.ts';

export interface SearchEngine {
	/**
	 * The best hundred, best first. No words give nothing: what to show then is the page's choice.
	 *
	 * @param literal Read every word as it stands, also one the catalogue does not know.
	 */
	search(words: readonly QueryWord[], literal?: boolean): Ranked;
	/** As `search`, of all services and unordered: what narrows and orders them itself needs no more. */
	score(words: readonly QueryWord[], literal?: boolean): Scored;
	/** Ids of the services by document number. */
	ids: readonly string[];
	/** Ids of the needs the words mean as people say them, also where no offer of the area meets them. */
	needsOf(words: readonly QueryWord[]): string[];
}

/** More than a page shows, and few enough to order at every keystroke. */
const MOST_HITS = 100;

/**
 * The engine over the segments of an area and of the nation, which are searched together and so ranked together.
 * Decoding takes a few milliseconds; the words to correct with are gathered when a query first has one nobody knows.
 */
export function createEngine(
	segments: SearchIndex | readonly SearchIndex[],
	synonyms?: CodedSynonyms
): SearchEngine {
	const reader = new IndexReader('ids' in segments ? [segments] : segments, new Sayings(synonyms));
	const scratch = createScratch(reader.ids.length);
	let made: Corrections | undefined;
	const corrections = () =>
		(made ??= new Corrections(reader.vocabulary(), (stem) => reader.likelihoodOf(stem)));
	const scoreWords = (words: readonly QueryWord[], literal = false) =>
		score(reader, scratch, literal ? undefined : corrections, words);
	return {
		ids: reader.ids,
		search: (words, literal) => rank(reader, scoreWords(words, literal), MOST_HITS),
		score: scoreWords,
		needsOf: (words) => findNeeds(reader, words)
	};
}
