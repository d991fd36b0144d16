import { findNeeds, type QueryWord } from './candidates.ts';
import { Corrections } from './corrections.ts';
import type { SearchIndex, SynonymTable } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { rank, type Ranked } from './rank.ts';

export interface SearchEngine {
	/**
	 * Best first. No words give nothing: what to show then is the page's choice.
	 *
	 * @param literal Read every word as it stands, also one the catalogue does not know.
	 */
	search(words: readonly QueryWord[], literal?: boolean): Ranked;
	/** Ids of the needs the words mean as people say them, also where no offer of the area meets them. */
	needsOf(words: readonly QueryWord[]): string[];
}

/** The engine over one index. Decoding takes a few milliseconds; the words to correct with are gathered when first needed. */
export function createEngine(index: SearchIndex, synonyms: SynonymTable = new Map()): SearchEngine {
	const reader = new IndexReader(index, synonyms);
	let corrections: Corrections | undefined;
	return {
		search(words, literal = false) {
			if (!literal) corrections ??= new Corrections(reader.vocabulary());
			return rank(reader, literal ? undefined : corrections, words);
		},
		needsOf: (words) => findNeeds(reader, words)
	};
}
