import { joinReleases, type Listing, NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { NoSuchArea } from '#lib/domain/errors.ts';
import { toCard } from '#lib/domain/views/card.ts';
import { findListPage } from '#lib/domain/views/path.ts';
import { findRetired } from '#lib/domain/views/retired.ts';
import {
	isListPage,
	type ListPage,
	makeListView,
	makeView,
	isSameView,
	type PageName,
	type ViewAddress,
	type Views
} from '#lib/domain/views/view.ts';
import type { AreaEntry } from '#lib/domain/directory.ts';
import type { Label } from '#lib/domain/label.ts';
import { fetchDirectory } from '#lib/store/fetch-release.ts';
import type { AppDatabase, HeldArea } from '#lib/store/database.ts';
import { DEFAULT_LANGUAGE } from '#lib/i18n/languages.ts';
import { heldBytes, listHeld, readName } from '#lib/store/held.ts';
import { listSaved, removeSaved, saveService } from '#lib/store/saved.ts';
import { findCost } from '#lib/store/sync.ts';
import { answerNeeds, answerSearch, answerSuggest } from './answer-search.ts';
import { Holdings, type HoldingsEffects } from './holdings.ts';
import type { CallName, Calls, DeviceStatus, SavedEntry, SyncAnswer, ViewReply } from './protocol.ts';
import { openSearchable, type Searchable } from './searchable.ts';

export type Effects = HoldingsEffects;

/** Words as people write them, one of them misspelled as no word begins: also what corrects it is made ready. */
const ANY_QUERY = 'noen å snakkke med';

type Answers = { [C in CallName]: (ask: Calls[C]['ask']) => Promise<Calls[C]['answer']> };

/**
 * The catalogue on this device, behind the messages of `protocol.ts`: opens areas from the database, else from the
 * network, makes views and searches of them, and keeps the saved list. Runs in the worker; knows no page.
 */
export class Library {
	readonly #effects: Effects;
	readonly #holdings: Holdings;
	readonly #opened = new Map<string, Searchable>();
	/** Of areas that are not opened yet. */
	readonly #listings = new Map<string, Promise<Listing | undefined>>();
	#early: { listing: Listing; address: ViewAddress; view: Views[ListPage] | undefined } | undefined;
	readonly #warm = new WeakSet<Searchable>();

	constructor(effects: Effects) {
		this.#effects = effects;
		this.#holdings = new Holdings(effects, (area) => {
			for (const made of [this.#opened, this.#listings]) {
				// The nation is part of every area.
				if (area === NATIONAL_AREA) made.clear();
				else made.delete(area);
			}
		});
	}

	answer<C extends CallName>(call: C, ask: Calls[C]['ask']): Promise<Calls[C]['answer']> {
		return this.#answers[call](ask);
	}

	/** Another tab swapped in a newer release: read it again at the next question. */
	forget(area: string): void {
		this.#holdings.forget(area);
	}

	/**
	 * Makes the page of lists at an address before it is asked for, or at least reads what lists of its area are made of:
	 * the page may still be busy with its code.
	 */
	async begin(pathname: string): Promise<void> {
		const [, , area] = pathname.split('/');
		if (!area) return;
		const listing = await this.#list(area);
		const address = findListPage(pathname);
		if (listing && address) this.#early = { listing, address, view: makeListView(listing, address) };
	}

	/** Opens the whole of the area if it is on this device: lists did without. */
	async open(area: string): Promise<void> {
		await this.#open(area, true);
	}

	/** Makes ready what the first search would have to wait for, of an area that is open: most of it is code run once. */
	warm(area: string): void {
		const opened = this.#opened.get(area);
		if (!opened || this.#warm.has(opened)) return;
		this.#warm.add(opened);
		const state = { query: ANY_QUERY, filters: {}, order: undefined };
		answerSearch(opened, { area, lang: DEFAULT_LANGUAGE, limit: 1, state }, this.#effects.now());
	}

	readonly #answers: Answers = {
		view: async ({ address, local }) => {
			const list = isListPage(address) && (await this.#makeList(address));
			if (list) return { found: true, view: list } as ViewReply<PageName>;
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
		sync: (ask) => this.#sync(ask),
		status: () => this.#status(),
		areas: () => this.#listAreas(),
		cost: async ({ area }) => {
			const bytes = await findCost(area, { ...this.#effects, db: await this.#holdings.database() });
			if (bytes === undefined) throw new NoSuchArea(area);
			return bytes;
		},
		removeArea: async ({ area }) => {
			await this.#holdings.remove(area);
			return null;
		},
		saved: async ({ lang }) => {
			const db = await this.#holdings.database();
			return db ? Promise.all((await listSaved(db)).map((saved) => this.#toEntry(saved, lang))) : [];
		},
		isSaved: async ({ id }) => (await (await this.#holdings.database())?.saved.get(id)) !== undefined,
		save: async (service) => {
			const db = await this.#holdings.requireDatabase();
			await saveService(db, { ...service, savedAt: this.#effects.now().toISOString() });
			return null;
		},
		unsave: async ({ id }) => {
			await removeSaved(await this.#holdings.requireDatabase(), id);
			return null;
		},
		wipe: async () => {
			await this.#holdings.wipe();
			return null;
		}
	};

	/** The area and the nation, then whatever else is on this device; what fails of the rest fails alone. */
	async #sync({ area, limit }: Calls['sync']['ask']): Promise<SyncAnswer> {
		const wanted = [...new Set([area, NATIONAL_AREA])];
		// Both to their end: what goes on after the answer would tell of progress that nobody waits for.
		const results = await Promise.allSettled(wanted.map((id) => this.#holdings.sync(id, limit)));
		const answers = results.map((result) => {
			if (result.status === 'rejected') throw result.reason;
			return result.value;
		});
		const db = await this.#holdings.database();
		const others = ((await db?.areas.toCollection().primaryKeys()) ?? []).filter(
			(id) => !wanted.includes(id)
		);
		await Promise.allSettled(others.map((id) => this.#holdings.sync(id, limit)));
		const bytes = answers.reduce((sum, answer) => sum + (typeof answer === 'string' ? 0 : answer.bytes), 0);
		if (bytes > 0) return { bytes };
		return answers.includes('updated') ? 'updated' : 'unchanged';
	}

	async #openForSearch(area: string): Promise<Searchable> {
		const opened = await this.#open(area, false);
		if (typeof opened === 'string') throw new NoSuchArea(area);
		return opened;
	}

	async #makeList(address: ViewAddress<ListPage>) {
		const listing = await this.#list(address.area);
		const early = this.#early;
		if (early && early.listing === listing && isSameView(early.address, address)) return early.view;
		return listing && makeListView(listing, address);
	}

	/** What lists are made of, whichever way is the shortest; undefined where only opening the whole will do. */
	#list(area: string): Promise<Listing | undefined> {
		const opened = this.#opened.get(area);
		if (opened) return Promise.resolve(opened.catalogue);
		const listing = this.#listings.get(area) ?? this.#readListing(area);
		this.#listings.set(area, listing);
		return listing;
	}

	async #readListing(area: string): Promise<Listing | undefined> {
		const [own, national] = await Promise.all(
			[area, NATIONAL_AREA].map((part) => this.#holdings.outline(part))
		);
		return own && national && joinReleases(own, national);
	}

	/** The area joined with the nation: from memory, else from the database, else, unless `local`, from the network. */
	async #open(area: string, local: boolean): Promise<Searchable | 'not-held' | 'no-such-area'> {
		const known = this.#opened.get(area);
		if (known) return known;
		const own = await this.#holdings.hold(area, local);
		if (typeof own === 'string') return own;
		const national = area === NATIONAL_AREA ? own : await this.#holdings.hold(NATIONAL_AREA, local);
		if (typeof national === 'string') return national;
		// A newer release may have arrived while the other part was fetched.
		if (!this.#holdings.isCurrent(own)) return this.#open(area, local);
		const opened = openSearchable(own, national);
		this.#opened.set(area, opened);
		this.#listings.delete(area);
		return opened;
	}

	/**
	 * The areas there are. Asked for only when somebody chooses among them, so that a visit to one town costs nothing of
	 * the country: what the device last heard comes at once, and news of it the next time.
	 *
	 * @throws AppError when the device never heard of them and the network does not say.
	 */
	async #listAreas(): Promise<AreaEntry[]> {
		const db = await this.#holdings.database();
		const kept = (await db?.directory.toArray().catch(() => undefined)) ?? [];
		const fresh = this.#fetchDirectory(db);
		if (kept.length === 0) return fresh;
		void fresh.catch(() => undefined);
		return kept;
	}

	async #fetchDirectory(db: AppDatabase | undefined): Promise<AreaEntry[]> {
		const areas = await fetchDirectory(this.#effects);
		await db
			?.transaction('rw', db.directory, async () => {
				await db.directory.clear();
				await db.directory.bulkPut(areas);
			})
			// A full disk costs only the remembering.
			.catch(() => undefined);
		return areas;
	}

	/** What is here, with the name each area gives itself. */
	async #listHeld(db: AppDatabase | undefined): Promise<(HeldArea & { name: Label })[]> {
		const inMemory = this.#holdings.inMemory;
		if (!db) return inMemory.map(({ held, release }) => ({ ...held, name: release.area.name }));
		return Promise.all(
			(await listHeld(db)).map(async (held) => ({ ...held, name: await readName(db, held) }))
		);
	}

	async #status(): Promise<DeviceStatus> {
		const db = await this.#holdings.database();
		const areas = await this.#listHeld(db);
		return {
			storage: this.#holdings.storage,
			savedCount: (await db?.saved.count()) ?? 0,
			held: areas.map((held) => ({
				area: held.area,
				name: held.name,
				services: held.manifest.services,
				bytes: heldBytes(held),
				release: held.manifest.release,
				released: held.manifest.released,
				fetchedAt: held.fetchedAt,
				checkedAt: held.checkedAt
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
}
