import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { AppDatabase } from '#lib/store/database.ts';
import { findHeld } from '#lib/store/held.ts';
import { syncArea, type SyncOptions } from '#lib/store/sync.ts';
import { lockOf } from './effects.ts';

export interface RefreshEffects extends Omit<SyncOptions, 'db'> {
	db: AppDatabase;
	exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
	onUpdated(area: string): void;
}

/**
 * Brings the areas of this device up to date while no page is open. What fails is left as it is: the next page that
 * opens tries again, and says why.
 */
export async function refreshHeld({ exclusive, onUpdated, ...options }: RefreshEffects): Promise<void> {
	const areas = await options.db.areas.toCollection().primaryKeys();
	// The nation first: it is part of every area.
	areas.sort((a, b) => Number(b === NATIONAL_AREA) - Number(a === NATIONAL_AREA));
	for (const area of areas) {
		const result = await exclusive(lockOf(area), async () =>
			syncArea(area, await findHeld(options.db, area), options)
		).catch(() => undefined);
		if (result?.kind === 'updated') onUpdated(area);
	}
}
