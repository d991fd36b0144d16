import type { Label } from '#lib/domain/label.ts';

/**
 * A segment of a search index, made at release time of some documents and nothing else: a changed document changes its
 * own segment. A device reads the segments of its areas as one index. Columns, not records: a phone decodes a few
 * strings and is ready.
 *
 * Words are stems, sorted, front-coded. Postings are columns of numbers as printable letters (`encodeNumbers`): one
 * letter is one symbol to gzip and brotli, where base64 would smear every byte over two. How rare a word is is counted
 * when it is asked for.
 */
export interface SearchIndex {
	/** Ids of the services, in the order postings number them. */
	ids: string[];
	/** Of segments joined to a whole (`joinSegments`): for each service the number of the segment it is from. */
	parts?: string;
	/** Stems that are common words: how many common words lie between each and the one before. Absent: none. */
	common?: string;
	/** Other stems, sorted; each line is the number of letters shared with the one before, then the rest. */
	stems: string;
	/** For each other stem the word people would write, as the letters it does not share with the stem. */
	words: string;
	/** For each stem, the common ones first, how many services have it. */
	counts: string;
	/** Of all postings, stem after stem: documents between this one and the one before. */
	gaps: string;
	/** Of all postings: one letter each, the place in `kinds`. */
	impacts: string;
	/** Impact in the high bits, field in the three low ones, the most frequent first. */
	kinds: number[];
	/** Where a device still has an index from before `WordsFile`: what is there now. */
	synonyms?: CodedSynonyms;
	topics?: Record<string, Label>;
}

/** Joined segments without those that others replace: nobody is called by the ids left empty. */
export function leaveOutParts(index: SearchIndex, replaced: readonly number[]): SearchIndex {
	if (replaced.length === 0 || !index.parts) return index;
	const out = new Set(replaced);
	const parts = decodeNumbers(index.parts);
	return { ...index, ids: index.ids.map((id, at) => (out.has(parts[at] ?? -1) ? '' : id)) };
}

/** What people say. Only in the nation's release, which every device has: the same words mean the same everywhere. */
export interface WordsFile {
	synonyms: CodedSynonyms;
	/** The topics' names: what a hit is shown to be about. */
	topics: Record<string, Label>;
}

/** What people say → what the catalogue says: folded stems, joined by spaces → stems, `need:…` or `topic:…` terms. */
export type SynonymTable = ReadonlyMap<string, readonly string[]>;

/** A synonym table as it is sent: thousands of phrases that mean a few hundred things. */
export interface CodedSynonyms {
	/** What is meant, each once, a line each. */
	meant: string;
	/** What people say, sorted and front-coded. */
	said: string;
	/** For each phrase the numbers of what it means, in base 36. */
	meanings: string;
}

export function encodeSynonyms(table: SynonymTable): CodedSynonyms {
	const said = [...table.keys()].sort();
	const meant = [...new Set([...table.values()].flat())].sort();
	const numbers = new Map(meant.map((term, i) => [term, i.toString(36)]));
	return {
		meant: meant.join('\n'),
		said: frontCode(said),
		meanings: said
			.map((phrase) => (table.get(phrase) ?? []).map((term) => numbers.get(term)).join(' '))
			.join('\n')
	};
}

export const FIELDS = ['name', 'word', 'kind', 'audience', 'place', 'organization', 'text', 'part'] as const;
export type Field = (typeof FIELDS)[number];

/** Impacts are quantised to 1–31: five bits, beside three for the field. */
export const MAX_IMPACT = 31;
const FIELD_BITS = 3;

/** Words in sorted order → one string. */
export function frontCode(sorted: readonly string[]): string {
	return sorted.map((word, i) => leaveOutShared(word, sorted[i - 1] ?? '')).join('\n');
}

/** A word as what it does not share with another: the number of letters they begin with, in base 36, then the rest. */
export function leaveOutShared(word: string, other: string): string {
	let shared = 0;
	while (shared < word.length && shared < 35 && word[shared] === other[shared]) shared++;
	return shared.toString(36) + word.slice(shared);
}

export function frontDecode(coded: string): string[] {
	if (coded === '') return [];
	let before = '';
	return coded
		.split('\n')
		.map((line) => (before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1)));
}

/** Printable letters JSON need not escape. A number below 62 is one; larger ones end with one below 62. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
	.filter((letter) => letter !== '"' && letter !== '\\')
	.join('');
const LAST = 62;
const MORE = LETTERS.length - LAST;
/** By character code: the place in `LETTERS`. */
const PLACES = Uint8Array.from({ length: 128 }, (_, code) =>
	Math.max(0, LETTERS.indexOf(String.fromCharCode(code)))
);

