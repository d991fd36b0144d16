import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Manifest, FileRole } from '#lib/domain/release-format.ts';

/** An area this device holds. */
export interface HeldArea {
	area: string;
	manifest: Manifest;
	/** ISO instant when this release arrived whole on this device. */
	fetchedAt: string;
	/** ISO instant when this device last heard from the network that it has the newest release. */
	checkedAt: string;
}

/** The content of one file of a held release, as parsed JSON. */
export interface HeldFile {
	area: string;
	role: FileRole;
	content: unknown;
}

/** A service somebody kept on this device. `name` is there for when the id has left the catalogue. */
export interface SavedService {
	id: string;
	area: string;
	name: string;
	/** ISO instant. */
	savedAt: string;
}

/** The areas there are, as last heard. */
export interface DirectoryEntry {
	id: string;
	name: { nb: string } & Record<string, string>;
}

export interface AppDatabase extends Dexie {
	areas: EntityTable<HeldArea, 'area'>;
	files: Table<HeldFile, [string, FileRole]>;
	saved: EntityTable<SavedService, 'id'>;
	directory: EntityTable<DirectoryEntry, 'id'>;
}

export const DATABASE_NAME = 'terskel';

/** Declares the tables; opening is the caller's, and may fail where storage is blocked. */
export function createDatabase(name = DATABASE_NAME): AppDatabase {
	const db = new Dexie(name) as AppDatabase;
	db.version(1).stores({ areas: 'area', files: '[area+role]', saved: 'id, savedAt', directory: 'id' });
	return db;
}
