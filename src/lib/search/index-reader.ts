import {
	eachPosting,
	type Field,
	FIELDS,
	findLists,
	frontDecode,
	MAX_IMPACT,
	type SearchIndex,
	type SynonymTable
} from './index-format.ts';

/** A word of the index: its stem, how people write it, and where it stands. */
export interface IndexedWord {
	stem: string;
	word: string;
	/** Number of the stem in the index. */
	term: number;
}

/** Reads an index as it lies: words are decoded once, postings when asked for. */
export class IndexReader {
	readonly ids: readonly string[];
	readonly stems: readonly string[];
	/** The longest synonym phrase, in words. */
	readonly longestPhrase: number;
	readonly #words: readonly string[];
	readonly #bytes: Uint8Array;
	readonly #starts: Uint32Array;
	readonly #terms: Map<string, number>;
	readonly #synonyms: Map<string, string[]>;

	/** @param synonyms The nation's; see `SearchIndex.synonyms`. */
	constructor(index: SearchIndex, synonyms: SynonymTable) {
		this.ids = index.ids;
		this.stems = frontDecode(index.stems);
		this.#words = index.words.split('\n');
		this.#bytes = Uint8Array.from(atob(index.postings), (letter) => letter.charCodeAt(0));
		this.#starts = findLists(this.#bytes, this.stems.length);
		this.#terms = new Map(this.stems.map((stem, term) => [stem, term]));
		this.#synonyms = new Map(Object.entries(synonyms));
		this.longestPhrase = Math.max(1, ...[...this.#synonyms.keys()].map((said) => said.split(' ').length));
	}

	/** The number of a stem; undefined when no offer has it. */
	findTerm(stem: string): number | undefined {
		return this.#terms.get(stem);
	}

	/** What people mean by a stem, or by several in a row joined by spaces: stems or `need:…` terms. */
	synonymsOf(said: string): readonly string[] {
		return this.#synonyms.get(said) ?? [];
	}

	/** What people mean by words that start with these letters, at most `most` of those words. */
	synonymsFrom(prefix: string, most: number): string[] {
		const found: string[] = [];
		let seen = 0;
		for (const [said, meant] of this.#synonyms) {
			if (!said.startsWith(prefix) || said.includes(' ')) continue;
			found.push(...meant);
			if (++seen === most) break;
		}
		return found;
	}

	/** Every stem people may have meant to write: of the catalogue, and of the single words of the synonyms. */
	*vocabulary(): Generator<string> {
		for (const stem of this.stems) if (!stem.includes(':')) yield stem;
		for (const said of this.#synonyms.keys()) if (!said.includes(' ') && !this.#terms.has(said)) yield said;
	}

	/** How the word of a stem is written most often. */
	wordOf(term: number): string {
		const coded = this.#words[term] ?? '0';
		return (this.stems[term] ?? '').slice(0, parseInt(coded[0] ?? '0', 36)) + coded.slice(1);
	}

	/** Terms whose stem starts with these letters, at most `most`. */
	termsFrom(prefix: string, most: number): number[] {
		let low = 0;
		let high = this.stems.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.stems[middle] ?? '') < prefix) low = middle + 1;
			else high = middle;
		}
		const found: number[] = [];
		while (found.length < most && this.stems[low]?.startsWith(prefix)) found.push(low++);
		return found;
	}

	/** Calls `take` for each document of a term, with an impact from 0 to 1. */
	eachDocument(term: number, take: (document: number, impact: number, field: Field) => void): void {
		eachPosting(this.#bytes, this.#starts[term] ?? 0, (document, impact, field) =>
			take(document, impact / MAX_IMPACT, FIELDS[field] ?? 'text')
		);
	}
}
