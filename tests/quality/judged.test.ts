import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { cutLastWord, KINDS, readJudged } from './judged.ts';

const pathOf = (name: string) => join(import.meta.dirname, name);

describe('cutLastWord', () => {
	it.each([
		['trygghetsalarm', 'trygghet'],
		['gratis mat', undefined],
		['hjelp med mobilen', 'hjelp med mobi'],
		['kafé', 'kaf'],
		['tur ', undefined],
		['a 👨‍👩‍👧', 'a 👨‍👩'],
		['', undefined]
	])('%s', (query, expected) => expect(cutLastWord(query)).toBe(expected));
});

describe('the judged queries', () => {
	const dev = readJudged(pathOf('dev.json'));
	const more = readJudged(pathOf('dev-more.json'));
	const heldOut = readJudged(pathOf('held-out.json'));
	const third = readJudged(pathOf('dev-3.json'));
	const fourth = readJudged(pathOf('dev-4.json'));
	const { records } = checkCatalogue('catalogue', new Date('2026-11-24T12:00:00+01:00'));
	const ids = new Set([...records.areas.values()].flatMap(({ services }) => [...services.keys()]));

	it.each([
		['dev.json', dev],
		['dev-more.json', more],
		['held-out.json', heldOut],
		['dev-3.json', third],
		['dev-4.json', fourth],
		['held-out-2.json', readJudged(pathOf('held-out-2.json'))]
	])('%s judges only services of the catalogue', (_, judged) => {
		const unknown = judged.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !ids.has(id));
		expect([...new Set(unknown)]).toEqual([]);
	});

	it('held out: none stands twice, or among those that are tuned on', () => {
		const asked = [...dev, ...more, ...heldOut, ...third, ...fourth].map(({ q }) => q.toLowerCase());
		expect(asked.filter((q, i) => asked.indexOf(q) !== i)).toEqual([]);
	});

	it('held out: queries of every kind', () => {
		expect(KINDS.filter((kind) => !heldOut.some((one) => one.kind === kind))).toEqual([]);
	});
});

describe('the danger phrases', () => {
	const danger: { q: string; lang: string; number: string | null; misspelt?: true }[] = JSON.parse(
		readFileSync(pathOf('danger.json'), 'utf8')
	);
	const asked = danger.filter(({ number }) => number !== null);

	it('name only numbers that answer', () => {
		const numbers = ['112', '113', '116006', '116111', '116117', '116123'];
		expect(asked.filter(({ number }) => !numbers.includes(number ?? ''))).toEqual([]);
		expect([...new Set(asked.map(({ number }) => number))].sort()).toEqual(numbers);
	});

	it('stand once each, harmless ones as many as dangerous ones', () => {
		const phrases = danger.map(({ q }) => q.toLowerCase());
		expect(phrases.filter((q, i) => phrases.indexOf(q) !== i)).toEqual([]);
		expect(danger.length - asked.length).toBeGreaterThanOrEqual(asked.length);
	});
});
