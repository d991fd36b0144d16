import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
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
	const text = readFileSync(`tests/fixtures/database-${version}.json`, 'utf8');
	// Bytes stand there as the text they are.
	return JSON.parse(text, (key, value: unknown) =>
		key === 'bytes' && typeof value === 'string' ? new TextEncoder().encode(value) : value
	) as OldDatabase;
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
