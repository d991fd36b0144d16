import Fuse from 'fuse.js/basic';

/** Longest list of words Fuse.js looks at: one frame of a slow phone. */
const MOST_CANDIDATES = 160;
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
		const letters = bigrams(typed);
		const near = [...new Set([typed.slice(0, 1), typed.slice(1, 2)])]
			.flatMap((first) => this.#byLetter.get(first) ?? [])
			.filter((word) => word.length >= typed.length - allowed)
			.filter((word) => unfinished || word.length <= typed.length + allowed)
			.map((word) => ({ word, shared: shared(letters, bigrams(word.slice(0, typed.length + allowed))) }))
			.sort((a, b) => b.shared - a.shared)
			.slice(0, MOST_CANDIDATES)
			.map(({ word }) => word);
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

function bigrams(word: string): Set<string> {
	const found = new Set<string>();
	for (let i = 0; i < word.length - 1; i++) found.add(word.slice(i, i + 2));
	return found;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const pair of a) if (b.has(pair)) count++;
	return count / Math.max(a.size, b.size, 1);
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
