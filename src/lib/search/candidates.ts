import type { Corrections } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import { addPhrases, listPlaces } from './phrases.ts';
import { alike } from './text/alike.ts';
import { splitCompound, splitUnfinished } from './text/compound.ts';
import { toBokmal } from './text/nynorsk.ts';
import { halfStems, stem } from './text/stem.ts';

/** How a typed word met a word of the catalogue. */
export type How = 'exact' | 'joined' | 'part' | 'synonym' | 'beginning' | 'corrected' | 'related';

/**
 * What each way of meeting is worth beside the exact word. Found by random search over the judged queries of
 * `tests/quality/dev*.json`; the ones kept out of it hold them to account.
 */
export const WORTH = {
	exact: 1,
	joined: 1.68,
	part: 0.16,
	/** What people say for a word of the records, a topic, a need. */
	word: 0.7,
	topic: 1.05,
	need: 0.4,
	phrase: 1.66,
	beginning: 0.76,
	corrected: 0.46,
	/** Factor of a weak word by itself. */
	weak: 0.16,
	/** Factor of a phrase of three words or more that lacks one. */
	partial: 0.2,
	/** What a word of a phrase is worth that is only part of a typed one, or another word for it. */
	phrasePart: 0.58,
	phraseWord: 0.43,
	/** Factor of a phrase whose words all say little, beside words that say more: *ikke lenger*. */
	weakPhrase: 0.6,
	/** What a rare word leans to by the phrases it begins, when none of them is whole. */
	vote: 0.45
};

/** One word of a query. */
export interface QueryWord {
	/** Folded. */
	word: string;
	/**
	 * `asked`: what lacks it loses. `weak`: says little beside others, and counts little unless a phrase has it.
	 * `fact`: its meaning is already a filter; it only adds.
	 * `silent`: means something only as part of a phrase or a compound.
	 */
	role: 'asked' | 'weak' | 'fact' | 'silent';
}

/** A term of the index a word of the query may mean. */
export interface Candidate {
	term: number;
	how: How;
	worth: number;
	typed: string;
}

/** A word that was read as another, because the catalogue does not know it. */
export interface Corrected {
	typed: string;
	word: string;
}

/** A word as it may be meant: its stem, and how sure that is. */
export interface Reading {
	key: string;
	how: 'exact' | 'beginning' | 'corrected';
	worth: number;
}

const NEED = 'need:';
const TOPIC = 'topic:';
const MOST_BEGINNINGS = 48;
const MOST_SYNONYM_BEGINNINGS = 8;
/** The beginning of a word people say: shorter ones begin too many. */
const SHORTEST_BEGINNING = 3;
/** From here on letters that begin a known word are meant as its beginning. */
const SHORTEST_TO_TRUST = 4;
const MOST_CORRECTIONS = 3;

/**
 * What the words of a query may mean, word by word.
 *
 * A word means itself, what people mean by it, its parts, and, last in the line, every word it begins. What is unknown
 * is corrected. Words side by side may be one word; words anywhere in the query may be one phrase.
 *
 * @param corrections Asked for a word nobody knows; undefined when the words are to be read as they stand.
 */
export function findCandidates(
	reader: IndexReader,
	corrections: (() => Corrections) | undefined,
	words: readonly QueryWord[]
): { candidates: Candidate[][]; corrected: Corrected[] } {
	const corrected: Corrected[] = [];
	const joints = joinNeighbours(words);
	const parts = words.map(({ word }) => splitCompound(word, (part) => isKnown(reader, part)));
	const readings = words.map(({ word, role }, at) => {
		if (role === 'silent') return [{ key: stem(word), how: 'exact', worth: 1 } as const];
		const isCompound = (parts[at] ?? []).length > 0;
		const typed = { word, isLast: at === words.length - 1, isCompound };
		return readWord(reader, corrections, typed, isJoined(reader, joints, at), corrected);
	});
	const candidates = words.map(({ word, role }, at) => {
		const found: Candidate[] = [];
		if (role !== 'silent') {
			for (const reading of readings[at] ?? []) addReading(reader, found, reading, word);
			addParts(reader, found, word, parts[at] ?? [], at === words.length - 1);
		}
		addJoined(reader, found, joints, at);
		if (role === 'weak') for (const candidate of found) candidate.worth *= WORTH.weak;
		return found;
	});
	addPhrases(reader, candidates, words, listPlaces(reader, words, readings, parts));
	return { candidates, corrected };
}

const isKnown = (reader: IndexReader, key: string) =>
	reader.findTerm(key) !== undefined || reader.sayings.meantBy(key).length > 0;

/** Two words side by side that may be one. */
interface Joint {
	/** The stem of both as one. */
	key: string;
	typed: string;
}

/** Each word joined with the one after it. */
const joinNeighbours = (words: readonly QueryWord[]): Joint[] =>
	words.slice(1).map(({ word }, at) => {
		const first = words[at]?.word ?? '';
		return { key: stem(first + word), typed: `${first} ${word}` };
	});

/** The joints a word is part of: with the one before, and with the one after. */
const jointsOf = (joints: readonly Joint[], at: number) => joints.slice(Math.max(0, at - 1), at + 1);

const isJoined = (reader: IndexReader, joints: readonly Joint[], at: number) =>
	jointsOf(joints, at).some(({ key }) => reader.findTerm(key) !== undefined);

