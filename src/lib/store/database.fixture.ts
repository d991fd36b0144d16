import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type AppDatabase, createDatabase } from './database.ts';

let made = 0;

/** A database of the test's own, gone after it. */
export function makeDatabase(name = `test-${++made}`): AppDatabase {
	const db = createDatabase(name);
	onTestFinished(() => db.delete());
	return db;
}