/** Numbers from 0 → letters. */
export function encodeNumbers(values: Iterable<number>): string {
	const pieces: string[] = [];
	let piece = '';
	for (const value of values) {
		let rest = value;
		while (rest >= LAST) {
			piece += LETTERS[LAST + ((rest - LAST) % MORE)];
			rest = Math.floor((rest - LAST) / MORE);
		}
		piece += LETTERS[rest];
		// Ropes of millions of letters cost more than the letters.
		if (piece.length > 8192) {
			pieces.push(piece);
			piece = '';
		}
	}
	pieces.push(piece);
	return pieces.join('');
}

export function decodeNumbers(text: string): Uint32Array {
	const values = new Uint32Array(text.length);
	let count = 0;
	for (let at = 0; at < text.length; count++) {
		let value = 0;
		for (let unit = 1; at < text.length; unit *= MORE) {
			const place = PLACES[text.charCodeAt(at++)] ?? 0;
			value += place * unit;
			if (place < LAST) break;
		}
		values[count] = value;
	}
	return values.subarray(0, count);
}

/** The postings of an index, decoded: those of term t stand from `starts[t]` up to `starts[t + 1]`, documents rising. */
export interface Postings {
	starts: Uint32Array;
	documents: Uint32Array;
	/** Impact in the high bits, field in the three low ones. */
	impacts: Uint8Array;
}

/** Rising numbers as what lies between them. */
export function encodeRising(numbers: readonly number[]): string {
	return encodeNumbers(numbers.map((number, i) => number - (numbers[i - 1] ?? -1) - 1));
}

export function decodeRising(text = ''): Uint32Array {
	let last = -1;
	return decodeNumbers(text).map((gap) => (last += gap + 1));
}

/** One number per posting: document, impact and field. */
export const packPosting = (document: number, impact: number, field: number) =>
	document * 256 + (impact << FIELD_BITS) + field;

/** Lists of packed postings, documents rising, as columns. */
export function encodePostings(
	lists: readonly (readonly number[])[]
): Pick<SearchIndex, 'counts' | 'gaps' | 'impacts' | 'kinds'> {
	const uses = new Map<number, number>();
	for (const list of lists) for (const one of list) uses.set(one & 255, (uses.get(one & 255) ?? 0) + 1);
	const kinds = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([kind]) => kind);
	const places = new Map(kinds.map((kind, place) => [kind, place]));
	function* gaps() {
		for (const list of lists) {
			let last = -1;
			for (const one of list) {
				const document = Math.floor(one / 256);
				yield document - last - 1;
				last = document;
			}
		}
	}
	function* impacts() {
		for (const list of lists) for (const one of list) yield places.get(one & 255) ?? 0;
	}
	return {
		counts: encodeNumbers(lists.map(({ length }) => length)),
		gaps: encodeNumbers(gaps()),
		impacts: encodeNumbers(impacts()),
		kinds
	};
}

/**
 * The postings of several segments as those of one index: the documents of each come after those of the one before.
 *
 * @param places For each segment, of each of its stems, its term.
 * @param terms How many terms there are.
 */
export function decodePostings(
	segments: readonly SearchIndex[],
	places: readonly Uint32Array[],
	terms: number
): Postings {
	const starts = new Uint32Array(terms + 1);
	const counts = segments.map((segment) => decodeNumbers(segment.counts));
	counts.forEach((column, segment) => {
		column.forEach((count, stem) => {
			const after = (places[segment]?.[stem] ?? 0) + 1;
			starts[after] = (starts[after] ?? 0) + count;
		});
	});
	for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
	const total = starts[terms] ?? 0;
	const documents = new Uint32Array(total);
	const impacts = new Uint8Array(total);
	const next = starts.slice();
	let first = 0;
	segments.forEach((segment, number) => {
		const gaps = decodeNumbers(segment.gaps);
		const ranks = decodeNumbers(segment.impacts);
		const kinds = Uint8Array.from(segment.kinds);
		let at = 0;
		counts[number]?.forEach((count, stem) => {
			const term = places[number]?.[stem] ?? 0;
			let to = next[term] ?? 0;
			let document = first - 1;
			for (const end = to + count; to < end; to++, at++) {
				documents[to] = document += (gaps[at] ?? 0) + 1;
				impacts[to] = kinds[ranks[at] ?? 0] ?? 0;
			}
			next[term] = to;
		});
		first += segment.ids.length;
	});
	return { starts, documents, impacts };
}

export const impactOf = (kind: number) => (kind >> FIELD_BITS) / MAX_IMPACT;
export const fieldOf = (kind: number): Field => FIELDS[kind & ((1 << FIELD_BITS) - 1)] ?? 'text';
