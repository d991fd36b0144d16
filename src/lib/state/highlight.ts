import { fold, listWords } from '#lib/search/text/fold.ts';

/** A piece of a text, and whether it is what was sought. */
export interface Part {
	text: string;
	marked: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
/** Fewer letters stand inside too many words by chance. */
const SHORTEST_INSIDE = 4;
/** Where no mark may begin: within a letter. */
const WITHIN_LETTER = /^[\p{M}\uDC00-\uDFFF'’]/u;

const toKey = (text: string) => fold(text.replace(/['’]/g, ''));

/**
 * Splits a text where words of it begin with words that were sought, read as search reads them: case, accents and the
 * ascii spellings of æøå make no difference. The parts put together are the text.
 *
 * @param inside Also mark what stands inside a word (*gruppe* in *turgruppe*), from four letters on.
 */
export function markWords(text: string, sought: readonly string[], inside = false): Part[] {
	const needles = [...new Set(sought.flatMap(listWords))].sort((a, b) => b.length - a.length);
	const parts: Part[] = [];
	let done = 0;
	const push = (end: number, marked: boolean) => {
		if (end > done) parts.push({ text: text.slice(done, end), marked });
		done = Math.max(done, end);
	};
	for (const { index, 0: word } of needles.length > 0 ? text.matchAll(WORD) : []) {
		const found = findIn(word, needles, inside);
		if (!found) continue;
		push(index + found.start, false);
		push(index + found.end, true);
	}
	push(text.length, false);
	return parts;
}

interface Span {
	start: number;
	end: number;
}

/** The longest of the needles at the beginning of a word, else the longest inside it. */
function findIn(word: string, needles: readonly string[], inside: boolean): Span | undefined {
	const key = toKey(word);
	for (const needle of needles) {
		const end = key.startsWith(needle) ? endOf(word, 0, needle) : undefined;
		if (end !== undefined) return { start: 0, end };
	}
	if (!inside) return undefined;
	for (const needle of needles) {
		if (needle.length < SHORTEST_INSIDE || !key.includes(needle)) continue;
		for (let start = 1; start < word.length; start++) {
			const end = WITHIN_LETTER.test(word.slice(start)) ? undefined : endOf(word, start, needle);
			if (end !== undefined) return { start, end };
		}
	}
	return undefined;
}

/** Where the piece of a word that folds to the needle ends, with all of its last letter. */
function endOf(word: string, start: number, needle: string): number | undefined {
	let last: number | undefined;
	for (let end = start + 1; end <= word.length; end++) {
		const key = toKey(word.slice(start, end));
		if (key === needle) last = end;
		else if (key.length > needle.length + 1) break;
	}
	return last;
}
