import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest, toWireManifest } from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { decodeNumbers, type SearchIndex, type WordsFile } from '#lib/search/index-format.ts';
import { realRelease, toRealFiles } from '#lib/server/catalogue/real.fixture.ts';
import type { ReleaseFiles } from './files.ts';

const read = <T>({ manifest, contents }: ReleaseFiles, wanted: string) =>
	manifest.files
		.filter(({ role }) => role === wanted)
		.map(({ path }) => JSON.parse(contents.get(path) ?? '') as T);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

it('sends every field of the services but their topics, which only the search index needs', () => {
	const release = realRelease('tromso');
	const sent = read<Service[]>(toRealFiles(release), 'services').flat();
	expect(release.services.every(({ topics }) => topics.main.length > 0)).toBe(true);
	expect(sent.sort(byId)).toEqual(
		release.services.map((service) => ({ ...service, topics: { main: [], also: [] } })).sort(byId)
	);
});

it('indexes each service of the area in one segment, and none of the nation’s', () => {
	const release = realRelease('tromso');
	const ids = read<SearchIndex>(toRealFiles(release), 'search').flatMap((segment) => segment.ids);
	expect(ids.sort()).toEqual(release.services.map(({ id }) => id).sort());
});

it('has the segments joined in one file, in their order, for devices that have none', () => {
	const files = toRealFiles(realRelease('tromso'));
	const segments = read<SearchIndex>(files, 'search');
	const [joined, ...others] = read<SearchIndex>(files, 'index');
	expect(others).toEqual([]);
	const parts = decodeNumbers(joined?.parts ?? '');
	segments.forEach(({ ids }, segment) => {
		expect(joined?.ids.filter((_, at) => parts[at] === segment)).toEqual(ids);
	});
	expect(joined?.ids).toHaveLength(segments.flatMap(({ ids }) => ids).length);
});

it('sends what people say with the nation, once for all areas', () => {
	expect(read<WordsFile>(toRealFiles(realRelease('norge')), 'words')).toHaveLength(1);
	expect(read(toRealFiles(realRelease('tromso')), 'words')).toEqual([]);
});

it('names its files in a manifest that devices read as it is', () => {
	const { manifest } = toRealFiles(realRelease('norge'));
	expect(parseManifest(JSON.parse(JSON.stringify(toWireManifest(manifest))), 'norge')).toEqual(manifest);
});

it('has a bucket and a segment also when there are no offers yet', () => {
	const files = toRealFiles({ ...realRelease('tromso'), services: [] });
	expect(read(files, 'services')).toEqual([[]]);
	expect(read<SearchIndex>(files, 'search')).toMatchObject([{ ids: [] }]);
	expect(read(files, 'index')).toEqual([]);
});

describe('a change', () => {
	const release = realRelease('trondheim');
	const before = toRealFiles(release).manifest.files;
	/** How many files of each role a device that has the index must fetch for it. */
	const countNew = (services: Service[]) => {
		const known = new Set(before.map(({ path }) => path));
		const fresh = toRealFiles({ ...release, services }).manifest.files.filter(
			({ path, role }) => role !== 'index' && !known.has(path)
		);
		return { total: fresh.length, of: (role: string) => fresh.filter((file) => file.role === role).length };
	};
	const anyOffer = fc.nat(release.services.length - 1);

	it('of one offer changes its bucket, at most one segment, and nothing else', () => {
		const words = fc.stringMatching(/^[a-zæøå]{3,12}( [a-zæøå]{3,12}){0,4}$/);
		fc.assert(
			fc.property(anyOffer, words, fc.constantFrom('name', 'description', 'phone'), (at, text, what) => {
				const services = release.services.map((service, i) =>
					i !== at
						? service
						: what === 'phone'
							? { ...service, phones: [{ number: '77 79 00 00' }] }
							: { ...service, [what]: `${service.name} ${text}` }
				) as Service[];
				const fresh = countNew(services);
				expect(fresh.of('services')).toBe(1);
				expect(fresh.of('search')).toBeLessThanOrEqual(1);
				expect(fresh.total).toBe(fresh.of('services') + fresh.of('search'));
			}),
			{ numRuns: 20 }
		);
	});

	it('of a phone number changes no segment', () => {
		const [first, ...rest] = release.services;
		const fresh = countNew([{ ...first!, phones: [{ number: '77 79 00 00' }] }, ...rest] as Service[]);
		expect([fresh.of('services'), fresh.total]).toEqual([1, 1]);
	});

	it('of which offers there are halves or joins no more than one bucket and one segment', () => {
		fc.assert(
			fc.property(anyOffer, fc.stringMatching(/^[a-z]{3,20}$/), (at, id) => {
				const removed = countNew(release.services.filter((_, i) => i !== at));
				const added = countNew([...release.services, { ...release.services[at]!, id }]);
				for (const fresh of [removed, added]) {
					expect(fresh.of('services')).toBeLessThanOrEqual(2);
					expect(fresh.of('search')).toBeLessThanOrEqual(2);
					expect(fresh.of('area')).toBe(0);
				}
			}),
			{ numRuns: 10 }
		);
	});
});
