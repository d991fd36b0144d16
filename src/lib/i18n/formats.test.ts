import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	formatAlternatives,
	formatAssuredDate,
	formatBytes,
	formatInstant,
	formatKilometres,
	formatList,
	formatPartialDate,
	languageName
} from './formats.ts';

/** Intl writes hard and narrow spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the date facts were checked', () => {
	it.each([
		['2023', 'year', 'nb', '2023'],
		['2023-05', 'month', 'nb', 'mai 2023'],
		['2023-05-16', 'day', 'nb', '16. mai 2023'],
		['2023', 'year', 'en', '2023'],
		['2023-05', 'month', 'en', 'May 2023'],
		['2023-05-16', 'day', 'en', '16 May 2023'],
		['2023-12-31', 'day', 'nn', '31. desember 2023'],
		['2024-02-29', 'day', 'nb', '29. februar 2024']
	] as const)('%s, known by %s, is in %s «%s»', (date, precision, lang, expected) => {
		expect(formatAssuredDate({ date, precision }, lang)).toBe(expected);
	});

	it.each([
		['2023', '2023'],
		['2023-05', 'mai 2023'],
		['2023-05-01', '1. mai 2023']
	])('of a source, %s, is as exact as it is long: «%s»', (date, expected) => {
		expect(formatPartialDate(date, 'nb')).toBe(expected);
	});

	it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Oslo'])(
		'is the same day on a device in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			expect(formatAssuredDate({ date: '2023-01-01', precision: 'day' }, 'nb')).toBe('1. januar 2023');
			expect(formatAssuredDate({ date: '2023-01', precision: 'month' }, 'nb')).toBe('januar 2023');
		}
	);
});

describe('the time of this device', () => {
	it.each([
		['2026-11-21T19:14:00Z', 'nb', '21. november 2026 kl. 20:14'],
		['2026-07-01T22:30:00Z', 'nb', '2. juli 2026 kl. 00:30'],
		['2026-11-21T19:14:00Z', 'en', '21 November 2026 at 20:14']
	])('%s is in %s «%s», Norwegian time', (instant, lang, expected) => {
		expect(plain(formatInstant(instant, lang))).toBe(expected);
	});

	it.each(['Pacific/Auckland', 'America/Los_Angeles'])('is Norwegian time also in %s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(plain(formatInstant('2026-11-21T19:14:00Z', 'nb'))).toBe('21. november 2026 kl. 20:14');
	});
});

describe('a size', () => {
	it.each([
		[1, 'nb', '1 kB'],
		[1000, 'nb', '1 kB'],
		[1001, 'nb', '2 kB'],
		[999_000, 'nb', '999 kB'],
		[1_000_000, 'nb', '1 MB'],
		[1_250_000, 'nb', '1,3 MB'],
		[1_250_000, 'en', '1.3 MB'],
		[0, 'nb', '0 kB']
	])('of %d bytes is in %s «%s»', (bytes, lang, expected) => {
		expect(plain(formatBytes(bytes, lang))).toBe(expected);
	});
});

it.each([
	[2, 'nb', '2 km'],
	[12, 'en', '12 km'],
	[1200, 'nb', '1 200 km'],
	[2, 'ar-EG', '٢ كم']
])('a length of %d km is in %s «%s»', (km, lang, expected) => {
	expect(plain(formatKilometres(km, lang))).toBe(expected);
});

describe('words of the page', () => {
	it.each([
		['se', 'nb', 'nordsamisk'],
		['se', 'en', 'Northern Sami'],
		['uk', 'nb', 'ukrainsk']
	])('name the language %s in %s', (code, lang, expected) => {
		expect(languageName(code, lang)).toBe(expected);
	});

	it('name a language by its code when nothing better is known', () => {
		expect(languageName('ikke et språk', 'nb')).toBe('ikke et språk');
		expect(languageName('qqx', 'nb')).toBe('qqx');
	});

	it.each([
		[['a'], 'nb', 'a'],
		[['a', 'b', 'c'], 'nb', 'a, b og c'],
		[['a', 'b', 'c'], 'en', 'a, b and c'],
		[[], 'nb', '']
	])('join %j in %s as «%s»', (words, lang, expected) => {
		expect(formatList(words, lang)).toBe(expected);
	});

	it.each([
		['nb', 'a, b eller c'],
		['en', 'a, b or c']
	])('join a choice in %s as «%s»', (lang, expected) => {
		expect(formatAlternatives(['a', 'b', 'c'], lang)).toBe(expected);
	});
});
