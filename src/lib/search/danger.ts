import { distance } from './corrections.ts';
import { DANGER_RULES, type DangerNumber, FILLERS, REAL_WORDS } from './danger-rules.ts';
import { fold, listWords } from './text/fold.ts';
import { stem } from './text/stem.ts';

export type { DangerNumber } from './danger-rules.ts';

/** Longer than any query; what stands beyond is not read. */
const LONGEST = 1000;
/** How near each other the words of a rule stand, when it does not say. */
const STEPS = 8;
/** Shorter words are as often another word as a slip or a form. */
const SHORTEST = 4;
/** *orkerikke mer*: the small word people glue on. */
const GLUED = /\b([a-z]*[aeiou][lnr])(?:ikkj?e|ikje)(mer|meir|leve|lenger|puste|)\b/g;

interface Spelling {
	text: string;
	stem: string;
	/** The letters it has, a bit each: words that share few are not compared. */
	letters: number;
}

/** A word of the query, or two of them read as one: *over dose* is *overdose*. */
type Word = Spelling & { joined: boolean; at: number };
type Meets = (word: Word) => boolean;

type Rule = ReturnType<typeof readRule>;

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
	return fits(0, Infinity, -Infinity, -1) && find(unless).length === 0;
}

function readWords(query: string): Word[] {
	const texts = listWords(fold(query.slice(0, LONGEST).replace(/['’]/g, '')).replace(GLUED, '$1 ikke $2'));
	let at = 0;
	return texts.flatMap((text, i) => {
		const next = texts[i + 1];
		const here = FILLER_SET.has(text) ? at : at++;
		const joined = next === undefined ? [] : [{ ...spell(text + next), joined: true, at: here }];
		return [{ ...spell(text), joined: false, at: here }, ...joined];
	});
}

function spell(text: string): Spelling {
	let letters = 0;
	for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
	return { text, stem: stem(text), letters };
}

const split = (text: string) => fold(text).split(/\s+/).filter(Boolean);
const FILLER_SET = new Set(split(FILLERS));
const REAL_SET = new Set(split(REAL_WORDS));
const SLOTS = new Map<string, Meets>();

/** Whether a word is one of a slot's, a form of one or a slip. Slots that say the same are one. */
function readSlot(slot: string): Meets {
	const known = SLOTS.get(slot);
	if (known) return known;
	const words = split(slot);
	const exact = new Set(words.map((word) => word.replace(/[!~]$/, '')));
	const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const ends = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
	const loose = words.filter((word) => /^[a-z]{4,}~?$/.test(word)).map(readLoose);
	const stems = new Set(loose.map((word) => word.stem));
	const meets: Meets = (word) =>
		exact.has(word.text) ||
		(!word.joined && stems.has(word.stem)) ||
		starts.some((start) => word.text.startsWith(start)) ||
		ends.some((end) => word.text.endsWith(end)) ||
		(exact.has('#minor') && /^([5-9]|1[0-7])$/.test(word.text)) ||
		(word.text.length >= SHORTEST && !REAL_SET.has(word.text) && loose.some((meant) => isSlip(word, meant)));
	SLOTS.set(slot, meets);
	return meets;
}

function readLoose(word: string) {
	const { length } = word;
	return {
		...spell(word.replace('~', '')),
		slips: word.endsWith('~') ? 1 : length < 5 ? 0 : length < 8 ? 1 : 2
	};
}

function isSlip(word: Word, { text, letters, slips }: ReturnType<typeof readLoose>): boolean {
	if (Math.abs(word.text.length - text.length) > slips) return false;
	// In a short word only two letters swapped are forgiven, which leave the letters as they were.
	if (slips === 0) return word.letters === letters && distance(word.text, text) === 1;
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

function readRule(line: string) {
	const [head = '', said = '', unless] = line.replace(/\s+/g, ' ').split(/: | - /);
	const [number, steps = STEPS] = head.split('/');
	return {
		number: number as DangerNumber,
		slots: said.split(/[+>]/).map(readSlot),
		unless: readSlot(unless ?? ''),
		steps: Number(steps),
		inOrder: said.includes('>')
	};
}

const RULES = DANGER_RULES.trim()
	.split(/\n\t(?=\d)/)
	.map(readRule);
