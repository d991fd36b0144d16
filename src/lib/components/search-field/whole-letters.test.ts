import { expect, it } from 'vitest';
import { isWhole } from './whole-letters.ts';

it.each([
	['a letter from a keyboard', { isComposing: false, data: 'a' }, true],
	['a paste', { isComposing: false, data: null }, true],
	['a word a phone still underlines', { isComposing: true, data: 'gråt' }, true],
	['a word in Ukrainian on a phone', { isComposing: true, data: 'їжа' }, true],
	['a word in Arabic on a phone', { isComposing: true, data: 'طعام' }, true],
	['half a syllable in Hangul', { isComposing: true, data: 'ㅎ' }, false],
	['kana on the way to a character', { isComposing: true, data: 'たべ' }, false],
	['a syllable in Ethiopic that may still change', { isComposing: true, data: 'ም' }, false],
	['an accent that waits for its letter', { isComposing: true, data: '´' }, false],
	['a character that is finished', { isComposing: false, data: '韓国' }, true]
])('%s', (_, event, whole) => {
	expect(isWhole(event)).toBe(whole);
});
