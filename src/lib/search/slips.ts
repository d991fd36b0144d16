/**
 * What slips of the finger and of spelling cost. One is a slip that could be any; those people make oftener cost less,
 * so that of two words as near the likelier one is meant.
 */
const COST = {
	any: 1,
	/** Another letter than one beside it on the keyboard, or that sounds like it. */
	replaced: 1.2,
	neighbour: 0.8,
	alike: 0.7,
	/** A letter written twice, or once where it stands twice. */
	doubled: 0.5,
	swapped: 0.8
};
/** The first letter is the one people get right. */
const FIRST = 1.25;
/** Letters left of a word without its ending: a word still being typed, with a slip in it, says less than a whole one. */
const UNFINISHED = 0.5;

const ROWS = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
/** As they sound, folded: å and ø stand with a and o. */
const SOUNDS = 'ao oe ei iy ey ou uy ck kg gj vw sz cs dt bp fv mn kq';
const LETTERS = 26;
const placeOf = (letter: string) => letter.charCodeAt(0) - 97;
const costs = makeCosts();

function makeCosts(): Float64Array {
	const made = new Float64Array(LETTERS * LETTERS).fill(COST.replaced);
	const set = (one: string, other: string, cost: number) => {
		for (const [a, b] of [[one, other] as const, [other, one] as const]) {
			const at = placeOf(a) * LETTERS + placeOf(b);
			made[at] = Math.min(made[at] ?? COST.replaced, cost);
		}
	};
	const folded = (letter: string) => ({ å: 'a', ø: 'o', æ: 'e' })[letter] ?? letter;
	ROWS.forEach((row, r) => {
		[...row].forEach((letter, i) => {
			for (const near of [row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]])
				if (near !== undefined) set(folded(letter), folded(near), COST.neighbour);
		});
	});
	for (const [one = '', other = ''] of SOUNDS.split(' ')) set(one, other, COST.alike);
	return made;
}

/** Longer words are compared by their first letters. */
const MOST = 40;
const WIDTH = MOST + 1;
const table = new Float64Array(WIDTH * WIDTH);
/** Of the stem at hand, by column: its letter, and what it costs when it is left out. */
const letters = new Uint16Array(WIDTH);
const leftOut = new Float64Array(WIDTH);

/**
 * What it costs to get from a typed word to a known stem; anything above `most` may be told as Infinity.
 *
 * @param endings What each rest of the typed word costs as an ending, by where it starts; see {@link costOfEndings}.
 * @param unfinished Whether the typed word may be only the beginning.
 */
export function countSlips(
	typed: string,
	stem: string,
	most: number,
	endings?: Float64Array,
	unfinished = false
): number {
	const rows = Math.min(typed.length, MOST);
	const columns = Math.min(stem.length, MOST);
	const filled = fill(typed, stem, rows, columns, most);
	let least = filled < rows ? Infinity : (table[rows * WIDTH + columns] ?? Infinity);
	if (endings) {
		for (let i = 1; i <= Math.min(filled, rows - 1); i++)
			least = Math.min(least, (table[i * WIDTH + columns] ?? Infinity) + (endings[i] ?? Infinity));
	}
	if (unfinished && filled === rows) {
		for (let j = 1; j < columns; j++)
			least = Math.min(least, (table[rows * WIDTH + j] ?? Infinity) + UNFINISHED);
	}
	return least;
}

/**
 * Fills the table with what the first letters of one cost to get to the first of the other.
 *
 * @returns How many rows could be filled before all cost too much.
 */
function fill(typed: string, stem: string, rows: number, columns: number, most: number): number {
	table[0] = 0;
	for (let j = 1; j <= columns; j++) {
		letters[j] = stem.charCodeAt(j - 1);
		leftOut[j] = extra(stem, j - 1);
		table[j] = (table[j - 1] ?? 0) + (leftOut[j] ?? 0);
	}
	let before = 0;
	let last = 0;
	for (let i = 1; i <= rows; i++) {
		const row = i * WIDTH;
		const letter = typed.charCodeAt(i - 1);
		const inserted = extra(typed, i - 1);
		let lowest = (table[row] = (table[row - WIDTH] ?? 0) + inserted);
		for (let j = 1; j <= columns; j++) {
			const other = letters[j] ?? 0;
			const at = row + j;
			let least = table[at - WIDTH - 1] ?? 0;
			if (letter !== other) {
				least += replace(letter, other, i + j === 2);
				if (last === other && letter === letters[j - 1]) {
					least = Math.min(least, (table[at - 2 * WIDTH - 2] ?? 0) + COST.swapped);
				}
			}
			least = Math.min(least, (table[at - WIDTH] ?? 0) + inserted, (table[at - 1] ?? 0) + (leftOut[j] ?? 0));
			table[at] = least;
			if (least < lowest) lowest = least;
		}
		// A swap reaches back two rows.
		if (lowest > most && before > most) return i - 1;
		before = lowest;
		last = letter;
	}
	return rows;
}

function replace(one: number, other: number, isFirst: boolean): number {
	const a = one - 97;
	const b = other - 97;
	const isLetter = a >= 0 && a < LETTERS && b >= 0 && b < LETTERS;
	const cost = isLetter ? (costs[a * LETTERS + b] ?? COST.replaced) : COST.replaced;
	return isFirst ? cost * FIRST : cost;
}

/** What a letter too much, or too little, costs. */
const extra = (word: string, at: number) =>
	at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)
		? COST.doubled
		: at === 0
			? COST.any * FIRST
			: COST.any;

/** More slips make an ending any other. */
const MOST_IN_ENDING = 2;

/**
 * What each rest of a typed word costs as an ending of the language: nothing when it is one.
 *
 * @param most What costs more may be told as Infinity.
 */
export function costOfEndings(typed: string, endings: readonly string[], most: number): Float64Array {
	const made = new Float64Array(typed.length + 1).fill(Infinity);
	made[typed.length] = 0;
	for (let i = typed.length - 1; i >= 3 && typed.length - i <= 8; i--) {
		const rest = typed.slice(i);
		if (endings.includes(rest)) {
			made[i] = 0;
			continue;
		}
		let least = Infinity;
		for (const ending of endings) {
			if (Math.abs(ending.length - rest.length) > 1) continue;
			least = Math.min(least, countSlips(rest, ending, Math.min(least, most, MOST_IN_ENDING)));
		}
		made[i] = least;
		// The doubled letter before an ending: *trennig* for *trening*, *gruppe* for *grup*.
		if (typed[i] === typed[i - 1]) made[i] = Math.min(made[i] ?? Infinity, made[i + 1] ?? Infinity);
	}
	return made;
}
