import { AppError, ServerFailed, StorageBlocked, StorageFull, Unreachable } from '#lib/domain/errors.ts';
import type { Manifest, ReleaseFile } from '#lib/domain/release-format.ts';
import type { AppDatabase, Bytes, HeldArea } from './database.ts';
import { chooseFiles, wireBytes } from './choose-files.ts';
import { type FetchedManifest, fetchFile, fetchManifest, type Network } from './fetch-release.ts';
import {
	assemble,
	findHeld,
	type HeldRelease,
	listPaths,
	readParts,
	savePart,
	swapIn,
	sweep
} from './held.ts';
import { inParallel } from './retry.ts';

/** Called as bytes arrive: of what this download costs on the wire, how much has come. */
export type OnProgress = (progress: { received: number; total: number }) => void;

export interface SyncOptions extends Network {
	/** undefined where storage is blocked: the app then works from the network and keeps nothing. */
	db: AppDatabase | undefined;
	now(): Date;
	onProgress?: OnProgress | undefined;
	/** The most a download may cost on the wire without being asked for, in bytes. Absent: anything. */
	limit?: number | undefined;
}

export type SyncResult =
	| { kind: 'updated'; release: HeldRelease; failure?: StorageBlocked | StorageFull }
	| { kind: 'unchanged'; checkedAt: string }
	| { kind: 'no-such-area' }
	/** Larger than may be fetched unasked; nothing was. */
	| { kind: 'large'; bytes: number };

/** Enough to keep a slow line busy, few enough not to starve the page. */
const PARALLEL = 4;
/** A host may change its release, and another tab sweep, while we fetch. */
const ROUNDS = 3;
const GONE = [404, 410];

/**
 * Brings an area up to date: asks whether there is a newer manifest, fetches the files that are missing, holds each
 * against its digest, and swaps the release in with one transaction. What was there stays whole until then; what
 * arrived before an interruption is not fetched again.
 *
 * @param held What this device has of the area, if all of it.
 * @throws AppError of `domain/errors.ts`; what was held is then untouched.
 */
export async function syncArea(
	area: string,
	held: HeldArea | undefined,
	options: SyncOptions
): Promise<SyncResult> {
	for (let round = 1; ; round++) {
		const answer = await fetchManifest(options, area, held?.etag);
		if (answer === undefined) return { kind: 'no-such-area' };
		if (answer === 'unchanged') return confirm(area, undefined, options);
		// Without a database every file comes anew: what is held then saves nothing.
		const manifest = chooseFiles(answer.manifest, options.db && held?.manifest);
		const fresh = { ...answer, manifest };
		if (held && isSame(manifest, held.manifest)) return confirm(area, fresh, options);
		try {
			const result = await fetchRelease(area, fresh, options);
			if (result) return result;
		} catch (error) {
			// A host that has put out a newer release may have thrown away the files of this one.
			if (!(error instanceof ServerFailed && GONE.includes(error.status)) || round === ROUNDS) throw error;
		}
		if (round === ROUNDS) throw new Unreachable(`/release/${area}/`);
	}
}

/** What bringing an area here costs on the wire, in bytes; undefined when there is no such area. @throws AppError. */
export async function findCost(
	area: string,
	options: Network & Pick<SyncOptions, 'db'>
): Promise<number | undefined> {
	const { db } = options;
	const answer = await fetchManifest(options, area);
	if (typeof answer !== 'object') return undefined;
	const held = db && (await findHeld(db, area));
	return wireBytes(await listMissing(chooseFiles(answer.manifest, held?.manifest), db));
}

/**
 * The same release, of the same files: a name alone could stand in a manifest that was altered on the way, and taking
 * that one over would leave the area without the files it names.
 */
function isSame(fresh: Manifest, held: Manifest): boolean {
	const paths = (manifest: Manifest) =>
		manifest.files
			.map(({ path, sha256 }) => path + sha256)
			.sort()
			.join();
	return fresh.release === held.release && paths(fresh) === paths(held);
}

