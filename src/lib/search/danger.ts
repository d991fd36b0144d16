import { distance } from './corrections.ts';
import { DANGER_RULES, type DangerNumber, FILLERS, REAL_WORDS } from './danger-rules.ts';
import { fold, listWords } from './text/fold.ts';
import { stem } from './text/stem.ts';

export type { DangerNumber } from './danger-rules.ts';

/** Longer than any query; what stands beyond is not read. */
const LONGEST = 1000;
/** How near each other the words of a rule stand, when it does not say. */
const STEPS = 8;
/** Shorter words are as often another word as a slip. */
const SHORTEST_SLIP = 4;
/** Shorter words are met only as they are: their stems are too many words. */
const SHORTEST_STEM = 4;

interface Word {
	text: string;
	stem: string;
	/** The letters it has, a bit each: words that share few are not compared. */
	letters: number;
	/** Steps from the start of the query. */
	at: number;
	/** Two words read as one. */
	joined: boolean;
}

type Meets = (word: Word) => boolean;

interface Rule {
	number: DangerNumber;
	slots: Meets[];
	unless: Meets | undefined;
	steps: number;
	inOrder: boolean;
}

/** The number to call when a query speaks of danger, the most urgent one; nothing when it does not. */
export function findDanger(query: string): DangerNumber | undefined {
	const words = readWords(query);
	const places = new Map<Meets, number[]>();
	const find = (meets: Meets) => {
		const found = places.get(meets) ?? words.filter(meets).map(({ at }) => at);
		places.set(meets, found);
		return found;
	};
	return RULES.find((rule) => holds(rule, find))?.number;
}

function holds({ slots, unless, steps, inOrder }: Rule, find: (meets: Meets) => number[]): boolean {
	/** Whether the slots from here on have words near the ones already chosen. */
	const fits = (slot: number, first: number, last: number, previous: number): boolean => {
		const meets = slots[slot];
		if (!meets) return true;
		return find(meets).some((at) => {
			const [from, to] = [Math.min(first, at), Math.max(last, at)];
			return to - from <= steps && (!inOrder || at > previous) && fits(slot + 1, from, to, at);
		});
	};
	return fits(0, Infinity, -Infinity, -1) && !(unless && find(unless).length > 0);
}

/** The words of a query, and its neighbours read as one: *over dose* is *overdose*. */
function readWords(query: string): Word[] {
	// *orkerikke mer*: the small word people glue on.
	const apart = fold(query.slice(0, LONGEST).replace(/[’']/g, '')).replace(GLUED, '$1 ikke $2');
	const texts = listWords(apart);
	let at = 0;
	return texts.flatMap((text, i) => {
		const next = texts[i + 1];
		const words = [makeWord(text, at, false), ...(next ? [makeWord(text + next, at, true)] : [])];
		if (!FILLER_SET.has(text)) at++;
		return words;
	});
}

const GLUED = /\b([a-z]*[aeiou][lnr])(?:ikkj?e|ikje)(mer|meir|leve|lenger|puste|)\b/g;
const FILLER_SET = new Set(split(FILLERS));

function makeWord(text: string, at: number, joined: boolean): Word {
	return { text, stem: stem(text), letters: lettersOf(text), at, joined };
}

function lettersOf(text: string): number {
	let letters = 0;
	for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
	return letters;
}

function split(text: string): string[] {
	return fold(text).split(/\s+/).filter(Boolean);
}

const REAL_SET = new Set(split(REAL_WORDS));

/** One slot of a rule: whether a word is one of its words, or a slip of one. */
function readSlot(text: string): Meets {
	const known = SLOTS.get(text);
	if (known) return known;
	const words = split(text);
	const exact = new Set(words.map((word) => word.replace(/[!~]$/, '')));
	const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const ends = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
	const loose = words.filter((word) => /^[a-z]+~?$/.test(word)).map(readLoose);
	const stems = new Set(loose.filter(({ text }) => text.length >= SHORTEST_STEM).map(({ stem }) => stem));
	const meets: Meets = (word) =>
		exact.has(word.text) ||
		(!word.joined && stems.has(word.stem)) ||
		starts.some((start) => word.text.startsWith(start)) ||
		ends.some((end) => word.text.endsWith(end)) ||
		(exact.has('#minor') && /^([5-9]|1[0-7])$/.test(word.text)) ||
		(!REAL_SET.has(word.text) && loose.some((pattern) => isSlip(word, pattern)));
	SLOTS.set(text, meets);
	return meets;
}

const SLOTS = new Map<string, Meets>();

interface Loose {
	text: string;
	stem: string;
	letters: number;
	slips: number;
}

function readLoose(word: string): Loose {
	const text = word.replace('~', '');
	const slips = word.endsWith('~') ? 1 : text.length >= 8 ? 2 : text.length >= 5 ? 1 : 0;
	return { text, stem: stem(text), letters: lettersOf(text), slips };
}

function isSlip(word: Word, { text, letters, slips }: Loose): boolean {
	if (word.text.length < SHORTEST_SLIP || Math.abs(word.text.length - text.length) > slips) return false;
	// Two letters swapped leave the letters as they were, and a word of four is forgiven that alone.
	if (slips === 0) return text.length === 4 && word.letters === letters && distance(word.text, text) === 1;
	if (countBits(word.letters & ~letters) > slips || countBits(letters & ~word.letters) > slips) return false;
	const made = distance(word.text, text);
	// A second slip is believed of one word that begins as it should.
	return made <= 1 || (made <= slips && !word.joined && word.text[0] === text[0]);
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}

const RULES: Rule[] = DANGER_RULES.trim()
	.split(/\n\t(?=\d)/)
	.map((line) => {
		const [, number = '', steps = STEPS, said = '', unless = ''] =
			/^(\d+)(?:\/(\d))?: ([^-]*)(?: - (.*))?$/.exec(line.replace(/\s+/g, ' ')) ?? [];
		return {
			number: number as DangerNumber,
			slots: said.split(/[+>]/).map(readSlot),
			unless: unless ? readSlot(unless) : undefined,
			steps: Number(steps),
			inOrder: said.includes('>')
		};
	});
