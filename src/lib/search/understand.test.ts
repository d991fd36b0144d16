import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

const area = {
	districts: [
		{ id: 'heimdal', name: 'Heimdal' },
		{ id: 'sor', name: 'Sør-Tromsøya' },
		{ id: 'oya', name: 'Tromsøya' }
	]
};
const read = (query: string, plain?: string[]) => {
	const { facts, words } = understand(query, area, plain);
	return {
		facts: facts.map(({ filters }) => filters),
		asked: words.filter(({ role }) => role === 'asked').map(({ word }) => word)
	};
};

describe('a fact of a query', () => {
	it.each([
		['trim Heimdal', { district: 'heimdal' }, ['trim']],
		['kafé på sør-tromsøya', { district: 'sor' }, ['kafe']],
		['kafé sor tromsoya', { district: 'sor' }, ['kafe']],
		['aktivitet for 13-åring', { age: 13 }, ['aktivitet']],
		['aktivitet 13åringer', { age: 13 }, ['aktivitet']],
		['fotball for en sjuåring', { age: 7 }, ['fotball']],
		['fotball fjortenåringer', { age: 14 }, ['fotball']],
		['trim 75 år', { age: 75 }, ['trim']],
		['mor er 80 år gammel', { age: 80 }, ['mor']],
		['fotball 9 years old', { age: 9 }, ['fotball']],
		['noe å gjøre for 14-åring', { age: 14 }, ['gjore']],
		['noe å finne på for 14-åring', { age: 14 }, ['gjore']],
		['things to do 14 years', { age: 14 }, ['do']],
		['kor kan eg trimme på Heimdal', { district: 'heimdal' }, ['trimme']],
		['kor Heimdal', { district: 'heimdal' }, ['kor']],
		['GRATIS mat', { free: true }, ['mat']],
		['rusfritt værested', { substanceFree: true }, ['verested']],
		['psykolog uten henvisning', { noReferral: true }, ['psykolog']],
		['psykolog utan tilvising', { noReferral: true }, ['psykolog']],
		['støttekontakt uten å søke', { noDecision: true }, ['stottekontakt']],
		['kafé drop-in', { way: 'drop-in' }, ['kafe']],
		['lege uten time', { way: 'drop-in' }, ['lege']],
		['bibliotek åpent nå', { when: 'now' }, ['bibliotek']],
		['kafé ope no', { when: 'now' }, ['kafe']],
		['library open now', { when: 'now' }, ['library']],
		['middag i dag', { when: 'today' }, ['middag']],
		['middag idag', { when: 'today' }, ['middag']],
		['dinner today', { when: 'today' }, ['dinner']],
		['fotball i kveld', { when: 'tonight' }, ['fotball']],
		['fotball ikveld', { when: 'tonight' }, ['fotball']],
		['football this evening', { when: 'tonight' }, ['football']],
		['football tonight', { when: 'tonight' }, ['football']],
		['tur i helgen', { when: 'weekend' }, ['tur']],
		['tur helga', { when: 'weekend' }, ['tur']],
		['bibliotek åpent i helga', { when: 'weekend' }, ['bibliotek']],
		['hike weekend', { when: 'weekend' }, ['hike']]
	])('«%s» narrows by %j and asks for %j', (query, filters, asked) => {
		expect(read(query)).toEqual({ facts: [filters], asked });
	});

	it.each([
		'dagsenter',
		'helgetilbud',
		'nå er jeg ensom',
		'mistet mannen for 3 år siden',
		'uten håp',
		'nummer 13',
		'åring',
		'500 år',
		'treåringen',
		'vil bli rusfri',
		'holde meg rusfri',
		'heimdalsgata'
	])('is not found where there is none: «%s»', (query) => {
		expect(read(query).facts).toEqual([]);
	});

	it('of a time drops its words: no text of an offer has them', () => {
		expect(understand('i helga', area)).toMatchObject({ facts: [{ typed: 'i helga' }], words: [] });
		expect(understand('weekend', area).words).toEqual([]);
	});

	it('is one of several', () => {
		expect(read('gratis trim heimdal 75 år').facts).toEqual([
			{ free: true },
			{ district: 'heimdal' },
			{ age: 75 }
		]);
	});

	it('is a word like others when the reader has taken it back', () => {
		expect(read('trim Heimdal', ['heimdal'])).toEqual({ facts: [], asked: ['trim', 'heimdal'] });
	});

	it('stands alone without the words that say nothing', () => {
		expect(read('jeg vil ha noe gratis')).toEqual({ facts: [{ free: true }], asked: [] });
	});

	it('keeps what was typed, so that it can be shown and taken back', () => {
		expect(understand('Trim på Heimdal', area).facts).toEqual([
			{ typed: 'heimdal', filters: { district: 'heimdal' } }
		]);
	});
});

describe('a word of a query', () => {
	const rolesOf = (query: string) =>
		Object.fromEntries(understand(query, area).words.map(({ word, role }) => [word, role]));

	it('is weak when it says little beside others', () => {
		expect(rolesOf('klarer ikke regningene')).toEqual({
			klarer: 'weak',
			ikke: 'silent',
			regningene: 'asked'
		});
	});

	it('is silent when it means something only beside another', () => {
		expect(rolesOf('hjelpe andre')).toEqual({ hjelpe: 'silent', andre: 'asked' });
	});

	it('is weak when it says whose matter it is, beside the matter', () => {
		expect(rolesOf('norskkurs til kona')).toEqual({ norskkurs: 'asked', kona: 'weak' });
		expect(rolesOf('kona')).toEqual({ kona: 'asked' });
	});

	it('of grammar alone counts in phrases only', () => {
		expect(rolesOf('crying since the baby')).toEqual({ crying: 'asked', since: 'silent', baby: 'asked' });
		expect(rolesOf('since')).toEqual({ since: 'asked' });
	});

	it('is asked for when there is nothing better to go by', () => {
		expect(rolesOf('klarer ikke')).toEqual({ klarer: 'asked', ikke: 'silent' });
		expect(rolesOf('hjelp')).toEqual({ hjelp: 'asked' });
	});
});

it('reads anything, gives at most 24 words, and never fails', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string()), (query, plain) => {
			expect(understand(query, area, plain).words.length).toBeLessThanOrEqual(24);
		})
	);
});
