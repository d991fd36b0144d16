import { listWords } from './text/fold.ts';
import { isSilent, meaningful } from './text/stop-words.ts';

/** The words of what is said that a query must have. With one alone *home help* would be said of every home. */
export function readSaid(said: string): string[] {
	const words = listWords(said);
	const left = meaningful(words);
	return left.length === 1 && words.length > 1
		? words.filter((word) => left.includes(word) || isSilent(word))
		: left;
}

/** Without what a phrase means that two or more of its words mean already. */
export function leaveOutLonger(table: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
	const left = new Map<string, string[]>();
	for (const [said, meant] of table) {
		const words = said.split(' ');
		const parts = words.length > 2 && words.length <= MOST_PARTED ? listParts(words) : [];
		const own = [...meant].filter((one) => !parts.some((part) => table.get(part)?.has(one)));
		if (own.length > 0) left.set(said, own);
	}
	return left;
}

/** Longer phrases have too many parts, and are too few to matter. */
const MOST_PARTED = 6;

/** Every shorter phrase of two words or more, in the same order. */
function listParts(words: readonly string[]): string[] {
	return Array.from({ length: 2 ** words.length - 1 }, (_, chosen) =>
		words.filter((_, i) => (chosen >> i) & 1)
	)
		.filter(({ length }) => length > 1)
		.map((part) => part.join(' '));
}
