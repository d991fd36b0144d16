import { describe, expect, it } from 'vitest';
import type { FileRole, Manifest, ReleaseFile } from '#lib/domain/release-format.ts';
import { chooseFiles } from './choose-files.ts';

const file = (role: FileRole, name: string, wire = 10): ReleaseFile => ({
	role,
	path: `${role}-${name}.json`,
	sha256: name,
	bytes: wire * 3,
	wire
});

/** A release whose index is of these segments, which weighs half of what they do. */
const release = (...segments: string[]): Manifest => ({
	format: { major: 1, minor: 1 },
	area: 'by',
	release: segments.join(''),
	released: '2026-11-22T00:00:00.000Z',
	services: 9,
	files: [
		file('area', 'a'),
		file('services', 'b'),
		...segments.map((name) => file('search', name)),
		file('index', segments.join('+'), segments.length * 5)
	]
});
const pathsOf = ({ files }: Manifest) => files.map(({ path }) => path);
const first = chooseFiles(release('k', 'l', 'm', 'n'), undefined);

describe('of the search index a device holds', () => {
	it('all in one file when it has none', () => {
		expect(pathsOf(first)).toEqual(['area-a.json', 'services-b.json', 'index-k+l+m+n.json']);
	});

	it('the same when the release is the same', () => {
		expect(chooseFiles(release('k', 'l', 'm', 'n'), first)).toEqual(first);
	});

	it('what it has and the segment that changed, with the place of the one it replaces', () => {
		const second = chooseFiles(release('k', 'L', 'm', 'n'), first);
		expect(pathsOf(second).slice(2)).toEqual(['index-k+l+m+n.json', 'search-L.json']);
		expect(second.files.find(({ role }) => role === 'index')?.replaced).toEqual([1]);
	});

	it('nothing beside it when a segment has gone, or come back as it was', () => {
		const without = chooseFiles(release('k', 'm', 'n'), first);
		expect(pathsOf(without).slice(2)).toEqual(['index-k+l+m+n.json']);
		expect(without.files.at(-1)?.replaced).toEqual([1]);
		const back = chooseFiles(release('k', 'l', 'm', 'n'), chooseFiles(release('k', 'L', 'm', 'n'), first));
		expect(back).toEqual(first);
	});

	it('a new one when the segments beside it would weigh more than half of that', () => {
		const changed = chooseFiles(release('K', 'L', 'm', 'n'), first);
		expect(pathsOf(changed).slice(2)).toEqual(['index-K+L+m+n.json']);
	});

	it('its segments where a host has them only', () => {
		const old = {
			...release('k', 'l'),
			files: release('k', 'l').files.filter(({ role }) => role !== 'index')
		};
		expect(chooseFiles(old, undefined)).toBe(old);
		expect(chooseFiles(old, first)).toBe(old);
	});
});
