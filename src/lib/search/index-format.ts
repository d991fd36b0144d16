import type { Label } from '#lib/domain/label.ts';

/**
 * The search index of one area, made at release time. Columns, not records: a phone decodes two strings and is ready.
 *
 * Words are stems, sorted, front-coded. A posting is a document (delta varint), then one byte: impact in the five high
 * bits, the field it comes from in the three low ones. How rare a word is is counted when it is asked for.
 */
export interface SearchIndex {
	/** Ids of the services, in the order postings number them. */
	ids: string[];
	/** Stems, sorted; each line is the number of letters shared with the one before, then the rest. */
	stems: string;
	/** For each stem the word people would write, as the letters it does not share with the stem. */
	words: string;
	/** Base64 of all postings, stem after stem, each list preceded by its length (varint). */
	postings: string;
	/**
	 * Only in the nation's index, which every device has: the same words mean the same in every area.
	 */
	synonyms?: CodedSynonyms;
	/** The topics' names, beside the synonyms: what a hit is shown to be about. */
	topics?: Record<string, Label>;
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

export function decodeSynonyms({ meant, said, meanings }: CodedSynonyms): SynonymTable {
	const terms = meant.split('\n');
	const lines = meanings.split('\n');
	return new Map(
		frontDecode(said).map((phrase, i) => [
			phrase,
			(lines[i] ?? '').split(' ').map((number) => terms[parseInt(number, 36)] ?? '')
		])
	);
}

export const FIELDS = ['name', 'word', 'kind', 'audience', 'place', 'organization', 'text', 'part'] as const;
export type Field = (typeof FIELDS)[number];

/** Impacts are quantised to 1–31: five bits, beside three for the field. */
export const MAX_IMPACT = 31;
const FIELD_BITS = 3;

export interface Posting {
	document: number;
	impact: number;
	field: Field;
}

/** Words in sorted order → one string. */
export function frontCode(sorted: readonly string[]): string {
	let before = '';
	return sorted
		.map((word) => {
			let shared = 0;
			while (shared < word.length && shared < 35 && word[shared] === before[shared]) shared++;
			before = word;
			return shared.toString(36) + word.slice(shared);
		})
		.join('\n');
}

export function frontDecode(coded: string): string[] {
	if (coded === '') return [];
	let before = '';
	return coded
		.split('\n')
		.map((line) => (before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1)));
}

/** Lists of postings → bytes. */
export function encodePostings(lists: readonly Posting[][]): Uint8Array {
	const bytes: number[] = [];
	const varint = (value: number) => {
		let rest = value;
		while (rest > 127) {
			bytes.push((rest & 127) | 128);
			rest >>>= 7;
		}
		bytes.push(rest);
	};
	for (const list of lists) {
		varint(list.length);
		let last = -1;
		for (const { document, impact, field } of list) {
			varint(document - last - 1);
			last = document;
			bytes.push((impact << FIELD_BITS) | FIELDS.indexOf(field));
		}
	}
	return Uint8Array.from(bytes);
}

/** Where each list starts, so that a list is only decoded when a query asks for it. */
export function findLists(bytes: Uint8Array, count: number): Uint32Array {
	const starts = new Uint32Array(count);
	let at = 0;
	for (let i = 0; i < count; i++) {
		starts[i] = at;
		at = eachPosting(bytes, at, () => undefined);
	}
	return starts;
}

/** How many postings the list has that starts at `start`. */
export const readLength = (bytes: Uint8Array, start: number) => readVarint(bytes, start)[0];

/** A number, and where the next byte is. */
function readVarint(bytes: Uint8Array, start: number): [value: number, next: number] {
	let value = 0;
	let at = start;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at++] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) return [value, at];
	}
}

/** Calls `take` for each posting of the list that starts at `start`. @returns Where the next list starts. */
export function eachPosting(
	bytes: Uint8Array,
	start: number,
	take: (document: number, impact: number, field: number) => void
): number {
	let at = start;
	const varint = () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	const length = varint();
	let document = -1;
	for (let i = 0; i < length; i++) {
		document += varint() + 1;
		const byte = bytes[at++] ?? 0;
		take(document, byte >> FIELD_BITS, byte & ((1 << FIELD_BITS) - 1));
	}
	return at;
}
