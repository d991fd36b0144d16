import Fuse from 'fuse.js/basic';
import { costOfEndings, countSlips } from './slips.ts';
import { ENDINGS, stem } from './text/stem.ts';

/** Longest list of words compared letter by letter, and of those Fuse.js looks at: a fraction of a frame of a slow phone. */
const MOST_CANDIDATES = 64;
const MOST_CORRECTIONS = 8;
/** Shorter words are as often another word as a slip. */
const SHORTEST = 4;
/** The shortest stem a longer word can be meant as. */
const SHORTEST_STEM = 3;
/** Fewer letters with a slip in them begin anything. */
const SHORTEST_BEGUN = 5;
/** What the likeliest word is ahead of the unlikeliest as near. */
const LIKELY = 0.35;

export interface Correction {
	stem: string;
	/** What the slips cost, from 0.5: one is a slip like any other. */
	slips: number;
}

/** Finds the word somebody meant to write, among the stems of an index: an ending is no slip. */
export class Corrections {
	/** By the first letter, and by the second and third: a slip in the first is rarer but as easily made. */
	readonly #byLetter = new Map<string, string[]>();
	readonly #bySecond = new Map<string, string[]>();
	readonly #likely: (stem: string) => number;

	/** @param likely How likely a stem is meant, from 0 to 1. */
	constructor(stems: Iterable<string>, likely: (stem: string) => number = () => 0) {
		this.#likely = likely;
		for (const word of stems) {
			if (word.length < SHORTEST_STEM) continue;
			put(this.#byLetter, word.slice(0, 1), word);
			put(this.#bySecond, word.slice(1, 3), word);
		}
	}

	/**
	 * Stems a few slips away from a typed word, the likeliest first.
	 *
	 * @param typed Folded.
	 * @param unfinished Also stems whose beginning is: the word is still being typed.
	 */
	find(typed: string, unfinished = false): Correction[] {
		if (typed.length < SHORTEST) return [];
		const whole = stem(typed);
		const allowed = slipsIn(typed.length);
		const endings = costOfEndings(typed, ENDINGS, allowed);
		// What the stem leaves out of the word is an ending too.
		const isCut = typed.startsWith(whole);
		if (isCut) endings[whole.length] = 0;
		// What an ending can leave of the word, less the letters that may be missing.
		let shortest = whole.length - Math.floor(allowed);
		endings.forEach((cost, at) => {
			if (cost <= allowed) shortest = Math.min(shortest, at - Math.floor(allowed - cost));
		});
		const near = this.#near(typed, shortest, Math.ceil(allowed), unfinished);
		if (near.length === 0) return [];
		const begun = unfinished && typed.length >= SHORTEST_BEGUN;
		const found: Correction[] = [];
		for (const stem of near) {
			const most = Math.min(allowed, slipsIn(stem.length + 2));
			const slips = Math.min(
				countSlips(typed, stem, most, endings, begun),
				isCut ? Infinity : countSlips(whole, stem, most)
			);
			if (slips <= most) found.push({ stem, slips });
		}
		return this.#order(whole, found);
	}

	/** The likeliest first; of those as near and as likely, what Fuse.js finds most like it. */
	#order(typed: string, found: Correction[]): Correction[] {
		if (found.length < 2) return found;
		const rankOf = ({ stem, slips }: Correction) => slips - LIKELY * this.#likely(stem);
		const ranks = new Map(found.map((one) => [one, rankOf(one)]));
		const first = found.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, MOST_CORRECTIONS);
		const fuse = new Fuse(first, { keys: ['stem'], threshold: 1, distance: 30, includeScore: true });
		for (const { item, score = 1 } of fuse.search(typed))
			ranks.set(item, (ranks.get(item) ?? 0) + score / 10 - 0.1);
		return first.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
	}

	/** The words that share most pairs of letters with a typed one. */
	#near(typed: string, shortest: number, allowed: number, unfinished: boolean): string[] {
		const pairs = markPairs(typed);
		const byMissing: string[][] = [];
		const [first, second] = [typed.slice(0, 1), typed.slice(1, 2)];
		const lists = [
			...[...new Set([first, second])].map((letter) => this.#byLetter.get(letter)),
			...[...new Set([typed.slice(0, 2), typed.slice(1, 3)])].map((two) => this.#bySecond.get(two))
		];
		lists.forEach((list = [], at) => {
			for (const word of list) {
				// Already in the lists by letter.
				if (at >= lists.length - 2 && (word.startsWith(first) || word.startsWith(second))) continue;
				if (word.length < shortest) continue;
				if (!unfinished && word.length > typed.length + allowed) continue;
				const length = Math.min(word.length, typed.length + allowed);
				// A slip touches two pairs of letters, two swapped letters three.
				const most = Math.min(length - 2, 2 * allowed + 1);
				const missing = countMissing(pairs, word, length, most);
				if (missing <= most) (byMissing[missing] ??= []).push(word);
			}
		});
		clearPairs(pairs, typed);
		const near: string[] = [];
		for (const list of byMissing) {
			if (list) near.push(...list.slice(0, MOST_CANDIDATES - near.length));
			if (near.length >= MOST_CANDIDATES) break;
		}
		return near;
	}
}

function put(lists: Map<string, string[]>, key: string, word: string): void {
	const list = lists.get(key);
	if (list) list.push(word);
	else lists.set(key, [word]);
}

/** How many slips a word of so many letters can have and still be known. */
const slipsIn = (letters: number) => (letters < 6 ? 1.25 : letters < 8 ? 1.6 : letters < 12 ? 2.2 : 2.6);

/** Which pairs of letters a word has: five bits of each letter are enough to tell words apart. */
const marked = new Uint8Array(1024);
const pairAt = (word: string, at: number) =>
	((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31);

function markPairs(word: string): Uint8Array {
	for (let at = 0; at < word.length - 1; at++) marked[pairAt(word, at)] = 1;
	return marked;
}

function clearPairs(pairs: Uint8Array, word: string): void {
	for (let at = 0; at < word.length - 1; at++) pairs[pairAt(word, at)] = 0;
}

/** How many pairs of the first letters of a word are not marked; not counted far beyond `most`. */
function countMissing(pairs: Uint8Array, word: string, letters: number, most: number): number {
	let missing = 0;
	let pair = word.charCodeAt(0) & 31;
	for (let at = 1; at < letters && missing <= most; at++) {
		pair = ((pair & 31) << 5) | (word.charCodeAt(at) & 31);
		missing += 1 - (pairs[pair] ?? 0);
	}
	return missing;
}

/** Damerau–Levenshtein (optimal string alignment): Fuse.js counts two letters swapped as two slips, a person as one. */
export function distance(a: string, b: string): number {
	const width = b.length + 1;
	const table = new Uint16Array((a.length + 1) * width);
	const get = (i: number, j: number) => table[i * width + j] ?? 0;
	for (let i = 0; i <= a.length; i++) {
		for (let j = 0; j <= b.length; j++) {
			if (i === 0 || j === 0) {
				table[i * width + j] = i + j;
				continue;
			}
			const change = get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = swapped ? get(i - 2, j - 2) + 1 : Infinity;
			table[i * width + j] = Math.min(get(i - 1, j) + 1, get(i, j - 1) + 1, change, swap);
		}
	}
	return get(a.length, b.length);
}
