import { COMMON_STEMS } from './common-words.ts';
import { encodeNumbers, encodePostings, encodeRising, frontCode, type SearchIndex } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { Sayings } from './sayings.ts';

/** A stem as a segment has it: how people write it, and where it stands (`packPosting`). */
export interface EncodedTerm {
	word: string;
	postings: readonly number[];
}

const isCommon: ReadonlySet<string> = new Set(COMMON_STEMS);

/** Terms by stem → a segment as it is sent. */
export function encodeIndex(ids: readonly string[], terms: ReadonlyMap<string, EncodedTerm>): SearchIndex {
	const common = COMMON_STEMS.flatMap((stem, place) => (terms.has(stem) ? [place] : []));
	const own = [...terms.keys()].filter((stem) => !isCommon.has(stem)).sort();
	const postingsOf = (stem: string) => terms.get(stem)?.postings ?? [];
	return {
		ids: [...ids],
		common: encodeRising(common),
		stems: frontCode(own),
		words: own.map((stem) => ending(stem, terms.get(stem)?.word ?? '')).join('\n'),
		...encodePostings([...common.map((place) => COMMON_STEMS[place] ?? ''), ...own].map(postingsOf))
	};
}

/** The word as what it does not share with its stem: shared letters in base 36, then the rest. */
function ending(stem: string, word: string): string {
	let shared = 0;
	while (shared < 35 && shared < word.length && word[shared] === stem[shared]) shared++;
	return shared.toString(36) + word.slice(shared);
}

/**
 * Segments as one index that answers as they do: what a device takes that has none of them. Every word stands in it
 * once and services stand by their id, which brings those of a name together: it is a third of their size.
 */
export function joinSegments(segments: readonly SearchIndex[]): SearchIndex {
	const reader = new IndexReader(segments, new Sayings());
	const places = segments.flatMap(({ ids }, segment) => ids.map((id) => ({ id, segment })));
	const order = [...places.keys()].sort((a, b) => ((reader.ids[a] ?? '') < (reader.ids[b] ?? '') ? -1 : 1));
	const numbers = new Uint32Array(order.length);
	order.forEach((document, number) => (numbers[document] = number));
	const { starts, documents, impacts } = reader.postings;
	const terms = new Map<string, EncodedTerm>();
	reader.stems.forEach((stem, term) => {
		const first = starts[term] ?? 0;
		const postings = Array.from(
			documents.subarray(first, starts[term + 1]),
			(document, i) => (numbers[document] ?? 0) * 256 + (impacts[first + i] ?? 0)
		);
		terms.set(stem, { word: reader.wordOf(term), postings: postings.sort((a, b) => a - b) });
	});
	const sorted = order.flatMap((document) => places[document] ?? []);
	return {
		...encodeIndex(
			sorted.map(({ id }) => id),
			terms
		),
		parts: encodeNumbers(sorted.map(({ segment }) => segment))
	};
}
