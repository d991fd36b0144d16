import { Corrections } from './corrections.ts';
import type { SearchIndex, SynonymTable } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { rank, type Ranked } from './rank.ts';

export interface SearchEngine {
	/**
	 * Best first. An empty query gives nothing: what to show then is the page's choice.
	 *
	 * @param literal Read every word as it stands, also one the catalogue does not know.
	 */
	search(query: string, literal?: boolean): Ranked;
}

/** Words beyond this are a paste by mistake. */
const MAX_QUERY = 200;

/** The engine over one index. Decoding takes a few milliseconds; the words to correct with are gathered when first needed. */
export function createEngine(index: SearchIndex, synonyms: SynonymTable = {}): SearchEngine {
	const reader = new IndexReader(index, synonyms);
	let corrections: Corrections | undefined;
	return {
		search(query, literal = false) {
			if (!literal) corrections ??= new Corrections(reader.vocabulary());
			return rank(reader, literal ? undefined : corrections, query.slice(0, MAX_QUERY));
		}
	};
}
