import type { AppDatabase, SavedService } from './database.ts';

/** Saved services, newest first. Whether they still stand in the catalogue is the page's to find out. */
export async function listSaved(db: AppDatabase): Promise<SavedService[]> {
	return db.saved.orderBy('savedAt').reverse().toArray();
}

export async function saveService(db: AppDatabase, saved: SavedService): Promise<void> {
	await db.saved.put(saved);
}

export async function removeSaved(db: AppDatabase, id: string): Promise<void> {
	await db.saved.delete(id);
}
