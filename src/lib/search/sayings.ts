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
	/** What each means, as it was sent. */
	readonly #meanings: readonly string[];
	/** The same, read. */
	readonly #meant: (readonly string[] | undefined)[] = [];
	readonly #phrases = new Map<string, readonly Phrase[]>();
	#places: ReadonlyMap<string, number> | undefined;
	#words: readonly string[] | undefined;
	#inPhrases: ReadonlySet<string> | undefined;

	constructor({ said, meant, meanings }: CodedSynonyms = { said: '', meant: '', meanings: '' }) {
		this.#said = frontDecode(said);
		this.#terms = meant.split('\n');
		this.#meanings = meanings.split('\n');
	}

	/** What people mean by a stem: stems, `need:…` or `topic:…` terms. */
	meantBy(stem: string): readonly string[] {
		const at = this.#placeOf(stem);
		return at === undefined ? NONE : this.#meantAt(at);
	}

	has(stem: string): boolean {
		return this.#placeOf(stem) !== undefined;
	}

	/** Single words that start with these letters, the shortest first, at most `most` of them. */
	startingWith(prefix: string, most: number): string[] {
		return rangeOf(this.words, prefix)
			.sort((a, b) => a.length - b.length)
			.slice(0, most);
	}

	/** Phrases of several words whose first is this stem. */
	phrasesFrom(first: string): readonly Phrase[] {
		const known = this.#phrases.get(first);
		if (known) return known;
		const start = lowerBound(this.#said, `${first} `);
		const phrases = rangeOf(this.#said, `${first} `, start).map((said, i) => ({
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

	/** The single words, sorted. */
	get words(): readonly string[] {
		return (this.#words ??= this.#said.filter((said) => !said.includes(' ')));
	}

	/** Where something said stands. A query asks for dozens, so that each is one look. */
	#placeOf(said: string): number | undefined {
		this.#places ??= new Map(this.#said.map((one, at) => [one, at]));
		return this.#places.get(said);
	}

	#meantAt(at: number): readonly string[] {
		return (this.#meant[at] ??= (this.#meanings[at] ?? '')
			.split(' ')
			.map((number) => this.#terms[parseInt(number, 36)] ?? ''));
	}
}

/** The sorted words that start with these letters. */
function rangeOf(sorted: readonly string[], prefix: string, start = lowerBound(sorted, prefix)): string[] {
	let end = start;
	while (sorted[end]?.startsWith(prefix)) end++;
	return sorted.slice(start, end);
}
