import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontCode } from './index-format.ts';
import { mergeWords } from './merge-words.ts';

const letters = fc.constantFrom('a', 'b', 'c', ':', 'ø');
/** Words that share much, some of them more than a list can say. */
const word = fc.oneof(
	fc.string({ unit: letters, minLength: 1, maxLength: 6 }),
	fc
		.tuple(fc.integer({ min: 33, max: 40 }), fc.string({ unit: letters, minLength: 1, maxLength: 4 }))
		.map(([length, rest]) => 'a'.repeat(length) + rest)
);
const lists = fc.array(
	fc.uniqueArray(word, { maxLength: 12 }).map((words) => [...words].sort()),
	{ maxLength: 7 }
);

it('gives every word once, sorted, and says where each line of the lists has gone', () => {
	fc.assert(
		fc.property(lists, (given) => {
			const { words, places } = mergeWords(given.map(frontCode));
			expect(words).toEqual([...new Set(given.flat())].sort());
			expect(Array.from(places, (place) => words[place])).toEqual(given.flat());
		}),
		{ numRuns: 1000 }
	);
});
