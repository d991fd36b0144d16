import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { splitCompound, splitUnfinished } from './compound.ts';
import { stem } from './stem.ts';

const known = new Set(
	'trygghet trygg alarm data hjelp tur gruppe gjeld rådgivning barn barne kor selvmord tanke mat utdeling'
		.split(' ')
		.map((word) => stem(fold(word)))
);
const isWord = (word: string) => known.has(word);
const split = (word: string) => splitCompound(fold(word), isWord);

describe('a compound', () => {
	it.each([
		['trygghetsalarm', ['tryg', 'alarm']],
		['datahjelp', ['dat', 'hjelp']],
		['turgruppe', ['tur', 'grup']],
		['gjeldsrådgivning', ['gjeld', 'radgivn']],
		['selvmordstanker', ['selvmord', 'tank']],
		['matutdeling', ['mat', 'utdel']]
	])('%s is split into its parts', (word, parts) => {
		expect(split(word).map((part) => part.replace(/e$/, ''))).toEqual(parts);
	});

	it.each(['hjelp', 'ensomhet', 'utenfor', 'bibliotek', ''])('is not found in «%s»', (word) => {
		expect(split(word)).toEqual([]);
	});

	it('whose last part is half typed gives the first part and what has begun', () => {
		expect(splitUnfinished('datahj', isWord)).toEqual({ first: stem('data'), beginning: 'hj' });
		expect(splitUnfinished('xyzhj', isWord)).toBeUndefined();
	});
});
