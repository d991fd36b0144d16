import { describe, expect, it } from 'vitest';
import {
	DEFAULT_LANGUAGE,
	directionOf,
	findReadyLanguage,
	LANGUAGE_CODES,
	LANGUAGES,
	nameOf,
	READY_LANGUAGES
} from './languages.ts';

describe('the languages', () => {
	it('have the addresses that are printed on posters', () => {
		expect(LANGUAGE_CODES).toEqual(['nb', 'nn', 'se', 'en', 'uk', 'ar', 'so', 'pl', 'ti']);
	});

	it('with a whole interface are bokmål and English, bokmål the default', () => {
		expect(READY_LANGUAGES).toEqual(['nb', 'en']);
		expect(READY_LANGUAGES).toContain(DEFAULT_LANGUAGE);
	});

	it('have names of their own, all different', () => {
		expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
		expect(nameOf('se')).toBe('Davvisámegiella');
		expect(nameOf('xx')).toBe('xx');
	});
});

it.each([
	['nb', 'nb'],
	['en', 'en'],
	['ar', undefined],
	['NB', undefined],
	['', undefined],
	[undefined, undefined],
	['constructor', undefined]
])('the address %s has the interface of %s', (code, expected) => {
	expect(findReadyLanguage(code)).toBe(expected);
});

it.each([
	['ar', 'rtl'],
	['nb', 'ltr'],
	['ti', 'ltr'],
	['xx', 'ltr']
])('%s is read %s', (code, direction) => {
	expect(directionOf(code)).toBe(direction);
});

it('knows the direction of every script it uses', () => {
	for (const { code, name, direction } of LANGUAGES) {
		expect([code, /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name) ? 'rtl' : 'ltr']).toEqual([
			code,
			direction
		]);
	}
});
