import { AppOutdated, DatabaseHeld, StorageBlocked } from '#lib/domain/errors.ts';
import { type AppDatabase, createDatabase, DATABASE_VERSION } from './database.ts';

/** Dexie's version 2 is 20 to the browser. */
const VERSION_FACTOR = 10;

export interface OpenOptions {
	name?: string;
	/** The database that could not be had at first can be opened now: the old tab has let go. */
	onFreed?(): void;
	/** Closed under us: a newer version of the app changes it, or somebody deletes it. */
	onTaken?(deleted: boolean): void;
}

/**
 * Opens the database, or says at once why not: a page never waits for storage.
 *
 * @throws StorageBlocked where the browser has none or refuses; DatabaseHeld while an older tab holds it as it was;
 * AppOutdated when a newer version of the app has changed it.
 */
export async function openDatabase({ name, onFreed, onTaken }: OpenOptions = {}): Promise<AppDatabase> {
	const db = createDatabase(name);
	let told = false;
	db.on('versionchange', ({ newVersion }) => {
		// The other tab must not wait for us. What is in memory can still be read.
		db.close();
		onTaken?.(newVersion === null);
		// Dexie's own listener would open it again, as whatever it then is.
		return false;
	});
	const opening = db.open().then(() => {
		// Dexie opens a newer database than it knows; writing into it would be a guess.
		const version = db.backendDB().version / VERSION_FACTOR;
		if (version <= DATABASE_VERSION) return db;
		db.close();
		throw new AppOutdated(`the database is of version ${version}`);
	});
	const held = new Promise<never>((_, reject) => {
		db.on('blocked', () => {
			told = true;
			reject(new DatabaseHeld('another tab holds the database'));
		});
	});
	opening
		.then((opened) => {
			if (!told) return;
			opened.close();
			onFreed?.();
		})
		.catch(() => undefined);
	try {
		return await Promise.race([opening, held]);
	} catch (error) {
		if (error instanceof DatabaseHeld || error instanceof AppOutdated) throw error;
		throw new StorageBlocked('the browser allows no storage', { cause: error });
	}
}
