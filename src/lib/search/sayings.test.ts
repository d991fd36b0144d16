import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSynonyms } from './index-format.ts';
import { Sayings } from './sayings.ts';

const table = new Map([
	['bi', ['bie']],
	['bil', ['kjøretøy', 'topic:transport']],
	['bil gratis', ['need:money']],
	['bil til lege', ['topic:transport']],
	['bilde', ['kunst']]
]);
const sayings = new Sayings(encodeSynonyms(table));

describe('what people say', () => {
	it('means what the catalogue says it means, and nothing when nobody says it', () => {
		expect(sayings.meantBy('bil')).toEqual(['kjøretøy', 'topic:transport']);
		expect(sayings.meantBy('båt')).toEqual([]);
		expect([sayings.has('bilde'), sayings.has('bild')]).toEqual([true, false]);
	});

	it('has phrases by their first word alone', () => {
		expect(sayings.phrasesFrom('bil')).toEqual([
			{ rest: ['gratis'], meant: ['need:money'] },
			{ rest: ['til', 'lege'], meant: ['topic:transport'] }
		]);
		expect(sayings.phrasesFrom('bi')).toEqual([]);
		expect([...sayings.inPhrases].sort()).toEqual(['bil', 'gratis', 'lege', 'til']);
	});

	it('completes single words, the shortest first', () => {
		expect(sayings.startingWith('bi', 2)).toEqual(['bi', 'bil']);
		expect(sayings.words).toEqual(['bi', 'bil', 'bilde']);
	});

	it('is nothing on a device that has none', () => {
		expect(new Sayings().meantBy('')).toEqual([]);
		expect(new Sayings().words).toEqual([]);
	});
});

it('is found again, every word and phrase of any table', () => {
	const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
	const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
	const entries = fc.uniqueArray(fc.tuple(phrase, fc.uniqueArray(word, { minLength: 1, maxLength: 5 })), {
		selector: ([said]) => said
	});
	fc.assert(
		fc.property(entries, (list) => {
			const all = new Sayings(encodeSynonyms(new Map(list)));
			for (const [said, meant] of list) {
				const [first = '', ...rest] = said.split(' ');
				if (rest.length === 0) expect(all.meantBy(said)).toEqual(meant);
				else expect(all.phrasesFrom(first)).toContainEqual({ rest, meant });
			}
		})
	);
});
