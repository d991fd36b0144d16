/** Of the whole app; the version is Dexie's, which is ten times as much to the browser. */
export const DATABASE_NAME = 'terskel';
export const DATABASE_VERSION = 2;
export const VERSION_FACTOR = 10;

/**
 * Opens the database as it stands, without Dexie: for work on releases that are here already.
 *
 * @returns undefined when there is none, it is of another version of the app, or the browser refuses it.
 */
export function openHeld(name = DATABASE_NAME): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name);
		// There is none: making it is the app's.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onerror = () => resolve(undefined);
		opening.onsuccess = () => {
			const db = opening.result;
			db.onversionchange = () => db.close();
			if (db.version === DATABASE_VERSION * VERSION_FACTOR) resolve(db);
			else {
				db.close();
				resolve(undefined);
			}
		};
	});
}
