import Fuse from 'fuse.js/basic';

/** Longest list of words Fuse.js looks at: one frame of a slow phone. */
const MOST_CANDIDATES = 64;
/** Shorter words are as often another word as a slip. */
const SHORTEST = 4;

/** Finds the word somebody meant to write, among the stems of an index: an ending is no slip. */
export class Corrections {
	readonly #byLetter = new Map<string, string[]>();

	constructor(stems: Iterable<string>) {
		for (const word of stems) {
			if (word.length < SHORTEST) continue;
			const first = word.slice(0, 1);
			const list = this.#byLetter.get(first) ?? [];
			list.push(word);
			this.#byLetter.set(first, list);
		}
	}

	/**
	 * Stems one or two slips away from a typed one, the nearest first.
	 *
	 * @param unfinished Also stems whose beginning is: the word is still being typed.
	 */
	find(typed: string, unfinished = false): { stem: string; slips: number }[] {
		if (typed.length < SHORTEST) return [];
		const allowed = typed.length < 6 ? 1 : 2;
		const pairs = markPairs(typed);
		// A slip touches two pairs of letters, two swapped letters three: what shares fewer is farther away.
		const least = Math.max(1, typed.length - 2 - 2 * allowed);
		const near: string[] = [];
		const byShare: string[][] = [];
		for (const first of new Set([typed.slice(0, 1), typed.slice(1, 2)])) {
			for (const word of this.#byLetter.get(first) ?? []) {
				if (word.length < typed.length - allowed) continue;
				if (!unfinished && word.length > typed.length + allowed) continue;
				const share = countPairs(pairs, word, typed.length + allowed);
				if (share >= least) (byShare[share] ??= []).push(word);
			}
		}
		clearPairs(pairs, typed);
		for (let share = byShare.length - 1; share >= 0 && near.length < MOST_CANDIDATES; share--) {
			near.push(...(byShare[share] ?? []).slice(0, MOST_CANDIDATES - near.length));
		}
		if (near.length === 0) return [];
		const fuse = new Fuse(near, { threshold: 0.55, distance: 30, includeScore: true });
		return fuse
			.search(typed, { limit: 12 })
			.map(({ item }) => ({
				stem: item,
				slips: Math.min(
					distance(typed, item),
					// Half a word with a slip in it says less than a whole one.
					unfinished && typed.length >= 5 ? distance(typed, item.slice(0, typed.length)) + 0.5 : Infinity
				)
			}))
			.filter(({ slips }) => slips <= allowed)
			.sort((a, b) => a.slips - b.slips);
	}
}

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

/** How many pairs of the first letters of a word are marked. */
function countPairs(pairs: Uint8Array, word: string, letters: number): number {
	const end = Math.min(word.length, letters) - 1;
	let count = 0;
	for (let at = 0; at < end; at++) count += pairs[pairAt(word, at)] ?? 0;
	return count;
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
