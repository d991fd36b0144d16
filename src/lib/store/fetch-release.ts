import { DigestMismatch, NotARelease, ServerFailed, Unreachable } from '#lib/domain/errors.ts';
import { type AreaEntry, DIRECTORY_PATH, parseDirectory } from '#lib/domain/directory.ts';
import {
	LIMITS,
	type Manifest,
	manifestPath,
	parseManifest,
	type ReleaseFile
} from '#lib/domain/release-format.ts';
import type { Bytes } from './database.ts';
import { readCapped, TooLong } from './read-capped.ts';
import { type Patience, withRetries } from './retry.ts';

export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

export interface Network extends Patience {
	fetch: Fetch;
}

/** The list of areas grows with the country. */
const MAX_DIRECTORY_BYTES = 1024 * 1024;

/** A page waits for the manifest; files are worth more patience. */
const MANIFEST_TRIES = 2;
const FILE_TRIES = 4;

export interface FetchedManifest {
	manifest: Manifest;
	/** What the server calls this manifest. */
	etag?: string | undefined;
}

/**
 * Asks for an area's manifest, past every cache.
 *
 * @param etag What the server called the manifest this device has: when it still stands, only that is said.
 * @returns `unchanged` when the manifest is the one named; undefined when the server says there is no such area.
 * @throws Unreachable, ServerFailed, NotARelease or FormatTooNew.
 */
export async function fetchManifest(
	network: Network,
	area: string,
	etag?: string
): Promise<FetchedManifest | 'unchanged' | undefined> {
	const path = manifestPath(area);
	return withRetries(MANIFEST_TRIES, network, async () => {
		const init: RequestInit = etag
			? { cache: 'no-store', headers: { 'If-None-Match': etag } }
			: { cache: 'no-cache' };
		const response = await get(network.fetch, path, init);
		if (response.status === 404) return undefined;
		if (response.status === 304 && etag) return 'unchanged';
		const manifest = parseManifest(await readJson(path, response, LIMITS.manifestBytes), area);
		return { manifest, etag: response.headers.get('etag') ?? undefined };
	});
}

/**
 * Downloads one file of a release: no more than the manifest says, and nothing else.
 *
 * @param onBytes Called with the length of each piece as it arrives, and with less than nothing when it must be
 * fetched again.
 * @throws Unreachable, ServerFailed, NotARelease (a portal's page) or DigestMismatch.
 */
export async function fetchFile(
	network: Network,
	area: string,
	file: ReleaseFile,
	onBytes?: (bytes: number) => void
): Promise<Bytes> {
	const path = `/release/${area}/${file.path}`;
	const attempt = async (init?: RequestInit) => {
		let counted = 0;
		try {
			const response = await getWhole(network.fetch, path, init);
			const bytes = await readCapped(path, response, file.bytes, (length) => {
				counted += length;
				onBytes?.(length);
			});
			await verify(path, bytes, file);
			return bytes;
		} catch (error) {
			onBytes?.(-counted);
			throw error instanceof TooLong ? new DigestMismatch(path) : error;
		}
	};
	return withRetries(FILE_TRIES, network, async () => {
		try {
			return await attempt();
		} catch (error) {
			if (!(error instanceof DigestMismatch)) throw error;
			// A cache on the way, the browser's own too, may hold a damaged copy: ask once past all of them.
			return attempt({ cache: 'reload' });
		}
	});
}

/** The list of areas there are. @throws Unreachable, ServerFailed or NotARelease. */
export async function fetchDirectory(network: Network): Promise<AreaEntry[]> {
	return withRetries(MANIFEST_TRIES, network, async () => {
		const response = await get(network.fetch, DIRECTORY_PATH, { cache: 'no-cache' });
		return parseDirectory(await readJson(DIRECTORY_PATH, response, MAX_DIRECTORY_BYTES));
	});
}

async function get(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
	try {
		return await fetch(path, init);
	} catch (cause) {
		throw new Unreachable(path, { cause });
	}
}

async function getWhole(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
	const response = await get(fetch, path, init);
	if (!response.ok) throw new ServerFailed(path, response.status);
	return response;
}

async function readJson(path: string, response: Response, maxBytes: number): Promise<unknown> {
	if (!response.ok) throw new ServerFailed(path, response.status);
	try {
		return parseJson(path, await readCapped(path, response, maxBytes));
	} catch (error) {
		throw error instanceof TooLong ? new NotARelease(path, 'is too long') : error;
	}
}

function parseJson(path: string, bytes: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		throw new NotARelease(path, 'is not JSON; a sign-in page of the network?');
	}
}

async function verify(path: string, bytes: Bytes, { bytes: length, sha256 }: ReleaseFile): Promise<void> {
	if (bytes.byteLength === length && (await digestOf(bytes)) === sha256) {
		parseJson(path, bytes);
		return;
	}
	if (isMarkup(bytes)) throw new NotARelease(path, 'is a page; a sign-in page of the network?');
	throw new DigestMismatch(path);
}

const LESS_THAN = 0x3c;

/** Files of a release are JSON, which never begins with `<`. */
const isMarkup = (bytes: Bytes) => bytes.find((byte) => byte > 0x20) === LESS_THAN;

async function digestOf(bytes: Bytes): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
