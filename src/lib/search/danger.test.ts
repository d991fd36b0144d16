import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDanger } from './danger.ts';

const phrases = JSON.parse(readFileSync('tests/quality/danger.json', 'utf8')) as {
	q: string;
	number: string | null;
}[];

/** Written before the rules, so that they measure more than memory. */
const furtherDanger: [query: string, number: string][] = [
	['hjelp broren min har tatt en overdose og ligger på badet', '113'],
	['venninna mi har svelget masse sovetabletter', '113'],
	['eg skal ta livet mitt i natt', '113'],
	['she is trying to hang herself', '113'],
	['mamma får ikkje pusta', '113'],
	['kan ikke puste', '113'],
	['my father cant breathe', '113'],
	['pappa har kraftige brystsmerter', '113'],
	['tror bestefar har fått hjerneslag', '113'],
	['mannen min har falt om og er bevisstlaus', '113'],
	['hun bløder masse', '113'],
	['my baby swallowed poison', '113'],
	['han prøver å kvele meg nå', '112'],
	['jeg er redd for at han skal drepe meg', '112'],
	['naboen truer meg med kniv', '112'],
	['somebody is breaking into my house', '112'],
	['kona slår meg akkurat nå', '112'],
	['han har pistol', '112'],
	['jeg orker bare ikke mer', '116123'],
	['jeg har ikke lyst til å leve', '116123'],
	['eg vil berre døy', '116123'],
	['skulle ønske jeg var død', '116123'],
	['tanker om selvmort', '116123'],
	['she says she wants to kill herself', '116123'],
	['eg skader meg sjølv', '116123'],
	['min kjæreste har slått meg flere ganger', '116006'],
	['jeg ble voldtatt for to år siden', '116006'],
	['my ex keeps stalking me', '116006'],
	['de vil tvangsgifte søsteren min', '116006'],
	['min mor slår lillebroren min', '116111'],
	['jeg er 14 år og blir slått av stefaren min', '116111'],
	['vennen min blir banket av faren sin', '116111'],
	['broren min er psykotisk', '116117'],
	['datteren min har 40 i feber', '116117'],
	['hun sier at hun horer stemmer', '116117']
];

const furtherHarmless = [
	'foreldreveiledning for småbarnsforeldre',
	'mannskor i Bodø',
	'selvbetjening på biblioteket',
	'støttegruppe for etterlatte etter selvmord',
	'kurs i å forebygge overdose',
	'hjertestarter på idrettshallen',
	'mamma og baby trening',
	'slå av en prat over kaffe',
	'pappa slår meg i sjakk',
	'vil leve sunnere',
	'orker ikke sitte hjemme alene',
	'trenger fastlege',
	'lege som snakker arabisk',
	'barn og skilsmisse',
	'mat og vedtekter for borettslag',
	'dørgende fullt på kino',
	'vil gjerne gå på do',
	'i want to do yoga',
	'live music tonight',
	'go on a hike',
	'learn to breathe calmly',
	'hit songs choir',
	'my husband needs company',
	'tar på meg frivillig arbeid',
	'kveldsmat for ungdom'
];

describe('the curated phrases', () => {
	it.each(phrases.map(({ q, number }) => [q, number ?? undefined]))('%s → %s', (query, number) =>
		expect(findDanger(query ?? '')).toBe(number)
	);
});

describe('other wordings', () => {
	it.each(furtherDanger)('%s → %s', (query, number) => expect(findDanger(query)).toBe(number));

	it.each(furtherHarmless)('%s is no danger', (query) => expect(findDanger(query)).toBeUndefined());
});

it('never fails, whatever is asked', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => void findDanger(query)));
	expect(() => findDanger('slår meg '.repeat(1500))).not.toThrow();
});

describe('any text', () => {
	it('never throws', () =>
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void findDanger(text))));

	it.each(['x', 'mannen min slår meg ', 'overdåse', 'æ ', '💥'])('takes 10,000 letters of %s', (text) =>
		expect(() => findDanger(text.repeat(10_000 / text.length))).not.toThrow()
	);

	it.each(['', ' ', '!?', '113', '#minor', '*', '-'])('finds nothing in "%s"', (text) =>
		expect(findDanger(text)).toBeUndefined()
	);
});

describe('how it is written', () => {
	it.each(phrases)('$q in capitals and in ascii', ({ q, number }) => {
		const ascii = q.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
		expect([q.toUpperCase(), ascii].map(findDanger)).toEqual([number ?? undefined, number ?? undefined]);
	});

	it.each(phrases.filter(({ number }) => number))('$q inside a sentence', ({ q, number }) =>
		expect(findDanger(`Hei, jeg lurer på hva jeg skal gjøre: ${q}. Kan noen hjelpe?`)).toBe(number)
	);
});
