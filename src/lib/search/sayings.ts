import { type CodedSynonyms, frontDecode } from './index-format.ts';
import { lowerBound } from './sorted.ts';

/** The words of a phrase after its first, and what the phrase means. */
export interface Phrase {
	rest: readonly string[];
	meant: readonly string[];
}

const NONE: readonly never[] = [];

/**
 * What people say, and what they mean by it. A device asks for a few dozen of thousands: they stay as they were sent,
 * sorted, and what one means is read when it is asked for.
 */
export class Sayings {
	/** Words and phrases, sorted: the phrases of a word stand right after it. */
	readonly #said: readonly string[];
	readonly #terms: readonly string[];
	readonly #meanings: readonly string[];
	readonly #phrases = new Map<string, readonly Phrase[]>();
	#inPhrases: ReadonlySet<string> | undefined;

	constructor({ said, meant, meanings }: CodedSynonyms = { said: '', meant: '', meanings: '' }) {
		this.#said = frontDecode(said);
		this.#terms = meant.split('\n');
		this.#meanings = meanings.split('\n');
	}

	/** What people mean by a stem: stems, `need:…` or `topic:…` terms. */
	meantBy(stem: string): readonly string[] {
		const at = lowerBound(this.#said, stem);
		return this.#said[at] === stem ? this.#meantAt(at) : NONE;
	}

	has(stem: string): boolean {
		return this.#said[lowerBound(this.#said, stem)] === stem;
	}

	/** Single words that start with these letters, the shortest first, at most `most` of them. */
	startingWith(prefix: string, most: number): string[] {
		return this.#range(prefix)
			.filter((said) => !said.includes(' '))
			.sort((a, b) => a.length - b.length)
			.slice(0, most);
	}

	/** Phrases of several words whose first is this stem. */
	phrasesFrom(first: string): readonly Phrase[] {
		const known = this.#phrases.get(first);
		if (known) return known;
		const start = lowerBound(this.#said, `${first} `);
		const phrases = this.#range(`${first} `).map((said, i) => ({
			rest: said.slice(first.length + 1).split(' '),
			meant: this.#meantAt(start + i)
		}));
		this.#phrases.set(first, phrases);
		return phrases;
	}

	/** The stems that stand within phrases. */
	get inPhrases(): ReadonlySet<string> {
		this.#inPhrases ??= new Set(
			this.#said.filter((said) => said.includes(' ')).flatMap((said) => said.split(' '))
		);
		return this.#inPhrases;
	}

	/** The single words. */
	get words(): string[] {
		return this.#said.filter((said) => !said.includes(' '));
	}

	#range(prefix: string): string[] {
		const start = lowerBound(this.#said, prefix);
		let end = start;
		while (this.#said[end]?.startsWith(prefix)) end++;
		return this.#said.slice(start, end);
	}

	#meantAt(at: number): string[] {
		return (this.#meanings[at] ?? '').split(' ').map((number) => this.#terms[parseInt(number, 36)] ?? '');
	}
}
