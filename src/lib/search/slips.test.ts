import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOfEndings, countSlips } from './slips.ts';
import { ENDINGS } from './text/stem.ts';

const slips = (typed: string, stem: string) => countSlips(typed, stem, Infinity);

describe('what slips cost', () => {
	it('is nothing between equals, and the same both ways', () => {
		const word = fc.stringMatching(/^[a-f]{0,8}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(slips(a, b)).toBeCloseTo(slips(b, a));
				expect(slips(a, b) === 0).toBe(a === b);
			})
		);
	});

	it.each([
		['allarm', 'alarm', 'alxarm', 'a letter twice', 'one too many'],
		['slarm', 'alarm', 'xlarm', 'the key beside', 'a key far away'],
		['psykoleg', 'psykolog', 'psykolxg', 'a vowel like it', 'another letter'],
		['alram', 'alarm', 'axarb', 'two swapped', 'two wrong'],
		['bopig', 'bolig', 'volig', 'one inside', 'the first']
	])('«%s» for «%s» costs less than «%s»: %s before %s', (one, word, other) => {
		expect(slips(one, word)).toBeLessThan(slips(other, word));
	});

	it('is told only as far as asked for', () => {
		const word = fc.stringMatching(/^[a-d]{0,8}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				const all = slips(a, b);
				const some = countSlips(a, b, 1);
				expect(some === all || (some > 1 && all > 1)).toBe(true);
			})
		);
	});

	it('is nothing for an ending, also after a doubled letter, and small for an ending with a slip', () => {
		const cost = (typed: string, stem: string) =>
			countSlips(typed, stem, 3, costOfEndings(typed, ENDINGS, 3));
		expect(cost('bibliotekene', 'bibliotek')).toBe(0);
		expect(cost('gruppe', 'grup')).toBe(0);
		expect(cost('avspennimng', 'avspenn')).toBeLessThanOrEqual(1);
		expect(cost('bibliotekxyz', 'bibliotek')).toBeGreaterThan(2);
	});
});
