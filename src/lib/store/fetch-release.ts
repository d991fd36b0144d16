import { DigestMismatch, FormatTooNew, NotARelease, Unreachable } from '#lib/domain/errors.ts';
import {
	type FileRole,
	type Manifest,
	RELEASE_FORMAT,
	type ReleaseFile
} from '#lib/domain/release-format.ts';

/** A proxy or portal can answer with anything; nothing larger than this is read. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;
export type FetchedFiles = Map<FileRole, unknown>;

/** Called as bytes arrive. `total` is the sum of the sizes the manifest names. */
export type OnProgress = (progress: { received: number; total: number }) => void;

/**
 * Asks for an area's manifest, past every cache.
 *
 * @returns undefined when the server says there is no such area.
 * @throws Unreachable, NotARelease or FormatTooNew.
 */
export async function fetchManifest(fetch: Fetch, area: string): Promise<Manifest | undefined> {
	const path = `/release/${area}/manifest.json`;
	const response = await get(fetch, path, { cache: 'no-cache' });
	if (response.status === 404) return undefined;
	return parseManifest(path, await readJson(path, response), area);
}

/**
 * Downloads every file of a manifest and holds it against its digest. All or nothing.
 *
 * @throws Unreachable, NotARelease or DigestMismatch.
 */
export async function fetchFiles(
	fetch: Fetch,
	manifest: Manifest,
	onProgress?: OnProgress
): Promise<FetchedFiles> {
	const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
	let received = 0;
	const contents = await Promise.all(
		manifest.files.map(async (file) => {
			const content = await fetchFile(fetch, manifest.area, file);
			received += file.bytes;
			onProgress?.({ received, total });
			return [file.role, content] as const;
		})
	);
	return new Map(contents);
}

async function fetchFile(fetch: Fetch, area: string, file: ReleaseFile): Promise<unknown> {
	const path = `/release/${area}/${file.path}`;
	const response = await get(fetch, path);
	if (!response.ok) throw new Unreachable(path, { cause: response.status });
	const bytes = new Uint8Array(await readWhole(path, response.arrayBuffer()));
	if (bytes.byteLength !== file.bytes || (await sha256(bytes)) !== file.sha256)
		throw new DigestMismatch(path);
	return JSON.parse(new TextDecoder().decode(bytes));
}

async function get(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
	try {
		return await fetch(path, init);
	} catch (cause) {
		throw new Unreachable(path, { cause });
	}
}

/** The network may also go away in the middle of an answer. */
async function readWhole<T>(path: string, body: Promise<T>): Promise<T> {
	try {
		return await body;
	} catch (cause) {
		throw new Unreachable(path, { cause });
	}
}

async function readJson(path: string, response: Response): Promise<unknown> {
	if (!response.ok) throw new Unreachable(path, { cause: response.status });
	const text = await readWhole(path, response.text());
	try {
		return JSON.parse(text);
	} catch {
		throw new NotARelease(path, 'is not JSON; a sign-in page of the network?');
	}
}

/** Checks the envelope: the content is held by digests, the envelope only by this. */
function parseManifest(path: string, value: unknown, area: string): Manifest {
	const manifest = value as Partial<Manifest> | null;
	const major = manifest?.format?.major;
	if (typeof major !== 'number') throw new NotARelease(path, 'has no format');
	if (major > RELEASE_FORMAT.major) throw new FormatTooNew(major);
	const { release, released, services, files } = manifest ?? {};
	const whole =
		manifest?.area === area &&
		typeof release === 'string' &&
		typeof released === 'string' &&
		!Number.isNaN(Date.parse(released)) &&
		typeof services === 'number' &&
		Array.isArray(files) &&
		files.every(isReleaseFile) &&
		(['area', 'services', 'search'] as const).every((role) => files.filter((file) => file.role === role).length === 1);
	if (!whole) throw new NotARelease(path, 'is not a manifest of this area');
	return manifest as Manifest;
}

/** Names a file below the area's folder and nowhere else, of a size a device can take. */
function isReleaseFile(value: unknown): boolean {
	const file = value as Partial<ReleaseFile> | null;
	const bytes = file?.bytes ?? 0;
	return (
		typeof file?.role === 'string' &&
		/^[a-z]+-[0-9a-f]{16}\.json$/.test(file.path ?? '') &&
		/^[0-9a-f]{64}$/.test(file.sha256 ?? '') &&
		Number.isInteger(bytes) &&
		bytes > 0 &&
		bytes <= MAX_FILE_BYTES
	);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
