import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { REAL_AREAS, realRelease, toRealFiles } from '#lib/server/catalogue/real.fixture.ts';
import type { SearchDocument } from './document.ts';
import { createEngine, type SearchEngine } from './engine.ts';

const document = (id: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
	id,
	names: [],
	words: [],
	places: [],
	text: '',
	...rest
});

/** The search of an area as a device has it: its own documents and the nation's. */
function realEngine(area: string): SearchEngine {
	const documents = [...new Set([area, NATIONAL_AREA])].flatMap((id) => {
		const { manifest, contents } = toRealFiles(realRelease(id));
		const { path } = manifest.files.find(({ role }) => role === 'search')!;
		return JSON.parse(contents.get(path)!) as SearchDocument[];
	});
	return createEngine(documents);
}

const engines = new Map(REAL_AREAS.map((area) => [area, realEngine(area)]));
/** Ids of the first ten hits. */
const topOf = (area: string, query: string) =>
	engines
		.get(area)!
		.search(query)
		.slice(0, 10)
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

	it.each(REAL_AREAS)('a whole name finds its service among the first in %s', (area) => {
		const engine = engines.get(area)!;
		const some = realRelease(area).services.filter((_, i) => i % 6 === 0);
		const missed = some.filter(
			({ id, name }) =>
				!engine
					.search(name)
					.slice(0, 5)
					.some((hit) => hit.id === id)
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
		expect(() => engine.search('demens '.repeat(1500))).not.toThrow();
		expect(() => engine.search('a'.repeat(10_000))).not.toThrow();
		expect(() => engine.search('-'.repeat(10_000))).not.toThrow();
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
				const hits = engine.search(asked);
				const scores = hits.map(({ score }) => score);
				expect(scores).toEqual(scores.toSorted((a, b) => a - b));
				expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
				expect(hits.every(({ id }) => known.has(id))).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('the weight of a word', () => {
	it('is greatest in the name, then in what people say, then in the text', () => {
		const engine = createEngine([
			document('text', { names: ['B'], text: 'sjakk' }),
			document('words', { names: ['C'], words: ['sjakk'] }),
			document('name', { names: ['Sjakk'] })
		]);
		expect(engine.search('sjakk').map(({ id }) => id)).toEqual(['name', 'words', 'text']);
	});

	it('is nothing when it says nothing about what is sought', () => {
		const engine = createEngine([
			document('sjakk', { names: ['Sjakk'] }),
			document('jeg', { names: ['Jeg'] })
		]);
		expect(engine.search('jeg vil ha hjelp til sjakk').map(({ id }) => id)).toEqual(['sjakk']);
		expect(engine.search('I want some sjakk')[0]?.id).toBe('sjakk');
	});

	it('is kept when there is nothing else to go by', () => {
		const engine = createEngine([
			document('noen', { names: ['Noen'] }),
			document('sjakk', { names: ['Sjakk'] })
		]);
		expect(engine.search('noen').map(({ id }) => id)).toEqual(['noen']);
	});

	it('is kept for «uten»: without a referral is something to seek', () => {
		const engine = createEngine([
			document('uten', { names: ['Uten'] }),
			document('sjakk', { names: ['Sjakk'] })
		]);
		expect(engine.search('jeg vil uten')[0]?.id).toBe('uten');
	});
});

it('finds å, ø and accents typed on another keyboard', () => {
	const engine = createEngine([
		document('kafe', { names: ['Kafé Øya'] }),
		document('klubb', { names: ['Klubb'] })
	]);
	expect(engine.search('kafe')[0]?.id).toBe('kafe');
	expect(engine.search('oya')[0]?.id).toBe('kafe');
});

it('finds nothing in nothing', () => {
	expect(createEngine([]).search('mat')).toEqual([]);
});
