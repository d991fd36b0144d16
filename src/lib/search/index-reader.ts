import {
	eachPosting,
	type Field,
	FIELDS,
	findLists,
	frontDecode,
	MAX_IMPACT,
	readLength,
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

const TOPIC = 'topic:';
/** The words of a phrase after its first, and what the phrase means. */
export interface Phrase {
	rest: readonly string[];
	meant: readonly string[];
}

/** Reads an index as it lies: words are decoded once, postings when asked for. */
export class IndexReader {
	readonly ids: readonly string[];
	readonly stems: readonly string[];
	readonly #words: readonly string[];
	readonly #bytes: Uint8Array;
	readonly #starts: Uint32Array;
	readonly #terms: Map<string, number>;
	readonly #synonyms = new Map<string, readonly string[]>();
	readonly #phrases = new Map<string, Phrase[]>();
	/** The single words of the synonyms, sorted. */
	readonly #said: readonly string[];
	#topics: Map<number, [number, number][]> | undefined;
	/** The words of the phrases. */
	readonly #inPhrases = new Set<string>();

	/** @param synonyms The nation's; see `SearchIndex.synonyms`. */
	constructor(index: SearchIndex, synonyms: SynonymTable) {
		this.ids = index.ids;
		this.stems = frontDecode(index.stems);
		this.#words = index.words.split('\n');
		this.#bytes = Uint8Array.from(atob(index.postings), (letter) => letter.charCodeAt(0));
		this.#starts = findLists(this.#bytes, this.stems.length);
		this.#terms = new Map(this.stems.map((stem, term) => [stem, term]));
		for (const [said, meant] of synonyms) {
			const [first = '', ...rest] = said.split(' ');
			if (rest.length === 0) this.#synonyms.set(said, meant);
			else {
				this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { rest, meant }]);
				for (const word of [first, ...rest]) this.#inPhrases.add(word);
			}
		}
		this.#said = [...this.#synonyms.keys()].sort();
	}

	/** The number of a stem; undefined when no offer has it. */
	findTerm(stem: string): number | undefined {
		return this.#terms.get(stem);
	}

	/** What people mean by a stem: stems, `need:…` or `topic:…` terms. */
	synonymsOf(said: string): readonly string[] {
		return this.#synonyms.get(said) ?? [];
	}

	/** Single words people say that start with these letters, the shortest first, at most `most` of them. */
	saidFrom(prefix: string, most: number): string[] {
		return rangeFrom(this.#said, prefix)
			.sort((a, b) => a.length - b.length)
			.slice(0, most);
	}

	/** Phrases of several words whose first is this stem: their other words, and what they mean. */
	phrasesFrom(first: string): readonly Phrase[] {
		return this.#phrases.get(first) ?? [];
	}

	/** Whether people say this stem within a phrase. */
	isSaid(stem: string): boolean {
		return this.#inPhrases.has(stem);
	}

	/** Every stem people may have meant to write: of the catalogue, and of what they say for it. */
	*vocabulary(): Generator<string> {
		for (const stem of this.stems) if (!stem.includes(':')) yield stem;
		for (const said of this.#said) if (!this.#terms.has(said)) yield said;
		for (const said of this.#inPhrases) {
			if (!this.#terms.has(said) && !this.#synonyms.has(said)) yield said;
		}
	}

	/** How the word of a stem is written most often; a need or a topic by its term. */
	wordOf(term: number): string {
		const coded = this.#words[term] ?? '0';
		const stem = this.stems[term] ?? '';
		return stem.slice(0, parseInt(coded[0] ?? '0', 36)) + coded.slice(1) || stem;
	}

	/** Terms whose stem starts with these letters, at most `most`. */
	termsFrom(prefix: string, most: number): number[] {
		const found: number[] = [];
		for (let term = lowerBound(this.stems, prefix); found.length < most; term++) {
			if (!this.stems[term]?.startsWith(prefix)) break;
			found.push(term);
		}
		return found;
	}

	/** In how many documents a term stands. */
	frequencyOf(term: number): number {
		return readLength(this.#bytes, this.#starts[term] ?? 0);
	}

	/** The topics of a document, each as its term and how much it is made for it. */
	topicsOf(document: number): readonly (readonly [term: number, impact: number])[] {
		this.#topics ??= this.#readTopics();
		return this.#topics.get(document) ?? [];
	}

	#readTopics(): Map<number, [number, number][]> {
		const topics = new Map<number, [number, number][]>();
		for (const term of this.termsFrom(TOPIC, Infinity)) {
			this.eachDocument(term, (document, impact) => {
				topics.set(document, [...(topics.get(document) ?? []), [term, impact]]);
			});
		}
		return topics;
	}

	/** Calls `take` for each document of a term, with an impact from 0 to 1. */
	eachDocument(term: number, take: (document: number, impact: number, field: Field) => void): void {
		eachPosting(this.#bytes, this.#starts[term] ?? 0, (document, impact, field) =>
			take(document, impact / MAX_IMPACT, FIELDS[field] ?? 'text')
		);
	}
}

/** Index of the first of the sorted words that is not before `word`. */
function lowerBound(sorted: readonly string[], word: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The sorted words that start with these letters. */
function rangeFrom(sorted: readonly string[], prefix: string): string[] {
	const found: string[] = [];
	for (let i = lowerBound(sorted, prefix); sorted[i]?.startsWith(prefix); i++) found.push(sorted[i] ?? '');
	return found;
}
