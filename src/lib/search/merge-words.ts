export interface MergedWords {
	words: string[];
	/** For each line of the lists, numbered through, the place of its word in `words`. */
	places: Uint32Array;
}

/** Lines of a list, all lists numbered through: letters shared with the line before, and where the rest stands. */
interface Lines {
	text: string;
	shared: Uint8Array;
	from: Uint32Array;
	to: Uint32Array;
}

/** Sorted words, each as a line of some list and the letters it shares with the word before it here. */
interface Run {
	lines: Uint32Array;
	shared: Uint8Array;
	length: number;
}

/** What a list can say that two words share: one digit in base 36. */
const MOST_SHARED = 35;

/**
 * Sorted words of several front-coded lists (`frontCode`) as one list, each word once.
 *
 * What a word shares with the one before it decides most comparisons without reading a letter: of two words after the
 * same third, the one that shares more with it comes first.
 */
export function mergeWords(lists: readonly string[]): MergedWords {
	const { lines, starts } = readLines(lists);
	const total = lines.from.length;
	const places: Uint32Array = new Uint32Array(total);
	let runs = lists.map((_, i): Run => {
		const begin = starts[i] ?? 0;
		const end = starts[i + 1] ?? 0;
		const own = new Uint32Array(end - begin);
		for (let line = begin; line < end; line++) own[line - begin] = line;
		return { lines: own, shared: lines.shared.subarray(begin, end), length: end - begin };
	});
	// A line that is the same word as another points to it; the roots are numbered at the end.
	for (let line = 0; line < total; line++) places[line] = line;
	while (runs.length > 1) {
		const next: Run[] = [];
		for (let i = 0; i < runs.length; i += 2) {
			const [a, b] = [runs[i], runs[i + 1]];
			if (a && b) next.push(mergeRuns(lines, places, a, b));
			else if (a) next.push(a);
		}
		runs = next;
	}
	const [run] = runs;
	return { words: run ? readWords(lines, places, run) : [], places };
}

function readLines(lists: readonly string[]): { lines: Lines; starts: number[] } {
	const text = lists.filter((list) => list !== '').join('\n');
	const starts = [0];
	let total = 0;
	for (const list of lists) {
		if (list !== '') for (let at = -1; (at = list.indexOf('\n', at + 1)) >= 0;) total++;
		if (list !== '') total++;
		starts.push(total);
	}
	const shared = new Uint8Array(total);
	const from = new Uint32Array(total);
	const to = new Uint32Array(total);
	for (let line = 0, at = 0; line < total; line++) {
		const end = text.indexOf('\n', at);
		const digit = text.charCodeAt(at);
		// One digit in base 36: a number or a small letter.
		shared[line] = digit < 58 ? digit - 48 : digit - 87;
		from[line] = at + 1;
		to[line] = end < 0 ? text.length : end;
		at = (to[line] ?? 0) + 1;
	}
	return { lines: { text, shared, from, to }, starts };
}

function mergeRuns(lines: Lines, places: Uint32Array, a: Run, b: Run): Run {
	const { text, shared: own, from, to } = lines;
	const merged: Run = {
		lines: new Uint32Array(a.length + b.length),
		shared: new Uint8Array(a.length + b.length),
		length: 0
	};
	const push = (line: number, shared: number) => {
		merged.lines[merged.length] = line;
		merged.shared[merged.length++] = shared;
	};
	let i = 0;
	let j = 0;
	// Letters the head of each run shares with the word written last.
	let left = a.shared[0] ?? 0;
	let right = b.shared[0] ?? 0;
	while (i < a.length && j < b.length) {
		const one = a.lines[i] ?? 0;
		const other = b.lines[j] ?? 0;
		let takesLeft = left > right;
		let isSame = false;
		if (left === right) {
			// What comes after the letters both share; it always stands in the line itself.
			let x = (from[one] ?? 0) + left - (own[one] ?? 0);
			let y = (from[other] ?? 0) + right - (own[other] ?? 0);
			const begin = x;
			const [endX, endY] = [to[one] ?? 0, to[other] ?? 0];
			while (x < endX && y < endY && text.charCodeAt(x) === text.charCodeAt(y)) {
				x++;
				y++;
			}
			const both = Math.min(MOST_SHARED, left + x - begin);
			isSame = x === endX && y === endY;
			takesLeft = isSame || x === endX || (y < endY && text.charCodeAt(x) < text.charCodeAt(y));
			if (isSame) places[other] = one;
			push(takesLeft ? one : other, left);
			if (takesLeft) right = both;
			else left = both;
		} else push(takesLeft ? one : other, takesLeft ? left : right);
		if (takesLeft) left = a.shared[++i] ?? 0;
		else right = b.shared[++j] ?? 0;
		if (isSame) right = b.shared[++j] ?? 0;
	}
	for (; i < a.length; left = a.shared[++i] ?? 0) push(a.lines[i] ?? 0, left);
	for (; j < b.length; right = b.shared[++j] ?? 0) push(b.lines[j] ?? 0, right);
	return merged;
}

/** The words of a run as text; `places`, which points from line to line, then tells each line its word. */
function readWords({ text, shared: own, from, to }: Lines, places: Uint32Array, run: Run): string[] {
	const words: string[] = [];
	const numbers = new Uint32Array(places.length);
	let before = '';
	for (let i = 0; i < run.length; i++) {
		const line = run.lines[i] ?? 0;
		const shared = run.shared[i] ?? 0;
		before = before.slice(0, shared) + text.slice((from[line] ?? 0) + shared - (own[line] ?? 0), to[line]);
		numbers[line] = words.length;
		words.push(before);
	}
	for (let line = 0; line < places.length; line++) {
		let root = places[line] ?? line;
		while (places[root] !== root) root = places[root] ?? root;
		numbers[line] = numbers[root] ?? 0;
	}
	places.set(numbers);
	return words;
}

/** How many words a list has. */
export function countLines(list: string): number {
	let lines = list === '' ? 0 : 1;
	for (let at = list.indexOf('\n'); at >= 0; at = list.indexOf('\n', at + 1)) lines++;
	return lines;
}
