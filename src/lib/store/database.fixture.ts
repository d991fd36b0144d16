import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { onTestFinished, vi } from 'vitest';
import { type AppDatabase, createDatabase } from './database.ts';

let made = 0;

/** A database of the test's own, gone after it. */
export function makeDatabase(name = `test-${++made}`): AppDatabase {
	const db = createDatabase(name);
	onTestFinished(() => db.delete());
	return db;
}

/** A database as an older version of the app left it: `tests/fixtures/database-<version>.json`. */
export interface OldDatabase {
	/** Dexie's number times ten. */
	version: number;
	tables: Record<string, { keyPath: string | string[]; indexes: string[]; rows: object[] }>;
}

export function readOldDatabase(version: number): OldDatabase {
	return JSON.parse(readFileSync(`tests/fixtures/database-${version}.json`, 'utf8')) as OldDatabase;
}

/** Puts it there as that version did, and leaves it open as a tab of that version would. */
export function openOldDatabase(name: string, { version, tables }: OldDatabase): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, version);
		opening.onupgradeneeded = () => {
			for (const [table, { keyPath, indexes, rows }] of Object.entries(tables)) {
				const store = opening.result.createObjectStore(table, { keyPath });
				for (const index of indexes) store.createIndex(index, index);
				for (const row of rows) store.add(row);
			}
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('not opened', { cause: opening.error }));
	});
}

/**
 * Lets writes into a database fail, those into one of its stores or all.
 *
 * @param fails Told how many there have been; what it gives back is thrown.
 * @returns A function that lets them be.
 */
export function failWrites(
	{ name }: { name: string },
	fails: (writes: number) => Error | undefined,
	store?: 'areas' | 'parts'
): () => void {
	let writes = 0;
	const strike = (at: IDBObjectStore) => {
		if (at.transaction.db.name !== name || (store && at.name !== store)) return;
		const error = fails(writes++);
		if (error) throw error;
	};
	const proto = IDBObjectStore.prototype;
	const { put, delete: remove } = proto;
	const spies = [
		vi.spyOn(proto, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			strike(this);
			return put.apply(this, args);
		}),
		vi.spyOn(proto, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
			strike(this);
			return remove.apply(this, args);
		})
	];
	return () => {
		for (const spy of spies) spy.mockRestore();
	};
}

/** What browsers say when there is no room. */
export const full = () => new DOMException('full', 'QuotaExceededError');
