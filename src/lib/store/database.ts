import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { AreaEntry } from '#lib/domain/directory.ts';
import type { Manifest } from '#lib/domain/release-format.ts';

/** The content of a file as it was verified, byte for byte. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * An area this device holds. The row points at its parts through the paths of its manifest: writing it is what makes
 * a release the visible one.
 */
export interface HeldArea {
	area: string;
	manifest: Manifest;
	/** What the server called this manifest, to ask whether it still stands. */
	etag?: string | undefined;
	/** ISO instant when this release arrived whole on this device. */
	fetchedAt: string;
	/** ISO instant when this device last heard from the network that it has the newest release. */
	checkedAt: string;
	/** Bytes of the outline beside it. Absent where there is none. */
	outlineBytes?: number;
}

/** A verified file of a release. Not visible before an area's manifest names it; swept when none does. */
export interface HeldPart {
	area: string;
	/** Names the content: a file of another content has another path. */
	path: string;
	bytes: Bytes;
}

/** What lists are made of, kept beside a release in one piece: a cold start reads a third, in one question. */
export interface HeldOutline {
	area: string;
	/** The release it is of. */
	release: string;
	/** An `Outline` as JSON. */
	bytes: Bytes;
}

/** A service somebody kept on this device. `name` is there for when the id has left the catalogue. */
export interface SavedService {
	id: string;
	area: string;
	name: string;
	/** ISO instant. */
	savedAt: string;
}

export interface AppDatabase extends Dexie {
	areas: EntityTable<HeldArea, 'area'>;
	parts: Table<HeldPart, [string, string]>;
	outlines: EntityTable<HeldOutline, 'area'>;
	saved: EntityTable<SavedService, 'id'>;
	/** The areas there are, as last heard. */
	directory: EntityTable<AreaEntry, 'id'>;
}

export const DATABASE_NAME = 'terskel';
export const DATABASE_VERSION = 3;

/** Declares the tables; opening is the caller's, and may fail where storage is blocked. */
export function createDatabase(name = DATABASE_NAME): AppDatabase {
	const db = new Dexie(name) as AppDatabase;
	db.version(1).stores({ areas: 'area', files: '[area+role]', saved: 'id, savedAt', directory: 'id' });
	db.version(2).stores({ files: null, parts: '[area+path]' }).upgrade(keepFilesByPath);
	// What is held without an outline is read whole, until the next release.
	db.version(3).stores({ outlines: 'area' });
	return db;
}

/** A file of version 1: one of each role, as parsed JSON. */
interface FileOfVersion1 {
	area: string;
	role: string;
	content: unknown;
}

/** Version 1 had one file of each role; since version 2 a release has many, and files are kept by their path. */
async function keepFilesByPath(upgrade: Transaction): Promise<void> {
	const areas = await upgrade.table<HeldArea>('areas').toArray();
	for (const { area, manifest } of areas) {
		for (const { role, path } of manifest.files) {
			const file = await upgrade.table<FileOfVersion1>('files').get([area, role]);
			const bytes = file && new TextEncoder().encode(JSON.stringify(file.content));
			if (bytes) await upgrade.table<HeldPart>('parts').put({ area, path, bytes });
		}
	}
}
