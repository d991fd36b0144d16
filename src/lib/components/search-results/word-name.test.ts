import { expect, it } from 'vitest';
import { wordName, wordsToMark } from './word-name.ts';

const met = (how: 'exact' | 'synonym' | 'part' | 'joined', word: string, typed = word) =>
	({ how, word, typed, field: 'name' }) as const;
const names = new Map([['need:company', 'noen å være sammen med']]);

it.each([
	['a word is itself', met('exact', 'mat'), 'mat'],
	['a need is its name', met('synonym', 'need:company', 'ensom'), 'noen å være sammen med'],
	['a need without a name here is what was typed', met('synonym', 'need:sleep', 'søvn'), 'søvn'],
	['so is a topic', met('synonym', 'topic:walking-group', 'turgruppe'), 'turgruppe'],
	['a word with a colon in it is no term', met('exact', '12:30'), '12:30']
])('%s', (_, because, name) => {
	expect(wordName(because, names)).toBe(name);
});

it('marks the words a text can have, and what was typed for them, but no synonyms', () => {
	expect(
		wordsToMark([
			met('exact', 'trening', 'trene'),
			met('joined', 'trygghetsalarm', 'trygghets alarm'),
			met('synonym', 'matutdeling', 'matkø'),
			met('part', 'alarm', 'innbruddsalarm'),
			met('exact', 'need:company', 'selskap')
		])
	).toEqual(['trening', 'trene', 'trygghetsalarm', 'trygghets alarm', 'selskap']);
});
