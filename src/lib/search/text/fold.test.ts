import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, listSpelled, listWords } from './fold.ts';

describe('folding', () => {
	it.each([
		['Ålesund', 'alesund'],
		['aalesund', 'alesund'],
		['BØR', 'bor'],
		['boer', 'bor'],
		['vær', 'ver'],
		['vaer', 'ver'],
		['kafé', 'kafe'],
		['café', 'cafe'],
		['Čáhcesuolu', 'cahcesuolu'],
		['Ruoŧŧa', 'ruotta'],
		['naïve', 'naive']
	])('makes «%s» «%s»', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('twice is folding once, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			})
		);
	});

	it('does not tell composed letters from decomposed ones', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			})
		);
	});
});

describe('words', () => {
	it('are parted by hyphens and signs, not by an apostrophe inside them', () => {
		expect(listWords("TT-kort, o'connor (drop-in) kl. 11")).toEqual([
			'tt',
			'kort',
			'oconnor',
			'drop',
			'in',
			'kl',
			'11'
		]);
	});

	it('keep how they were spelled beside how they are looked up', () => {
		expect(listSpelled('Kafé Øya')).toEqual([
			{ spelled: 'kafé', folded: 'kafe' },
			{ spelled: 'øya', folded: 'oya' }
		]);
	});

	it('are not folded when they only look like an old å', () => {
		expect(listWords('AAP aapent')).toEqual(['aap', 'apent']);
	});

	it('are found in any text without failing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
				for (const word of listWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
			})
		);
	});
});