/** What is held is still the newest. A fetch dated in the future shows that the clock was wrong then: now is known. */
async function confirm(
	area: string,
	fresh: FetchedManifest | undefined,
	{ db, now }: SyncOptions
): Promise<SyncResult> {
	const checkedAt = now().toISOString();
	try {
		await db?.areas
			.where('area')
			.equals(area)
			.modify((held) => {
				held.checkedAt = checkedAt;
				if (held.fetchedAt > checkedAt) held.fetchedAt = checkedAt;
				if (fresh) Object.assign(held, fresh);
			});
		if (db) await sweep(db, area);
	} catch {
		// A device that writes nothing looks no fresher than it is.
	}
	return { kind: 'unchanged', checkedAt };
}

/** @returns undefined when another tab swept what had arrived; then it must be tried again. */
async function fetchRelease(
	area: string,
	{ manifest, etag }: FetchedManifest,
	options: SyncOptions
): Promise<SyncResult | undefined> {
	const { db, now, limit = Infinity } = options;
	if (db) await sweep(db, area, manifest);
	const missing = await listMissing(manifest, db);
	const cost = wireBytes(missing);
	if (cost > limit) return { kind: 'large', bytes: cost };
	const arrived = await fetchFiles(area, missing, options);
	const at = now().toISOString();
	const fresh: HeldArea = { area, manifest, etag, fetchedAt: at, checkedAt: at };
	const kept = db && !arrived.failure ? await tryToSwapIn(db, fresh) : arrived.failure;
	if (kept === undefined && db) return undefined;
	if (kept && 'release' in kept) return { kind: 'updated', release: kept };
	// The device does not take it: it can be read as long as the app is open.
	const release = assemble(fresh, await gather(db, manifest, arrived.parts), false);
	if (db) await sweep(db, area).catch(() => undefined);
	return { kind: 'updated', release, ...(kept && { failure: kept }) };
}

/** Files of a manifest that are not on this device, each once. */
async function listMissing({ area, files }: Manifest, db: AppDatabase | undefined): Promise<ReleaseFile[]> {
	const here = db ? await listPaths(db, area) : new Set<string>();
	return [...new Map(files.map((file) => [file.path, file])).values()].filter(({ path }) => !here.has(path));
}

interface Arrived {
	parts: Map<string, Bytes>;
	/** Why the device stopped keeping them, if it did. */
	failure?: StorageBlocked | StorageFull;
}

async function fetchFiles(
	area: string,
	missing: readonly ReleaseFile[],
	options: SyncOptions
): Promise<Arrived> {
	const { db, onProgress } = options;
	const arrived: Arrived = { parts: new Map() };
	const total = wireBytes(missing);
	let received = 0;
	await inParallel(PARALLEL, missing, async (file) => {
		const perByte = (file.wire ?? file.bytes) / file.bytes;
		const bytes = await fetchFile(options, area, file, (length) => {
			received += length * perByte;
			onProgress?.({ received: Math.round(received), total });
		});
		arrived.parts.set(file.path, bytes);
		if (!db || arrived.failure) return;
		try {
			await savePart(db, { area, path: file.path, bytes });
		} catch (error) {
			arrived.failure = toStorageFailure(error);
		}
	});
	return arrived;
}

async function tryToSwapIn(db: AppDatabase, fresh: HeldArea) {
	try {
		return await swapIn(db, fresh);
	} catch (error) {
		if (error instanceof AppError) throw error;
		return toStorageFailure(error);
	}
}

/** Every file of a manifest: what just came, and what the device had. */
async function gather(db: AppDatabase | undefined, manifest: Manifest, arrived: Map<string, Bytes>) {
	const others = manifest.files.filter(({ path }) => !arrived.has(path));
	const kept =
		db && others.length > 0 ? await readParts(db, manifest.area, others) : new Map<string, Bytes>();
	return new Map([...kept, ...arrived]);
}

/** Browsers say in their own ways that there is no room; Dexie wraps what they say. */
export function toStorageFailure(error: unknown): StorageBlocked | StorageFull {
	const { name, inner } = error as { name?: string; inner?: { name?: string } };
	return [name, inner?.name].includes('QuotaExceededError')
		? new StorageFull('no room', { cause: error })
		: new StorageBlocked('storage fails', { cause: error });
}