function readWord(
	reader: IndexReader,
	corrections: (() => Corrections) | undefined,
	{ word, isLast, isCompound }: { word: string; isLast: boolean; isCompound: boolean },
	joined: boolean,
	corrected: Corrected[]
): Reading[] {
	const whole = stem(word);
	const known = isKnown(reader, whole) || reader.sayings.inPhrases.has(alike(whole));
	const readings: Reading[] = known ? [{ key: whole, how: 'exact', worth: 1 }] : [];
	const spellings = isLast && word.length >= 2 ? [...new Set([word, toBokmal(word)])] : [];
	const begun = spellings.flatMap((spelling) => readBeginning(reader, spelling, whole));
	readings.push(...begun);
	// What a longer word begins with is not a slip: it is on its way.
	const isBegun = word.length >= SHORTEST_TO_TRUST && begun.length > 0;
	if (known || isBegun || joined || !corrections) return readings;
	// A word known by its parts or its beginning may still be a slip, but then only a small one.
	const isHalf = readings.length > 0 || isCompound;
	const near = corrections()
		.find(toBokmal(word), isLast && !isHalf)
		.filter(({ slips }) => !isHalf || slips <= 1);
	const [nearest] = near;
	if (!nearest) return readings;
	const term = reader.findTerm(nearest.stem);
	if (!corrected.some(({ typed }) => typed === word)) {
		corrected.push({ typed: word, word: term === undefined ? nearest.stem : reader.wordOf(term) });
	}
	for (const { stem: key, slips } of near.slice(0, MOST_CORRECTIONS)) {
		readings.push({ key, how: 'corrected', worth: WORTH.corrected / (1 + slips - nearest.slips) });
	}
	return readings;
}

function readBeginning(reader: IndexReader, word: string, whole: string): Reading[] {
	const found = new Map<string, Reading>();
	const add = (key: string, written: number) => {
		if (key === whole || found.has(key)) return;
		const typed = Math.min(1, word.length / Math.max(1, written));
		found.set(key, { key, how: 'beginning', worth: WORTH.beginning * Math.sqrt(typed) });
	};
	for (const key of halfStems(word)) if (isKnown(reader, key)) add(key, word.length);
	for (const term of reader.termsFrom(word, MOST_BEGINNINGS)) {
		const key = reader.stems[term] ?? '';
		add(key, key.length);
	}
	if (word.length >= SHORTEST_BEGINNING) {
		for (const key of reader.sayings.startingWith(word, MOST_SYNONYM_BEGINNINGS)) add(key, key.length);
	}
	return [...found.values()];
}

function addReading(
	reader: IndexReader,
	found: Candidate[],
	{ key, how, worth }: Reading,
	typed: string
): void {
	const term = reader.findTerm(key);
	if (term !== undefined) found.push({ term, how, worth, typed });
	for (const meant of reader.sayings.meantBy(key)) {
		const other = reader.findTerm(meant);
		if (other === undefined) continue;
		found.push({ term: other, how: how === 'exact' ? 'synonym' : how, worth: worth * worthOf(meant), typed });
	}
}

/** A topic says more exactly what is meant than a need, and more surely than a word. */
export function worthOf(meant: string): number {
	if (meant.startsWith(TOPIC)) return WORTH.topic;
	return meant.startsWith(NEED) ? WORTH.need : WORTH.word;
}

function addParts(
	reader: IndexReader,
	found: Candidate[],
	word: string,
	whole: readonly string[],
	isLast: boolean
): void {
	for (const part of whole) addReading(reader, found, { key: part, how: 'exact', worth: WORTH.part }, word);
	if (isLast && whole.length === 0 && found.length === 0) {
		const half = splitUnfinished(word, (part) => isKnown(reader, part));
		if (!half) return;
		addReading(reader, found, { key: half.first, how: 'exact', worth: WORTH.part }, word);
		for (const term of reader.termsFrom(half.beginning, MOST_SYNONYM_BEGINNINGS)) {
			found.push({ term, how: 'part', worth: WORTH.part * WORTH.beginning, typed: word });
		}
	}
}

function addJoined(reader: IndexReader, found: Candidate[], joints: readonly Joint[], at: number): void {
	for (const { key, typed } of jointsOf(joints, at)) {
		const term = reader.findTerm(key);
		if (term !== undefined) found.push({ term, how: 'joined', worth: WORTH.joined, typed });
		for (const meant of reader.sayings.meantBy(key)) {
			const other = reader.findTerm(meant);
			if (other !== undefined) {
				found.push({ term: other, how: 'synonym', worth: WORTH.joined * worthOf(meant), typed });
			}
		}
	}
}

/** Ids of the needs people mean by these words, alone or together. */
export function findNeeds(reader: IndexReader, words: readonly QueryWord[]): string[] {
	const keys = words.map(({ word }) => stem(word));
	const meant = keys.flatMap((key) => [
		...reader.sayings.meantBy(key),
		...reader.sayings
			.phrasesFrom(key)
			.filter(({ rest }) => rest.every((word) => keys.includes(word)))
			.flatMap((phrase) => phrase.meant)
	]);
	return [...new Set(meant.filter((term) => term.startsWith(NEED)).map((term) => term.slice(NEED.length)))];
}
