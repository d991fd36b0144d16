import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { termsOf } from '#lib/domain/catalogue.ts';
import type { Filters } from '#lib/domain/filters.ts';
import { servicesOfType } from '#lib/domain/formal-types.ts';
import { REAL_AREAS, realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { findNamedTypes, suggestTypes } from './named-types.ts';

const catalogues = new Map(REAL_AREAS.map((area) => [area, realCatalogue(area)]));
const catalogueOf = (area: string) => catalogues.get(area)!;
/** What people type, as search is judged by it. */
const judged = ['dev', 'dev-more'].flatMap(
	(name) => JSON.parse(readFileSync(`tests/quality/${name}.json`, 'utf8')) as { q: string }[]
);
const found = (query: string, { area = 'trondheim', ...rest }: { area?: string; filters?: Filters } = {}) =>
	findNamedTypes(catalogueOf(area), { query, filters: {}, order: undefined, ...rest }).map(
		({ type }) => type.id
	);
const HOME_HELP = 'praktisk-bistand-daglige-gjoremal';

describe('a search by an everyday name', () => {
	it.each([
		['hjemmehjelp', HOME_HELP],
		['heimehjelp', HOME_HELP],
		['Hjemmehjelpen', HOME_HELP],
		['hjemehjelp', HOME_HELP],
		['home help', HOME_HELP],
		['praktisk bistand', HOME_HELP],
		['hjemmehjelp for mamma', HOME_HELP],
		['søke om hjemmehjelp i Trondheim kommune', HOME_HELP],
		['mat på døra', 'matombringing-hjem'],
		['meals on wheels', 'matombringing-hjem'],
		['nattplass', 'nattopphold-i-institusjon'],
		['pilledispenser', 'elektronisk-medisineringsstotte'],
		['gps', 'lokaliseringsteknologi-gps'],
		['korttidsopphald', 'korttidsopphold-annet']
	])('%s finds the type the area has no record of', (query, id) => {
		expect(found(query)).toContain(id);
	});

	it('finds nothing where the area has its own record: that is the hit', () => {
		expect(found('hjemmehjelp', { area: 'tromso' })).toEqual([]);
		expect(found('støttekontakt')).toEqual([]);
	});

	it.each(REAL_AREAS)(
		'reaches by each of its names every type of %s without a record (all languages)',
		(area) => {
			const catalogue = catalogueOf(area);
			const without = (termsOf(catalogue).formalTypes ?? []).filter(
				(type) => type.form !== 'out' && servicesOfType(catalogue, type).length === 0
			);
			for (const { id, name, everydayNames = {} } of without) {
				for (const said of [...Object.values(name), ...Object.values(everydayNames).flat()]) {
					const hits = findNamedTypes(catalogue, { query: said ?? '', filters: {}, order: undefined });
					expect([said, hits.map(({ type }) => type.id)]).toEqual([said, expect.arrayContaining([id])]);
				}
			}
		}
	);

	it('is read through a slip the search has read as another word', () => {
		const state = { query: 'hjemmejelp', filters: {}, order: undefined };
		const corrected = [{ typed: 'hjemmejelp', word: 'hjemmehjelp' }];
		expect(findNamedTypes(catalogueOf('trondheim'), state, corrected)[0]?.name).toBe('hjemmehjelp');
	});

	it('is read in the order of its words: a nursing home is no home nursing', () => {
		expect(found('home nursing', { area: 'norge' })).toEqual(['helsetjenester-i-hjemmet']);
		expect(found('nursing home', { area: 'norge' })).toEqual(['langtidsopphold-i-institusjon']);
	});

	it.each(['helsehjelp med tvang', 'KØH', 'akuttplass', 'bruk av tvang'])(
		'never finds coercion or an acute bed: %s (R4)',
		(query) => {
			expect(found(query)).toEqual([]);
		}
	);
});

describe('an ordinary search has no formal service in front', () => {
	it.each([
		...[
			'mat',
			'gratis mat',
			'noen å snakke med',
			'ensom',
			'hjelp',
			'home',
			'help',
			'trening',
			'natt',
			'hjemme'
		],
		...[
			'kafé',
			'dag',
			'tur',
			'hund',
			'noe å gjøre',
			'sammen',
			'annet',
			'opphold i naturen',
			'bolig',
			'kort',
			''
		],
		...['vasking av bil og hytte', 'god mat på låven med utsikt over døra til havet']
	])('%j', (query) => {
		expect(found(query)).toEqual([]);
	});

	it('but those judged queries that name one', () => {
		const hits = judged.flatMap(({ q }) =>
			['tromso', 'trondheim'].some((area) => found(q, { area }).length > 0) ? [q] : []
		);
		expect([...new Set(hits)]).toEqual([
			...['heimehjelp', 'orker ikke å vaske huset', 'hjemehjelp', 'hjemmehjelpen', 'help cleaning the house'],
			...['matlevering', 'meals on wheels', 'vaske klær']
		]);
	});
});

describe('with filters', () => {
	it('is not shown to whoever asks for no decision, or for what no type says of itself', () => {
		expect(found('hjemmehjelp uten vedtak')).toEqual([]);
		expect(found('hjemmehjelp', { filters: { noDecision: true } })).toEqual([]);
		expect(found('hjemmehjelp', { filters: { free: true } })).toEqual([]);
		expect(found('hjemmehjelp', { filters: { step: 'home-help' } })).toEqual([]);
	});

	it('is shown in every district and at every age: one may apply', () => {
		expect(found('hjemmehjelp', { filters: { district: 'saupstad', age: 83 } })).toEqual([HOME_HELP]);
	});
});

describe('a half-typed name', () => {
	const suggested = (typed: string, lang = 'nb', area = 'trondheim') =>
		suggestTypes(catalogueOf(area), lang, typed).map(({ id, name }) => [id, name.text]);

	it('suggests the type, with the name people know it by', () => {
		expect(suggested('hjemmehj')).toEqual([[HOME_HELP, 'Praktisk bistand – daglige gjøremål (hjemmehjelp)']]);
		expect(suggested('praktisk b')).toEqual([[HOME_HELP, 'Praktisk bistand – daglige gjøremål']]);
		expect(suggested('home he', 'en')).toEqual([[HOME_HELP, 'Practical help with daily tasks (home help)']]);
	});

	it('of another language than the page says the name alone', () => {
		expect(suggested('hjemmehj', 'en')).toEqual([[HOME_HELP, 'Practical help with daily tasks']]);
	});

	it('suggests from the third letter, at most two, and nothing the area has itself', () => {
		expect(suggested('hj')).toEqual([]);
		expect(suggested('kor').length).toBe(2);
		expect(suggested('hjemmehj', 'nb', 'tromso')).toEqual([]);
	});
});
