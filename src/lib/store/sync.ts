import type { Release } from '#lib/domain/catalogue.ts';
import type { Manifest } from '#lib/domain/release-format.ts';
import type { AppDatabase, HeldArea } from './database.ts';
import {
	type Fetch,
	type FetchedFiles,
	fetchFiles,
	fetchManifest,
	type OnProgress
} from './fetch-release.ts';

/** What one area's catalogue is on this device: from the database, or only in memory where storage is blocked. */
export interface HeldRelease {
	held: HeldArea;
	release: Release;
	/** The search index, which only the search folder reads. */
	index: unknown;
	/** Whether the database has it; `false` where storage is blocked or full. */
	kept: boolean;
}

export interface SyncOptions {
	/** undefined where storage is blocked: the app then works from the network and keeps nothing. */
	db: AppDatabase | undefined;
	fetch: Fetch;
	now: () => Date;
	onProgress?: OnProgress;
}

/**
 * Brings an area up to date: asks for the manifest, fetches what is new, checks every digest, and swaps it in with
 * one transaction. What was there stays whole until then.
 *
 * @param held What this device has of the area, if anything.
 * @returns The new release, kept or not; `unchanged` when there is none newer; `no-such-area` when the server has
 * none.
 * @throws AppError of `domain/errors.ts`; what was held is then untouched.
 */
export async function syncArea(
	area: string,
	held: HeldArea | undefined,
	{ db, fetch, now, onProgress }: SyncOptions
): Promise<HeldRelease | 'unchanged' | 'no-such-area'> {
	const manifest = await fetchManifest(fetch, area);
	if (!manifest) return 'no-such-area';
	if (held && held.manifest.release === manifest.release) {
		await db?.areas.update(area, { checkedAt: now().toISOString() });
		return 'unchanged';
	}
	const files = await fetchFiles(fetch, manifest, onProgress);
	const at = now().toISOString();
	const fresh: HeldArea = { area, manifest, fetchedAt: at, checkedAt: at };
	return assemble(fresh, files, await swapIn(db, fresh, files));
}

/** @returns Whether the database took it; a full disk costs the copy, not the reading. */
async function swapIn(db: AppDatabase | undefined, held: HeldArea, files: FetchedFiles): Promise<boolean> {
	try {
		await db?.transaction('rw', db.areas, db.files, async () => {
			await db.files.bulkPut([...files].map(([role, content]) => ({ area: held.area, role, content })));
			await db.areas.put(held);
		});
		return db !== undefined;
	} catch {
		return false;
	}
}

/** What this device holds of an area; undefined when it holds nothing, or not all of it. */
export async function readHeld(db: AppDatabase, area: string): Promise<HeldRelease | undefined> {
	return db.transaction('r', db.areas, db.files, async () => {
		const held = await db.areas.get(area);
		if (!held) return undefined;
		const roles = held.manifest.files.map(({ role }) => role);
		const rows = await db.files.bulkGet(roles.map((role): [string, typeof role] => [area, role]));
		const files: FetchedFiles = new Map();
		for (const row of rows) if (row) files.set(row.role, row.content);
		return files.size === roles.length ? assemble(held, files, true) : undefined;
	});
}

function assemble(held: HeldArea, files: FetchedFiles, kept: boolean): HeldRelease {
	const area = files.get('area') as Omit<Release, 'services'>;
	const services = files.get('services') as Release['services'];
	return { held, release: { ...area, services }, index: files.get('search'), kept };
}

/** Bytes of an area's files as the manifest names them, before any content encoding. */
export function heldBytes({ files }: Manifest): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
