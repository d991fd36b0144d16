import { COMMON_STEMS, COMMON_WORDS } from './common-words.ts';
import {
	decodeNumbers,
	decodePostings,
	decodeRising,
	frontCode,
	impactOf,
	type Postings,
	type SearchIndex
} from './index-format.ts';
import { countLines, mergeWords } from './merge-words.ts';
import type { Sayings } from './sayings.ts';
import { lowerBound } from './sorted.ts';
import { ALIKE_STEMS } from './text/alike.ts';

const TOPIC = 'topic:';

/** Reads the segments of an index as one: decoded once, in one pass over each column. */
export class IndexReader {
	readonly ids: readonly string[];
	readonly stems: readonly string[];
	readonly postings: Postings;
	/** What people say, and what they mean by it. */
	readonly sayings: Sayings;
	readonly #segments: readonly SearchIndex[];
	/** For each segment, of each of its stems, its term. */
	readonly #places: readonly Uint32Array[];
	#terms: ReadonlyMap<string, number> | undefined;
	#words: readonly string[] | undefined;
	#order: Uint32Array | undefined;
	#topics: { starts: Uint32Array; postings: Uint32Array } | undefined;

	/**
	 * @param segments Of an area and of the nation, in any order.
	 * @param sayings The nation's; see `WordsFile`.
	 */
	constructor(segments: readonly SearchIndex[], sayings: Sayings) {
		const { stems, places } = mergeStems(segments);
		this.ids = segments.flatMap(({ ids }) => ids);
		this.stems = stems;
		this.#segments = segments;
		this.#places = places;
		this.postings = decodePostings(segments, places, stems.length);
		this.sayings = sayings;
	}

	/** Where each document stands by its id: what decides among equals on every device, whatever segments it has. */
	get order(): Uint32Array {
		if (this.#order) return this.#order;
		const { ids } = this;
		const order = new Uint32Array(ids.length);
		[...ids.keys()]
			.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
			.forEach((document, place) => (order[document] = place));
		return (this.#order = order);
	}

	/** The number of a stem; undefined when no offer has it. */
	findTerm(stem: string): number | undefined {
		this.#terms ??= new Map(this.stems.map((stem, term) => [stem, term]));
		return this.#terms.get(stem);
	}

	/** Every stem people may have meant to write: of the catalogue, and of what they say for it. */
	*vocabulary(): Generator<string> {
		for (const stem of this.stems) if (!stem.includes(':')) yield stem;
		for (const said of this.sayings.words) if (this.findTerm(said) === undefined) yield said;
		for (const said of new Set([...this.sayings.inPhrases, ...ALIKE_STEMS])) {
			if (this.findTerm(said) === undefined && !this.sayings.has(said)) yield said;
		}
	}

	/** How likely somebody means a stem, from 0 to 1: what people say for a topic is sought, what many offers write is common. */
	likelihoodOf(stem: string): number {
		const term = this.findTerm(stem);
		const common = term === undefined ? 0 : Math.min(1, Math.log2(1 + this.frequencyOf(term)) / 6);
		return (common + (this.sayings.has(stem) ? 1 : this.sayings.inPhrases.has(stem) ? 0.5 : 0)) / 2;
	}

	/** How the word of a stem is written most often; a need or a topic by its term. */
	wordOf(term: number): string {
		this.#words ??= this.#readWords();
		return this.#words[term] || (this.stems[term] ?? '');
	}

	/** Each segment knows how its own documents write a word: the one with the most of them is believed. */
	#readWords(): string[] {
		const words: string[] = [];
		const most = new Uint32Array(this.stems.length);
		this.#segments.forEach((segment, number) => {
			const common = decodeRising(segment.common);
			const own = segment.words.split('\n');
			decodeNumbers(segment.counts).forEach((count, i) => {
				const term = this.#places[number]?.[i] ?? 0;
				if (count <= (most[term] ?? 0)) return;
				most[term] = count;
				const stem = this.stems[term] ?? '';
				const coded = own[i - common.length] ?? '0';
				words[term] =
					COMMON_WORDS[common[i] ?? -1] ?? stem.slice(0, parseInt(coded[0] ?? '0', 36)) + coded.slice(1);
			});
		});
		return words;
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
		const { starts } = this.postings;
		return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
	}

	/** Calls `take` for each topic of a document, with its term and from 0 to 1 how much it is made for it. */
	eachTopic(document: number, take: (term: number, impact: number) => void): void {
		this.#topics ??= this.#readTopics();
		const { starts, postings } = this.#topics;
		const end = starts[document + 1] ?? 0;
		for (let i = starts[document] ?? 0; i < end; i++) {
			const posting = postings[i] ?? 0;
			take(posting >>> 8, impactOf(posting & 255));
		}
	}

	/** The topics turned around: by document. */
	#readTopics(): { starts: Uint32Array; postings: Uint32Array } {
		const { starts: from, documents, impacts } = this.postings;
		const topics = this.termsFrom(TOPIC, Infinity);
		const [first = 0] = topics;
		const begin = from[first] ?? 0;
		const end = from[first + topics.length] ?? begin;
		const starts = new Uint32Array(this.ids.length + 1);
		for (let i = begin; i < end; i++) {
			const after = (documents[i] ?? 0) + 1;
			starts[after] = (starts[after] ?? 0) + 1;
		}
		for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
		const next = starts.slice();
		const postings = new Uint32Array(end - begin);
		for (const term of topics) {
			for (let i = from[term] ?? 0; i < (from[term + 1] ?? 0); i++) {
				const document = documents[i] ?? 0;
				const place = next[document] ?? 0;
				next[document] = place + 1;
				postings[place] = term * 256 + (impacts[i] ?? 0);
			}
		}
		return { starts, postings };
	}

	/** Place among the postings of a document in the list of a term; undefined when it is not there. */
	findPosting(term: number, document: number): number | undefined {
		const { starts, documents } = this.postings;
		let low = starts[term] ?? 0;
		const end = starts[term + 1] ?? 0;
		let high = end;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((documents[middle] ?? 0) < document) low = middle + 1;
			else high = middle;
		}
		return low < end && documents[low] === document ? low : undefined;
	}
}

/** The stems of all segments, each once, and for each segment the places of its own. */
function mergeStems(segments: readonly SearchIndex[]): { stems: string[]; places: Uint32Array[] } {
	const common = segments.map((segment) => decodeRising(segment.common));
	const used = [...new Set(common.flatMap((numbers) => [...numbers]))].sort((a, b) => a - b);
	const lines = new Map(used.map((number, line) => [number, line]));
	const { words, places } = mergeWords([
		frontCode(used.map((number) => COMMON_STEMS[number] ?? '')),
		...segments.map(({ stems }) => stems)
	]);
	let line = used.length;
	return {
		stems: words,
		places: segments.map((segment, i) => {
			const numbers = common[i] ?? [];
			const own = countLines(segment.stems);
			const terms = new Uint32Array(numbers.length + own);
			numbers.forEach((number, at) => (terms[at] = places[lines.get(number) ?? 0] ?? 0));
			terms.set(places.subarray(line, line + own), numbers.length);
			line += own;
			return terms;
		})
	};
}
