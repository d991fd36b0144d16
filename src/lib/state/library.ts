import { joinReleases, NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { NoSuchArea, StorageBlocked, Unreachable } from '#lib/domain/errors.ts';
import { toCard } from '#lib/domain/views/card.ts';
import { findRetired } from '#lib/domain/views/retired.ts';
import { makeView, type PageName } from '#lib/domain/views/view.ts';
import type { SearchIndex } from '#lib/search/index-format.ts';
import type { AppDatabase, DirectoryEntry } from '#lib/store/database.ts';
import type { Fetch } from '#lib/store/fetch-release.ts';
import { listSaved, removeSaved, saveService } from '#lib/store/saved.ts';
import { heldBytes, type HeldRelease, readHeld, syncArea } from '#lib/store/sync.ts';
import { answerNeeds, answerSearch, answerSuggest, type Searchable } from './answer-search.ts';
import type { CallName, Calls, DeviceStatus, SavedEntry, ViewReply } from './protocol.ts';

export interface Effects {
	openDatabase(): Promise<AppDatabase>;
	fetch: Fetch;
	now(): Date;
	onProgress(area: string, progress: { received: number; total: number }): void;
	/** `replaced`: an older release of the area was here. */
	onUpdated(area: string, replaced: boolean): void;
}

type Answers = { [C in CallName]: (ask: Calls[C]['ask']) => Promise<Calls[C]['answer']> };

/**
 * The catalogue on this device, behind the messages of `protocol.ts`: opens areas from the database, else from the
 * network, makes views and searches of them, and keeps the saved list. Runs in the worker; knows no page.
 */
export class Library {
	readonly #effects: Effects;
	readonly #held = new Map<string, HeldRelease>();
	readonly #opened = new Map<string, Searchable>();
	readonly #syncing = new Map<string, Promise<'updated' | 'unchanged'>>();
	#db: Promise<AppDatabase | undefined> | undefined;

	constructor(effects: Effects) {
		this.#effects = effects;
	}

	answer<C extends CallName>(call: C, ask: Calls[C]['ask']): Promise<Calls[C]['answer']> {
		return this.#answers[call](ask);
	}

	/** Another tab swapped in a newer release: read it again at the next question. */
	forget(area: string): void {
		this.#held.delete(area);
		// The nation is part of every area.
		if (area === NATIONAL_AREA) this.#opened.clear();
		else this.#opened.delete(area);
	}

	readonly #answers: Answers = {
		view: async ({ address, local }) => {
			const opened = await this.#open(address.area, local);
			if (typeof opened === 'string') return { found: false, why: opened };
			const view = makeView(opened.catalogue, address);
			if (view !== undefined) return { found: true, view } as ViewReply<PageName>;
			const retired =
				address.id === undefined ? undefined : findRetired(opened.catalogue, address.lang, address.id);
			return { found: false, why: 'no-such-page', ...(retired && { retired }) };
		},
		search: async (ask) => answerSearch(await this.#openForSearch(ask.area), ask, this.#effects.now()),
		needs: async (ask) => answerNeeds(await this.#openForSearch(ask.area), ask, this.#effects.now()),
		suggest: async (ask) => answerSuggest(await this.#openForSearch(ask.area), ask),
		sync: async ({ area }) => {
			const results = await Promise.all([...new Set([area, NATIONAL_AREA])].map((id) => this.#sync(id)));
			// The list of areas is a convenience: its absence makes no catalogue older.
			await this.#syncDirectory().catch(() => undefined);
			return results.includes('updated') ? 'updated' : 'unchanged';
		},
		status: () => this.#status(),
		areas: async () => {
			const db = await this.#database();
			const kept = await db?.directory.toArray();
			return kept && kept.length > 0 ? kept : this.#fetchDirectory();
		},
		saved: async ({ lang }) => {
			const db = await this.#database();
			return db ? Promise.all((await listSaved(db)).map((saved) => this.#toEntry(saved, lang))) : [];
		},
		isSaved: async ({ id }) => (await (await this.#database())?.saved.get(id)) !== undefined,
		save: async (service) => {
			const db = await this.#requireDatabase();
			await saveService(db, { ...service, savedAt: this.#effects.now().toISOString() });
			return null;
		},
		unsave: async ({ id }) => {
			await removeSaved(await this.#requireDatabase(), id);
			return null;
		},
		wipe: async () => {
			const db = await this.#database();
			this.#held.clear();
			this.#opened.clear();
			this.#db = undefined;
			await db?.delete();
			return null;
		}
	};

	async #openForSearch(area: string): Promise<Searchable> {
		const opened = await this.#open(area, false);
		if (typeof opened === 'string') throw new NoSuchArea(area);
		return opened;
	}

	/** The area joined with the nation: from memory, else from the database, else, unless `local`, from the network. */
	async #open(area: string, local: boolean): Promise<Searchable | 'not-held' | 'no-such-area'> {
		const known = this.#opened.get(area);
		if (known) return known;
		const own = await this.#hold(area, local);
		if (typeof own === 'string') return own;
		const national = area === NATIONAL_AREA ? own : await this.#hold(NATIONAL_AREA, local);
		if (typeof national === 'string') return national;
		// A newer release may have arrived while the other part was fetched.
		if (this.#held.get(area) !== own) return this.#open(area, local);
		const opened: Searchable = {
			catalogue: joinReleases(own.release, national.release),
			index: own.index as SearchIndex,
			nationalIndex: national.index as SearchIndex
		};
		this.#opened.set(area, opened);
		return opened;
	}

	async #hold(area: string, local: boolean): Promise<HeldRelease | 'not-held' | 'no-such-area'> {
		const inMemory = this.#held.get(area);
		if (inMemory) return inMemory;
		const db = await this.#database();
		const kept = db && (await readHeld(db, area));
		if (kept) {
			this.#held.set(area, kept);
			return kept;
		}
		if (local) return 'not-held';
		try {
			await this.#sync(area);
		} catch (error) {
			if (error instanceof NoSuchArea) return 'no-such-area';
			// A full disk refuses the copy; what was fetched is still here to read.
			if (!(error instanceof StorageBlocked)) throw error;
		}
		return this.#held.get(area) ?? 'not-held';
	}

	/** One sync of an area at a time; who asks meanwhile gets the same answer. */
	#sync(area: string): Promise<'updated' | 'unchanged'> {
		const running = this.#syncing.get(area);
		if (running) return running;
		const started = this.#syncNow(area).finally(() => this.#syncing.delete(area));
		this.#syncing.set(area, started);
		return started;
	}

	async #syncNow(area: string): Promise<'updated' | 'unchanged'> {
		const db = await this.#database();
		const { fetch, now, onProgress, onUpdated } = this.#effects;
		const inMemory = this.#held.get(area);
		// What is only in memory is not on this device: the next sync tries to keep it again.
		const before = db && !inMemory?.kept ? await readHeld(db, area) : inMemory;
		const result = await syncArea(area, before?.held, {
			db,
			fetch,
			now,
			onProgress: (progress) => onProgress(area, progress)
		});
		if (result === 'no-such-area') throw new NoSuchArea(area);
		if (result === 'unchanged') return 'unchanged';
		this.forget(area);
		this.#held.set(area, result);
		onUpdated(area, before !== undefined);
		if (db && !result.kept) throw new StorageBlocked(`this device did not take ${area}`);
		return 'updated';
	}

	async #syncDirectory(): Promise<void> {
		const db = await this.#database();
		const areas = await this.#fetchDirectory();
		await db?.transaction('rw', db.directory, async () => {
			await db.directory.clear();
			await db.directory.bulkPut(areas);
		});
	}

	async #fetchDirectory(): Promise<DirectoryEntry[]> {
		const path = '/release/areas.json';
		try {
			const response = await this.#effects.fetch(path, { cache: 'no-cache' });
			if (!response.ok) throw new Error(String(response.status));
			return (await response.json()) as DirectoryEntry[];
		} catch (cause) {
			throw new Unreachable(path, { cause });
		}
	}

	async #status(): Promise<DeviceStatus> {
		const db = await this.#database();
		const areas = db ? await db.areas.toArray() : [...this.#held.values()].map(({ held }) => held);
		const names = new Map((await db?.directory.toArray())?.map(({ id, name }) => [id, name.nb]));
		return {
			storage: db ? 'kept' : 'blocked',
			savedCount: (await db?.saved.count()) ?? 0,
			held: areas.map(({ area, manifest, fetchedAt, checkedAt }) => ({
				area,
				name: names.get(area) ?? area,
				services: manifest.services,
				bytes: heldBytes(manifest),
				release: manifest.release,
				released: manifest.released,
				fetchedAt,
				checkedAt
			}))
		};
	}

	async #toEntry(saved: Omit<SavedEntry, 'card' | 'retired'>, lang: string): Promise<SavedEntry> {
		const opened = await this.#open(saved.area, true);
		if (typeof opened === 'string') return saved;
		const { catalogue } = opened;
		const service = catalogue.releases.flatMap(({ services }) => services).find(({ id }) => id === saved.id);
		if (service) return { ...saved, card: toCard(catalogue, service, lang) };
		const retired = findRetired(catalogue, lang, saved.id);
		return { ...saved, ...(retired && { retired }) };
	}

	/** undefined where the browser allows no storage; asked once. */
	#database(): Promise<AppDatabase | undefined> {
		this.#db ??= this.#effects.openDatabase().catch(() => undefined);
		return this.#db;
	}

	async #requireDatabase(): Promise<AppDatabase> {
		const db = await this.#database();
		if (!db) throw new StorageBlocked('storage is blocked');
		return db;
	}
}
