import type { Outline } from '#lib/domain/catalogue.ts';
import { AppError, NoSuchArea, StorageBlocked } from '#lib/domain/errors.ts';
import type { AppDatabase } from '#lib/store/database.ts';
import type { Network } from '#lib/store/fetch-release.ts';
import { findHeld, type HeldRelease, readHeld, readOutline, removeArea } from '#lib/store/held.ts';
import type { OpenOptions } from '#lib/store/open-database.ts';
import { syncArea } from '#lib/store/sync.ts';
import { lockOf } from './effects.ts';
import type { StorageState, SyncAnswer } from './protocol.ts';

export interface HoldingsEffects extends Network {
	openDatabase(options: OpenOptions): Promise<AppDatabase>;
	now(): Date;
	/** Runs work while nobody else on this device runs work of this name. */
	exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
	onProgress(area: string, progress: { received: number; total: number }): void;
	/** `replaced`: an older release of the area was here. */
	onUpdated(area: string, replaced: boolean): void;
	/** Storage came or went. */
	onStorage(): void;
}

/** The areas of this device, in its database and in memory, and their way here. */
export class Holdings {
	readonly #effects: HoldingsEffects;
	readonly #onForget: (area: string) => void;
	readonly #held = new Map<string, HeldRelease>();
	readonly #syncing = new Map<string, Promise<SyncAnswer>>();
	#db: Promise<AppDatabase | undefined> | undefined;
	#storage: StorageState = 'kept';

	/** @param onForget Called when what was made of an area is no longer of the release this device holds. */
	constructor(effects: HoldingsEffects, onForget: (area: string) => void) {
		this.#effects = effects;
		this.#onForget = onForget;
	}

	/** undefined where the browser allows no storage, or the database is not ours to use; asked once. */
	database(): Promise<AppDatabase | undefined> {
		this.#db ??= this.#openDatabase();
		return this.#db;
	}

	/** @throws StorageBlocked where there is no database to write to. */
	async requireDatabase(): Promise<AppDatabase> {
		const db = await this.database();
		if (!db) throw new StorageBlocked('storage is blocked');
		return db;
	}

	/** How it stands with storage, once it has been asked. */
	get storage(): StorageState {
		return this.#storage;
	}

	/** What is in memory of every area, kept or not. */
	get inMemory(): readonly HeldRelease[] {
		return [...this.#held.values()];
	}

	/** Whether this is still what the device holds of its area. */
	isCurrent(release: HeldRelease): boolean {
		return this.#held.get(release.held.area) === release;
	}

	/** What lists of the area are made of: of what is in memory, else from the database; undefined where it has none. */
	async outline(area: string): Promise<Outline | undefined> {
		const inMemory = this.#held.get(area);
		if (inMemory) return inMemory.release;
		const db = await this.database();
		return db && readOutline(db, area).catch(() => undefined);
	}

	/** The area from memory, else from the database, else, unless `local`, from the network. */
	async hold(area: string, local: boolean): Promise<HeldRelease | 'not-held' | 'no-such-area'> {
		const inMemory = this.#held.get(area);
		if (inMemory) return inMemory;
		const db = await this.database();
		// A database that cannot be read is as good as none: the network has the same.
		const kept = db && (await readHeld(db, area).catch(() => undefined));
		if (kept) {
			this.#held.set(area, kept);
			return kept;
		}
		if (local) return 'not-held';
		try {
			await this.sync(area);
		} catch (error) {
			if (error instanceof NoSuchArea) return 'no-such-area';
			// A full disk refuses the copy; what was fetched is still here to read.
			if (!this.#held.has(area)) throw error;
		}
		// Another tab may have fetched it while we waited for our turn.
		return this.hold(area, true);
	}

	/**
	 * Brings an area up to date. One sync of an area at a time; who asks meanwhile gets the same answer.
	 *
	 * @param limit The most it may cost on the wire, in bytes; absent when the reader asked for it.
	 * @throws AppError. With StorageBlocked or StorageFull the release can be read, but is not on the device.
	 */
	sync(area: string, limit?: number): Promise<SyncAnswer> {
		const running = this.#syncing.get(area);
		if (running) return running;
		// What refused once may have been a moment's trouble.
		if (this.#storage === 'blocked') this.#db = undefined;
		const started = this.#syncAlone(area, limit).finally(() => this.#syncing.delete(area));
		this.#syncing.set(area, started);
		return started;
	}

	/** Another tab changed the area: it is read again at the next question. */
	forget(area: string): void {
		this.#held.delete(area);
		this.#onForget(area);
	}

	async remove(area: string): Promise<void> {
		const db = await this.requireDatabase();
		await this.#effects.exclusive(lockOf(area), () => removeArea(db, area));
		this.forget(area);
	}

	/** Deletes the database and all that was read of it. */
	async wipe(): Promise<void> {
		const db = await this.database();
		for (const area of this.#held.keys()) this.forget(area);
		this.#db = undefined;
		await db?.delete();
	}

	async #openDatabase(): Promise<AppDatabase | undefined> {
		const retry = () => {
			this.#db = undefined;
			this.#effects.onStorage();
		};
		try {
			const db = await this.#effects.openDatabase({
				onFreed: retry,
				onTaken: (deleted) => {
					if (deleted) {
						// Not opened again before somebody asks: that would undo the deleting.
						for (const area of this.#held.keys()) this.forget(area);
						this.#db = undefined;
						return;
					}
					this.#storage = 'outdated';
					this.#db = Promise.resolve(undefined);
					this.#effects.onStorage();
				}
			});
			this.#storage = 'kept';
			return db;
		} catch (error) {
			const code = error instanceof AppError ? error.code : '';
			this.#storage =
				code === 'appOutdated' ? 'outdated' : code === 'databaseHeld' ? 'held-by-old-tab' : 'blocked';
			return undefined;
		}
	}

	async #syncAlone(area: string, limit: number | undefined): Promise<SyncAnswer> {
		const db = await this.database();
		return this.#effects.exclusive(lockOf(area), () => this.#syncNow(db, area, limit));
	}

	async #syncNow(db: AppDatabase | undefined, area: string, limit: number | undefined): Promise<SyncAnswer> {
		const { onProgress, onUpdated } = this.#effects;
		const inMemory = this.#held.get(area);
		// What the database has counts: another tab may have fetched while we waited, and what is only in memory is not
		// on this device.
		const before = db ? await findHeld(db, area).catch(() => undefined) : inMemory?.held;
		const result = await syncArea(area, before, {
			...this.#effects,
			db,
			limit,
			onProgress: (progress) => onProgress(area, progress)
		});
		switch (result.kind) {
			case 'no-such-area':
				throw new NoSuchArea(area);
			case 'large':
				return { bytes: result.bytes };
			case 'unchanged':
				if (!inMemory) return 'unchanged';
				inMemory.held.checkedAt = result.checkedAt;
				if (inMemory.held.manifest.release === before?.manifest.release) return 'unchanged';
				// Another tab has put it in place, and could not tell: perhaps it died of it.
				this.forget(area);
				onUpdated(area, true);
				return 'updated';
			case 'updated':
				this.forget(area);
				this.#held.set(area, result.release);
				onUpdated(area, before !== undefined || inMemory !== undefined);
				if (result.failure) throw result.failure;
				return 'updated';
		}
	}
}
