import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinReleases, type Release } from '#lib/domain/catalogue.ts';
import { findAreas, parseDirectory } from '#lib/domain/directory.ts';
import { FormatTooNew } from '#lib/domain/errors.ts';
import { parseManifest, RELEASE_FORMAT } from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { COMMON_STEMS } from '#lib/search/common-words.ts';
import { createEngine } from '#lib/search/engine.ts';
import type { SearchIndex, WordsFile } from '#lib/search/index-format.ts';
import { search } from '#lib/search/search.ts';

/** Files as they were released on 22 November 2026. They are never made anew: phones still hold such. */
const ROOT = 'tests/fixtures/release-1.0';
const readFile = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const readJson = (...path: string[]): unknown => JSON.parse(readFile(...path));

function readArea(area: string) {
	const { files } = parseManifest(readJson(area, 'manifest.json'), area);
	const read = (wanted: string) =>
		files.filter(({ role }) => role === wanted).map(({ path }) => readJson(area, path));
	const [own] = read('area') as Omit<Release, 'services'>[];
	const services = (read('services') as Service[][]).flat();
	return { ...{ files, read }, release: { ...own, services } as Release };
}

describe('a release of format 1.0 is still read', () => {
	it.each(['by', 'norge'])('with every file of %s named, whole, and of its digest', (area) => {
		const { files } = readArea(area);
		const names = files.map(({ path }) => path);
		expect([...names, 'manifest.json'].sort()).toEqual(readdirSync(join(ROOT, area)).sort());
		for (const { path, sha256, bytes } of files) {
			const content = readFile(area, path);
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
			expect(Buffer.byteLength(content)).toBe(bytes);
		}
	});

	it('with its offers, and as many as it says', () => {
		const { release } = readArea('by');
		expect(release.area.name).toEqual({ nb: 'By' });
		expect(release.services).toHaveLength(parseManifest(readJson('by', 'manifest.json'), 'by').services);
		expect(release.services.find(({ id }) => id === 'sjakk-pa-torget')).toMatchObject({
			name: 'Sjakk på Torget',
			description: 'Vi spiller sjakk og drikker kaffe på Øya.'
		});
	});

	it.each([
		['sjakk', 'sjakk-pa-torget'],
		['brettspill', 'sjakk-pa-torget'],
		['hjelpetelefon', 'hjelpetelefonen'],
		['sjak', 'sjakk-pa-torget']
	])('and searched: «%s» finds %s', (query, id) => {
		const [by, norge] = [readArea('by'), readArea('norge')];
		const [words] = norge.read('words') as WordsFile[];
		const segments = [...by.read('search'), ...norge.read('search')] as SearchIndex[];
		const engine = createEngine(segments, words?.synonyms);
		const catalogue = joinReleases(by.release, norge.release);
		const { services } = search(catalogue, engine, { query, filters: {}, order: undefined });
		expect(services[0]?.id).toBe(id);
	});

	it('with its directory', () => {
		expect(findAreas(parseDirectory(readJson('areas.json')), 'gavp').map(({ id }) => id)).toEqual(['by']);
	});
});

it('is left alone when it is of a newer major, and read when only the minor is newer', () => {
	const manifest = readJson('by', 'manifest.json') as { format: object };
	const { major } = RELEASE_FORMAT;
	const parseAs = (format: object) => parseManifest({ ...manifest, format }, 'by');
	expect(() => parseAs({ major: major + 1, minor: 0 })).toThrow(FormatTooNew);
	expect(parseAs({ major, minor: 99 }).files).toEqual(parseAs({ major, minor: 0 }).files);
});

it('names common stems by places that hold for all of format 1', () => {
	const digest = createHash('sha256').update(COMMON_STEMS.join('\n')).digest('hex');
	expect(COMMON_STEMS).toHaveLength(966);
	expect(digest).toBe('9e6f10cffde5616a9b681542861c65ff563f3e06ff67d99342267ec47d58591b');
	expect(new Set(COMMON_STEMS).size).toBe(COMMON_STEMS.length);
	expect([...COMMON_STEMS].sort()).toEqual(COMMON_STEMS);
});
