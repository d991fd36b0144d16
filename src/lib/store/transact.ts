import type { AppDatabase } from './database.ts';

/** As Dexie opens it, or as the browser does: the service worker does without Dexie, which is most of what it would be. */
export type HeldDatabase = IDBDatabase | Pick<AppDatabase, 'backendDB' | 'hasBeenClosed' | 'isOpen' | 'open'>;

/** The tables a release is kept in. */
export interface HeldStores {
	areas: IDBObjectStore;
	parts: IDBObjectStore;
}

/**
 * Runs work in one transaction over areas and their files: all of it is written, or nothing. Work waits for what it
 * reads (`answerOf`) and for nothing else; what it writes is waited for here.
 *
 * @throws What the work throws, or why the browser did not take it.
 */
export async function transact<T>(
	db: HeldDatabase,
	mode: IDBTransactionMode,
	work: (stores: HeldStores) => Promise<T>
): Promise<T> {
	const transaction = (await connectionOf(db)).transaction(['areas', 'parts'], mode);
	const ended = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
	});
	// Heard below; a work that fails first has its own reason.
	ended.catch(() => undefined);
	try {
		const result = await work({
			areas: transaction.objectStore('areas'),
			parts: transaction.objectStore('parts')
		});
		await ended;
		return result;
	} catch (error) {
		abort(transaction);
		throw error;
	}
}

/** What is read. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new DOMException('failed', 'UnknownError'));
	});
}

async function connectionOf(db: HeldDatabase): Promise<IDBDatabase> {
	if (!('backendDB' in db)) return db;
	// A newer version of the app may wait for it to stay closed.
	if (db.hasBeenClosed()) throw new DOMException('the database is closed', 'InvalidStateError');
	if (!db.isOpen()) await db.open();
	return db.backendDB();
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended.
	}
}
