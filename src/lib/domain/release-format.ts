import { FormatTooNew, NotARelease } from './errors.ts';

/**
 * What a device downloads: one small mutable manifest per area that names immutable files by digest.
 * Major changes are refused by older clients, which keep what they have; minor ones only add.
 */
export const RELEASE_FORMAT = { major: 1, minor: 1 } as const;

/**
 * `area`: area, organizations, locations, terms; one file. `services`: the offers, in buckets, each an array.
 * `search`: segments of the search index, each a `SearchIndex`. `index`: all of them joined, for who has none; an area of
 * one segment has no need of it, one of tens of thousands of offers is too large for it. `words`: what people say, only in
 * the nation's release.
 * `translations`: texts of offers in another language, in buckets of their own.
 */
export const FILE_ROLES = ['area', 'services', 'search', 'index', 'words', 'translations'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** A proxy or portal can answer with anything, and gzip can hide anything: nothing larger than this is read. */
export const LIMITS = {
	/** Of a manifest, before it is parsed. */
	manifestBytes: 1024 * 1024,
	/** Of one file, decoded. */
	fileBytes: 8 * 1024 * 1024,
	/** Of all files of an area, decoded. */
	areaBytes: 256 * 1024 * 1024,
	/** Of all files of an area. */
	files: 8192
} as const;

export interface ReleaseFile {
	role: FileRole;
	/** Below `/release/<area>/`; the same content has the same path. */
	path: string;
	/** Lowercase hexadecimal, of the bytes as served after any content encoding. */
	sha256: string;
	/** After any content encoding. */
	bytes: number;
	/** About as many as the wire carries, with brotli: what a reader is told before a download. */
	wire?: number;
	/** Of translations: their language. */
	lang?: string;
	/** Of the index on a device: the digests of the segments it was made of, and the places of those now replaced. */
	madeOf?: string[];
	replaced?: number[];
}

export interface Manifest {
	format: { major: number; minor: number };
	area: string;
	/** Changes when, and only when, any file does. */
	release: string;
	/** ISO instant of the newest change to the catalogue. */
	released: string;
	services: number;
	/** Those of one role stand together. `index` numbers its segments as `search` has them; no other order means anything. */
	files: ReleaseFile[];
}

/** The files of one role as the manifest is sent: columns, as digests cannot be compressed and all else should be. */
interface WireFiles {
	/** Digests in base64url, 43 letters each. */
	sha256: string;
	bytes: number[];
	wire?: number[];
	lang?: string[];
}

/** A manifest as it is sent. */
export type WireManifest = Omit<Manifest, 'files'> & { files: Partial<Record<FileRole, WireFiles>> };

/** Where the manifest of an area is. */
export const manifestPath = (area: string) => `/release/${area}/manifest.json`;

/** The path of a file follows from what is in it. */
export const filePath = (role: FileRole, sha256: string) => `${role}-${sha256.slice(0, 16)}.json`;

/** A manifest → as it is sent. */
export function toWireManifest({ files, ...envelope }: Manifest): WireManifest {
	const columns: WireManifest['files'] = {};
	for (const role of FILE_ROLES) {
		const own = files.filter((file) => file.role === role);
		if (own.length === 0) continue;
		const wire = own.flatMap((file) => file.wire ?? []);
		const lang = own.flatMap((file) => file.lang ?? []);
		columns[role] = {
			sha256: own.map(({ sha256 }) => toBase64Url(sha256)).join(''),
			bytes: own.map(({ bytes }) => bytes),
			...(wire.length === own.length && { wire }),
			...(lang.length === own.length && { lang })
		};
	}
	return { ...envelope, files: columns };
}

/**
 * Reads a manifest as it was sent. Files are held by their digests, the manifest only by this: it names files below
 * its area's folder and nowhere else, of sizes a device can take. What a newer minor format added is left out.
 *
 * @throws FormatTooNew when its major format is newer than this app; NotARelease when it is anything else.
 */
export function parseManifest(value: unknown, area: string): Manifest {
	const manifest = toRecord(value);
	const refuse = (why: string) => new NotARelease(manifestPath(area), why);
	const { major, minor } = toRecord(manifest.format);
	if (!isCount(major) || !isCount(minor)) throw refuse('has no format');
	if (major > RELEASE_FORMAT.major) throw new FormatTooNew(major);
	const { release, released, services } = manifest;
	const columns = toRecord(manifest.files);
	const files = FILE_ROLES.flatMap((role) => parseFiles(role, columns[role]) ?? [undefined]);
	const isWhole =
		major === RELEASE_FORMAT.major &&
		manifest.area === area &&
		typeof release === 'string' &&
		/^[0-9a-f]{8,64}$/.test(release) &&
		typeof released === 'string' &&
		!Number.isNaN(Date.parse(released)) &&
		isCount(services) &&
		files.length <= LIMITS.files &&
		files.every((file) => file !== undefined) &&
		files.filter(({ role }) => role === 'area').length === 1 &&
		files.some(({ role }) => role === 'services') &&
		files.some(({ role }) => role === 'search') &&
		files.reduce((sum, { bytes }) => sum + bytes, 0) <= LIMITS.areaBytes;
	if (!isWhole) throw refuse('is not a manifest of this area');
	return { format: { major, minor }, area, release, released, services, files };
}

/** The files of one role; undefined when they are not what they should be. */
function parseFiles(role: FileRole, value: unknown): ReleaseFile[] | undefined {
	if (value === undefined) return [];
	const { sha256, bytes, wire, lang } = toRecord(value);
	if (typeof sha256 !== 'string' || !Array.isArray(bytes) || sha256.length !== DIGEST * bytes.length) {
		return undefined;
	}
	const isColumn = (column: unknown, fits: (one: unknown) => boolean) =>
		column === undefined ||
		(Array.isArray(column) && column.length === bytes.length && column.every((one) => fits(one)));
	const isSize = (one: unknown) => isCount(one) && one > 0 && one <= LIMITS.fileBytes;
	if (!isColumn(bytes, isSize) || !isColumn(wire, isSize) || !isColumn(lang, isLanguage)) return undefined;
	if (role === 'translations' && bytes.length > 0 && lang === undefined) return undefined;
	const files: ReleaseFile[] = [];
	for (const [i, size] of (bytes as number[]).entries()) {
		const digest = toHex(sha256.slice(i * DIGEST, (i + 1) * DIGEST));
		if (digest === undefined) return undefined;
		files.push({
			role,
			path: filePath(role, digest),
			sha256: digest,
			bytes: size,
			...(wire !== undefined && { wire: (wire as number[])[i] }),
			...(lang !== undefined && { lang: (lang as string[])[i] })
		} as ReleaseFile);
	}
	return files;
}

const toRecord = (value: unknown): Partial<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isLanguage = (value: unknown) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters of a digest in base64url. */
const DIGEST = 43;

/** 256 bits, six at a time; the last letter has two bits of padding. */
function toBase64Url(hex: string): string {
	const bits = [...hex].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('') + '00';
	return (bits.match(/.{6}/g) ?? []).map((six) => LETTERS[parseInt(six, 2)] ?? '').join('');
}

/** undefined when it is not a digest as `toBase64Url` writes it. */
function toHex(text: string): string | undefined {
	let bits = '';
	for (const letter of text) {
		const six = LETTERS.indexOf(letter);
		if (six < 0) return undefined;
		bits += six.toString(2).padStart(6, '0');
	}
	if (!bits.endsWith('00')) return undefined;
	return (bits.slice(0, 256).match(/.{4}/g) ?? []).map((four) => parseInt(four, 2).toString(16)).join('');
}
