import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corrections, distance } from './corrections.ts';

describe('the distance between two words', () => {
	it.each([
		['alarm', 'alarm', 0],
		['alarm', 'alam', 1],
		['alarm', 'allarm', 1],
		['alarm', 'alarn', 1],
		['alarm', 'alram', 1],
		['bibliotek', 'bilbiotke', 2],
		['', 'mat', 3]
	])('from «%s» to «%s» is %i', (a, b, slips) => {
		expect(distance(a, b)).toBe(slips);
	});

	it('is the same both ways, and nothing only between equals', () => {
		const word = fc.stringMatching(/^[a-f]{0,8}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(distance(a, b)).toBe(distance(b, a));
				expect(distance(a, b) === 0).toBe(a === b);
			})
		);
	});
});

describe('a correction', () => {
	const corrections = new Corrections([
		'bibliotek',
		'alarm',
		'alarmer',
		'demens',
		'mat',
		'bolig',
		'selvhjelp'
	]);
	const find = (typed: string, unfinished = false) =>
		corrections.find(typed, unfinished).map(({ stem }) => stem);

	it.each([
		['biblotek', 'bibliotek'],
		['bilbiotek', 'bibliotek'],
		['demmens', 'demens'],
		['boleg', 'bolig'],
		['lbibliotek', 'bibliotek'],
		// The first letter, wrong and missing; the ending; both at once.
		['volig', 'bolig'],
		['emens', 'demens'],
		['biblioteket', 'bibliotek'],
		['bibliotekwt', 'bibliotek'],
		['vibliotekenw', 'bibliotek']
	])('of «%s» is «%s»', (typed, meant) => {
		expect(find(typed)[0]).toBe(meant);
	});

	it('is the likelier of two words as near, and a slip people make before one they do not', () => {
		const likely = new Corrections(['kart', 'kort'], (stem) => (stem === 'kort' ? 1 : 0));
		expect(likely.find('kyrt')[0]?.stem).toBe('kort');
		expect(new Corrections(['kart', 'kort']).find('kirt')[0]?.stem).toBe('kort');
	});

	it('does not count what the stem of the word leaves out, also where that is no ending', () => {
		expect(new Corrections(['ensom']).find('ennsomt')).toEqual([{ stem: 'ensom', slips: 0.5 }]);
	});

	it('is never far off, and never made for short words', () => {
		expect(find('xqzwv')).toEqual([]);
		expect(find('mta')).toEqual([]);
	});

	it('is made of half a word with a slip in it only while it is being typed', () => {
		expect(find('selhvj', true)).toContain('selvhjelp');
		expect(find('selhvj')).toEqual([]);
	});
});
