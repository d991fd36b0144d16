import { stem } from './stem.ts';

/** The shortest part that may be cut off without being named below. */
const SHORTEST_PART = 4;
/** Short words that really are parts. */
const SHORT_PARTS = new Set('rus mat tur bad ski dag hus bil syn nav bok kor rad tog is'.split(' '));
/** What looks like a word of its own and is only an ending, or too general to say anything alone. */
const NOT_PARTS = new Set(
	'het else lige skap heter ing sjon ende bare selv over under etter for fra med mot ved uten'.split(' ')
);
/** Letters that glue Norwegian parts together. */
const GLUE = ['', 's', 'e'];
const SHORTEST_WHOLE = 7;

/**
 * The stems of the words a compound is made of: *trygghetsalarm* → trygg, alarm. Empty when it is not one.
 *
 * @param word Folded.
 * @param isWord Whether a stem is a word of its own here: of the catalogue, or of the list of parts.
 */
export function splitCompound(word: string, isWord: (stem: string) => boolean): string[] {
	if (word.length < SHORTEST_WHOLE) return [];
	return (splitIn(word, isWord, 3) ?? []).map(stem);
}

/**
 * A compound whose last part is half typed: *datahj* → data, hj. Undefined when no known part begins it.
 *
 * @param isWord As for `splitCompound`.
 */
export function splitUnfinished(
	word: string,
	isWord: (stem: string) => boolean
): { first: string; beginning: string } | undefined {
	for (let at = word.length - 2; at >= 3; at--) {
		for (const glue of GLUE) {
			const first = word.slice(0, at - glue.length);
			if (glue !== '' && !word.slice(0, at).endsWith(glue)) continue;
			if (isPart(first, isWord)) return { first: stem(first), beginning: word.slice(at) };
		}
	}
	return undefined;
}

function splitIn(word: string, isWord: (stem: string) => boolean, depth: number): string[] | undefined {
	if (depth === 0) return undefined;
	// The longest last part first: it is what the thing is.
	for (let at = 3; at <= word.length - 3; at++) {
		const last = word.slice(at);
		if (!isPart(last, isWord)) continue;
		for (const glue of GLUE) {
			const first = word.slice(0, at - glue.length);
			if (glue !== '' && !word.slice(0, at).endsWith(glue)) continue;
			if (isPart(first, isWord)) return [first, last];
			const parts = first.length >= SHORTEST_WHOLE ? splitIn(first, isWord, depth - 1) : undefined;
			if (parts) return [...parts, last];
		}
	}
	return undefined;
}

function isPart(word: string, isWord: (stem: string) => boolean): boolean {
	if (NOT_PARTS.has(word)) return false;
	if (word.length < SHORTEST_PART) return SHORT_PARTS.has(word);
	return isWord(stem(word));
}
