import { COMMON_STEMS } from './common-words.ts';
import {
	encodeNumbers,
	encodePostings,
	encodeRising,
	frontCode,
	leaveOutShared,
	type SearchIndex
} from './index-format.ts';
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
		words: own.map((stem) => leaveOutShared(terms.get(stem)?.word ?? '', stem)).join('\n'),
		...encodePostings([...common.map((place) => COMMON_STEMS[place] ?? ''), ...own].map(postingsOf))
	};
}

/**
 * Segments as one index that answers as they do: what a device takes that has none of them. Every word stands in it
 * once and services stand by their id, which brings those of a name together: it is a third of their size.
 */
export function joinSegments(segments: readonly SearchIndex[]): SearchIndex {
	const reader = new IndexReader(segments, new Sayings());
	const { order } = reader;
	const { starts, documents, impacts } = reader.postings;
	const terms = new Map<string, EncodedTerm>();
	reader.stems.forEach((stem, term) => {
		const first = starts[term] ?? 0;
		const postings = Array.from(
			documents.subarray(first, starts[term + 1]),
			(document, i) => (order[document] ?? 0) * 256 + (impacts[first + i] ?? 0)
		);
		terms.set(stem, { word: reader.wordOf(term), postings: postings.sort((a, b) => a - b) });
	});
	const ids: string[] = [];
	const parts: number[] = [];
	segments
		.flatMap((segment, number) => segment.ids.map((id) => ({ id, number })))
		.forEach(({ id, number }, document) => {
			const place = order[document] ?? 0;
			ids[place] = id;
			parts[place] = number;
		});
	return { ...encodeIndex(ids, terms), parts: encodeNumbers(parts) };
}
