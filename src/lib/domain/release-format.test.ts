import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatTooNew, NotARelease } from './errors.ts';
import {
	filePath,
	LIMITS,
	type Manifest,
	parseManifest,
	type ReleaseFile,
	RELEASE_FORMAT,
	toWireManifest
} from './release-format.ts';

const file = (role: ReleaseFile['role'], digit: string, rest: Partial<ReleaseFile> = {}): ReleaseFile => {
	const sha256 = digit.repeat(64);
	return { role, path: filePath(role, sha256), sha256, bytes: 1200, wire: 400, ...rest };
};
const manifest: Manifest = {
	format: { ...RELEASE_FORMAT },
	area: 'by',
	release: '0123456789ab',
	released: '2026-11-20T10:00:00.000Z',
	services: 2,
	files: [file('area', 'a'), file('services', 'b'), file('services', 'c'), file('search', 'd')]
};
/** The manifest as it comes over the wire, with something changed on the way. */
const parse = (change: (wire: Record<string, unknown>) => void = () => undefined, from = manifest) => {
	const wire = JSON.parse(JSON.stringify(toWireManifest(from))) as Record<string, unknown>;
	change(wire);
	return parseManifest(wire, 'by');
};

it('comes back from the wire as it was', () => {
	expect(parse()).toEqual(manifest);
});

it('comes back from the wire as it was, whatever its digests and sizes are', () => {
	const size = fc.integer({ min: 1, max: LIMITS.fileBytes / 16 });
	const role = fc.constantFrom<ReleaseFile['role'][]>('services', 'search', 'words');
	const digest = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 });
	const some = fc
		.record({ role, digest, bytes: size, wire: size })
		.map(({ role, digest, ...sizes }): ReleaseFile => ({
			role,
			path: filePath(role, digest.join('')),
			sha256: digest.join(''),
			...sizes
		}));
	const order = ['area', 'services', 'search', 'words'];
	fc.assert(
		fc.property(fc.array(some, { maxLength: 8 }), (more) => {
			const files = [...manifest.files, ...more].sort(
				(a, b) => order.indexOf(a.role) - order.indexOf(b.role)
			);
			expect(parse(undefined, { ...manifest, files })).toEqual({ ...manifest, files });
		})
	);
});

it('may leave out what is only told to readers, and tells translations apart by language', () => {
	const bare = manifest.files.map(({ wire: _, ...rest }) => rest);
	const translations = [file('translations', 'e', { lang: 'se' }), file('translations', 'f', { lang: 'en' })];
	const files = [...bare, ...translations];
	expect(parse(undefined, { ...manifest, files }).files).toEqual(files);
});

describe('a newer format', () => {
	it('of another major is refused, whatever else it says', () => {
		const parseNewer = () =>
			parseManifest({ format: { major: RELEASE_FORMAT.major + 1, minor: 0 }, other: [] }, 'by');
		expect(parseNewer).toThrow(FormatTooNew);
	});

	it('of another minor is read, without the roles and fields it added', () => {
		const read = parse((wire) => {
			wire.format = { major: RELEASE_FORMAT.major, minor: 7 };
			wire.mood = 'bright';
			(wire.files as Record<string, unknown>).pictures = { sha256: 'not even a digest' };
		});
		expect(read).toEqual({ ...manifest, format: { major: RELEASE_FORMAT.major, minor: 7 } });
	});
});

describe('is not a manifest of this area', () => {
	type Columns = Record<string, Record<string, unknown>>;
	it.each<[string, (wire: Record<string, unknown>) => void]>([
		['when it is of another area', (wire) => (wire.area = 'bygd')],
		['without a release', (wire) => delete wire.release],
		['with a release that is not one', (wire) => (wire.release = '<script>')],
		['without a date', (wire) => (wire.released = 'in spring')],
		['with half a service', (wire) => (wire.services = 1.5)],
		['without files', (wire) => delete wire.files],
		['without services', (wire) => delete (wire.files as Columns).services],
		['without an index', (wire) => delete (wire.files as Columns).search],
		['without an area file', (wire) => delete (wire.files as Columns).area],
		['with a digest cut short', (wire) => ((wire.files as Columns).area!.sha256 = 'AAAA')],
		['with letters no digest has', (wire) => ((wire.files as Columns).area!.sha256 = '/'.repeat(43))],
		['with a digest of 257 bits', (wire) => ((wire.files as Columns).area!.sha256 = 'B'.repeat(43))],
		['with a file of no bytes', (wire) => ((wire.files as Columns).area!.bytes = [0])],
		['with a file too large', (wire) => ((wire.files as Columns).area!.bytes = [LIMITS.fileBytes + 1])],
		['with sizes of other files', (wire) => ((wire.files as Columns).area!.wire = [1, 2])],
		['of an older major', (wire) => (wire.format = { major: RELEASE_FORMAT.major - 1, minor: 0 })]
	])('%s', (_, change) => {
		expect(() => parse(change)).toThrow(NotARelease);
	});

	it.each([null, 'text', 7, [], {}, { format: {} }, { format: { major: '1', minor: 0 } }])(
		'as %j',
		(value) => {
			expect(() => parseManifest(value, 'by')).toThrow(NotARelease);
		}
	);

	it('with more than a device can take', () => {
		const many = Array.from({ length: 64 }, (_, i) =>
			file('services', (i % 10).toString(), { bytes: LIMITS.fileBytes })
		);
		expect(() => parse(undefined, { ...manifest, files: [...manifest.files, ...many] })).toThrow(NotARelease);
	});

	it('whatever is sent instead, and never another error', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				try {
					parseManifest(value, 'by');
				} catch (error) {
					expect(error instanceof NotARelease || error instanceof FormatTooNew).toBe(true);
				}
			})
		);
	});
});
