import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeService } from '#lib/domain/catalogue.fixture.ts';
import { listServices, NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { FileRole } from '#lib/domain/release-format.ts';
import { REAL_AREAS, realCatalogue, realRelease, toRealFiles } from '#lib/server/catalogue/real.fixture.ts';
import { buildIndex } from './build-index.ts';
import { createEngine, type SearchEngine } from './engine.ts';
import type { SearchIndex, WordsFile } from './index-format.ts';
import { search } from './search.ts';
import { understand } from './understand.ts';

/** An engine over services of a town, each with a text nobody searches for. */
const engineOf = (...services: Parameters<typeof makeService>[]) =>
	createEngine(
		buildIndex(
			makeCatalogue(
				services.map(([id, rest]) => makeService(id, { name: 'Navn', description: 'Tekst', ...rest }))
			)
		)
	);
/** What an engine finds for a query as it is typed. */
const ask = (engine: SearchEngine, query: string) =>
	engine.search(understand(query, { districts: [] }).words);
const idsOf = (engine: SearchEngine, query: string) => ask(engine, query).hits.map(({ id }) => id);

/** The search of an area as a device has it. */
function realEngine(area: string): SearchEngine {
	const read = (id: string, wanted: FileRole) => {
		const { manifest, contents } = toRealFiles(realRelease(id));
		return manifest.files
			.filter(({ role }) => role === wanted)
			.map(({ path }): unknown => JSON.parse(contents.get(path)!));
	};
	const segments = [...new Set([area, NATIONAL_AREA])].flatMap((id) => read(id, 'search') as SearchIndex[]);
	const [words] = read(NATIONAL_AREA, 'words') as WordsFile[];
	return createEngine(segments, words!.synonyms);
}

const engines = new Map(REAL_AREAS.map((area) => [area, realEngine(area)]));
/** Ids of the first ten hits. */
const topOf = (area: string, query: string) =>
	ask(engines.get(area)!, query)
		.hits.slice(0, 10)
		.map(({ id }) => id);

describe('on the real catalogue', () => {
	it.each([
		['trygghetsalarm', 'tromso', /trygghetsalarm|velferdsteknologi/],
		['tryghetsalarm', 'tromso', /trygghetsalarm|velferdsteknologi/],
		['trygghetsalarm', 'trondheim', /trygghetsalarm|trygghet|velferdsteknologi/],
		['noen å snakke med', 'tromso', /samtale|telefon|psyk|hjelp/],
		['noen å snakke med', 'trondheim', /samtale|telefon|psyk|hjelp/],
		['someone to talk to', 'tromso', /samtale|telefon|psyk|hjelp/],
		['demens', 'tromso', /demens|hukommelse/],
		['demens', 'trondheim', /demens|hukommelse/],
		['gratis mat', 'tromso', /mat/],
		['stottekontakt', 'tromso', /stottekontakt/],
		['støttekontakt', 'tromso', /stottekontakt/],
		['STØTTEKONTAKT!', 'tromso', /stottekontakt/],
		['113', 'norge', /113/]
	])('«%s» finds in %s what it should, among the first', (query, area, expected) => {
		expect(topOf(area, query)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
	});

	it.each([
		['jeg vil ha mat', 'mat'],
		['hvor kan jeg få mat', 'mat'],
		['I want to have food', 'food'],
		['hjelp til demens', 'demens']
	])('«%s» is asked as «%s»: the other words say nothing', (sentence, word) => {
		expect(topOf('tromso', sentence)).toEqual(topOf('tromso', word));
	});

	it.each(REAL_AREAS)('a whole name finds its service among the first three in %s', (area) => {
		const engine = engines.get(area)!;
		const catalogue = realCatalogue(area);
		const missed = listServices(catalogue).filter(
			({ id, name }) =>
				!search(catalogue, engine, { query: name, filters: {}, order: undefined })
					.services.slice(0, 3)
					.some((service) => service.id === id)
		);
		expect(missed.map(({ name }) => name)).toEqual([]);
	});

	it('is found by a word of a need in English, also where the record is Norwegian', () => {
		expect(topOf('tromso', 'dementia').length).toBeGreaterThan(0);
		expect(topOf('tromso', 'food bank').length).toBeGreaterThan(0);
	});

	it.each(['', ' ', '\n\t', '…', '!!! ???', '«»', '😀'])('%j finds nothing', (query) => {
		expect(topOf('tromso', query)).toEqual([]);
	});

	it('never fails, however much is pasted', () => {
		const engine = engines.get('tromso')!;
		expect(() => ask(engine, 'demens '.repeat(1500))).not.toThrow();
		expect(() => ask(engine, 'a'.repeat(10_000))).not.toThrow();
		expect(() => ask(engine, '-'.repeat(10_000))).not.toThrow();
	});

	it('gives known ids, best first, each once, whatever is asked', () => {
		const engine = engines.get('trondheim')!;
		const known = new Set(
			['trondheim', NATIONAL_AREA].flatMap((area) => realRelease(area).services.map(({ id }) => id))
		);
		const query = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc
				.array(fc.constantFrom('mat', 'jeg', 'demens', '^', "'", '=', '!', '|', '"', '$', '\\', '(', '*'), {
					maxLength: 8
				})
				.map((words) => words.join(' '))
		);
		fc.assert(
			fc.property(query, (asked) => {
				const { hits } = ask(engine, asked);
				const scores = hits.map(({ score }) => score);
				expect(scores).toEqual(scores.toSorted((a, b) => b - a));
				expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
				expect(hits.every(({ id }) => known.has(id))).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the weight of a word', () => {
	it('is greatest in the name, then in what people say, then in the text', () => {
		const engine = engineOf(
			['text', { description: 'Vi spiller sjakk' }],
			['words', { keywords: ['sjakk'] }],
			['name', { name: 'Sjakk' }]
		);
		expect(idsOf(engine, 'sjakk')).toEqual(['name', 'words', 'text']);
	});

	it('is nothing when it says nothing about what is sought', () => {
		const engine = engineOf(['sjakk', { name: 'Sjakk' }], ['jeg', { name: 'Jeg' }]);
		expect(idsOf(engine, 'jeg vil ha hjelp til sjakk')).toEqual(['sjakk']);
		expect(idsOf(engine, 'I want some sjakk')[0]).toBe('sjakk');
	});

	it('is kept when there is nothing else to go by', () => {
		const engine = engineOf(['noen', { name: 'Noen' }], ['sjakk', { name: 'Sjakk' }]);
		expect(idsOf(engine, 'noen')[0]).toBe('noen');
	});

	it('is kept for «uten»: without a referral is something to seek', () => {
		const engine = engineOf(['uten', { name: 'Uten' }], ['sjakk', { name: 'Sjakk' }]);
		expect(idsOf(engine, 'jeg vil uten')[0]).toBe('uten');
	});
});

describe('a word', () => {
	const engine = engineOf(
		['alarm', { name: 'Trygghetsalarm' }],
		['kafe', { name: 'Kafé Øya' }],
		['mat', { name: 'Matutdeling', description: 'Gratis mat' }],
		['bibliotek', { name: 'Biblioteket' }],
		['klubb', { name: 'Klubb for ungdommer' }]
	);

	it.each([
		['on another keyboard', 'kafe oya', 'kafe'],
		['in another form', 'biblioteka', 'bibliotek'],
		['in nynorsk', 'ungdomar', 'klubb'],
		['in two', 'trygghets alarm', 'alarm'],
		['as part of another', 'alarm', 'alarm'],
		['with a slip', 'tryghetsalarm', 'alarm'],
		['with two letters swapped', 'bilbiotek', 'bibliotek'],
		['half', 'trygg', 'alarm'],
		['in capitals', 'GRATIS MAT!', 'mat']
	])('typed %s is found', (_, query, id) => {
		expect(idsOf(engine, query)[0]).toBe(id);
	});

	it('says how it was found, and which word was meant', () => {
		const { hits, because, corrected } = ask(engine, 'tryghetsalarm');
		expect(corrected).toEqual([{ typed: 'tryghetsalarm', word: 'trygghetsalarm' }]);
		expect(because(hits[0]!.document)).toContainEqual({
			typed: 'tryghetsalarm',
			word: 'trygghetsalarm',
			field: 'name',
			how: 'corrected'
		});
	});

	it('that is nonsense finds nothing', () => {
		expect(ask(engine, 'xqzwvkj')).toMatchObject({ hits: [], corrected: [] });
	});
});

it('finds nothing in nothing', () => {
	expect(ask(engineOf(), 'mat')).toMatchObject({ hits: [], corrected: [] });
});
