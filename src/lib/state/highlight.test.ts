import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from './highlight.ts';

/** The text with brackets around what is marked. */
const marked = (text: string, sought: string[], inside = false) =>
	markWords(text, sought, inside)
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join('');

describe('words are marked', () => {
	it.each([
		['where they begin', 'Trygghetsalarm hjemme', ['trygg'], '[Trygg]hetsalarm hjemme'],
		['in any case', 'MAT og prat', ['Mat'], '[MAT] og prat'],
		['with æøå written otherwise', 'Kvaløysletta', ['kvaloy'], '[Kvaløy]sletta'],
		['with æøå written in two letters', 'Ærlig Ådland', ['aerlig', 'aadland'], '[Ærlig] [Ådland]'],
		['also the other way', 'Haakon', ['håk'], '[Haak]on'],
		['with accents', 'Åpen kafé i dag', ['kafe'], 'Åpen [kafé] i dag'],
		['with accents of their own', 'Kafe\u0301en', ['kafé'], '[Kafe\u0301]en'],
		['the longest of several', 'Trening for eldre', ['tren', 'trening'], '[Trening] for eldre'],
		['past an apostrophe', 'O’Learys', ['olea'], '[O’Lea]rys'],
		['every time', 'mat, mat og mat', ['mat'], '[mat], [mat] og [mat]'],
		['of several words typed at once', 'Noen å snakke med', ['snakke me'], 'Noen å [snakke] [me]d']
	])('%s', (_, text, sought, expected) => {
		expect(marked(text, sought)).toBe(expected);
	});

	it('are marked inside others from four letters on, where that is asked for', () => {
		expect(marked('Turgruppe i Bymarka', ['gruppe'])).toBe('Turgruppe i Bymarka');
		expect(marked('Turgruppe i Bymarka', ['gruppe', 'mar'], true)).toBe('Tur[gruppe] i Bymarka');
	});
});

it.each([
	['without words', []],
	['without letters in the words', ['!?', '']]
])('nothing is marked %s', (_, sought) => {
	expect(markWords('Åpen kafé', sought, true)).toEqual([{ text: 'Åpen kafé', marked: false }]);
});

it('an empty text has no parts', () => {
	expect(markWords('', ['mat'])).toEqual([]);
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const near = fc
	.array(
		fc.constantFrom('mat', 'Å', 'aa', 'é', '\u0301', '😀', '<b>', ' ', 'ﬁ', '𝐀', '’', '\uD83D', 'م', '-'),
		{
			maxLength: 12
		}
	)
	.map((pieces) => pieces.join(''));

it('the parts put together are the text, whatever it is and whatever was sought', () => {
	fc.assert(
		fc.property(
			fc.oneof(anyText, near),
			fc.array(fc.oneof(anyText, near), { maxLength: 4 }),
			fc.boolean(),
			(text, sought, inside) => {
				const parts = markWords(text, sought, inside);
				expect(parts.map((part) => part.text).join('')).toBe(text);
				expect(parts.every((part) => part.text !== '')).toBe(true);
			}
		)
	);
});

it('a text is marked by its own words', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-zA-ZæøåÆØÅé]{2,12}( [a-zæøå]{2,12}){0,3}$/), (text) => {
			const rest = markWords(text, text.split(' ')).filter((part) => !part.marked);
			expect(rest.map((part) => part.text.trim()).join('')).toBe('');
		})
	);
});
