import { describe, expect, it } from 'vitest';
import { alike, ALIKE_STEMS } from './alike.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

const alikeOf = (word: string) => alike(stem(fold(word)));

describe('within a phrase', () => {
	it.each([
		'mamma pappa bestemor grandfather',
		'kona mannen samboeren husband',
		'barna kids children',
		'lege doktor',
		'myself herself',
		'drikker drakk drinks'
	])('%s are alike', (words) => {
		expect(new Set(words.split(' ').map(alikeOf)).size).toBe(1);
	});

	it.each([
		['mamma', 'kona'],
		['sønnen', 'mannen'],
		['barn', 'tenåring'],
		['trist', 'sint']
	])('%s and %s are not', (one, other) => {
		expect(alikeOf(one)).not.toBe(alikeOf(other));
	});

	it('a word is of one class only', () => {
		expect(new Set(ALIKE_STEMS).size).toBe(ALIKE_STEMS.length);
		for (const one of ALIKE_STEMS) expect(alike(alike(one))).toBe(alike(one));
	});
});
