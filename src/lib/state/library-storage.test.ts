import { describe, expect, it, vi } from 'vitest';
import { areas, blocked, MONDAY, nation, search, setUp, town, view } from './library.fixture.ts';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { DatabaseHeld } from '#lib/domain/errors.ts';
import { openOldDatabase, readOldDatabase } from '#lib/store/database.fixture.ts';
import { heldBytes } from '#lib/store/held.ts';
import { offline, portal, status } from '#lib/store/server.fixture.ts';

const TUESDAY = '2026-11-24T08:00:00.000Z';
const newTown = makeRelease('by', [makeService('nytt')]);

describe('where storage is blocked', () => {
	it('pages and search come from the network, once', async () => {
		const { library, server } = setUp(blocked);
		expect(await view(library)).toMatchObject({ found: true });
		server.answer('', offline);
		expect(await view(library, {}, true)).toMatchObject({ found: true });
		expect(await search(library, 'klubben')).toMatchObject({ total: 1 });
	});

	it('the device says so, and what it has in memory', async () => {
		const { library } = setUp(blocked);
		await view(library);
		expect(await library.answer('status', {})).toMatchObject({
			storage: 'blocked',
			savedCount: 0,
			held: [{ area: 'by' }, { area: 'norge' }]
		});
	});

	it('a sync with nothing new says so', async () => {
		const { library } = setUp(blocked);
		expect(await library.answer('sync', { area: 'by' })).toBe('updated');
		expect(await library.answer('sync', { area: 'by' })).toBe('unchanged');
	});

	it('the areas come from the network', async () => {
		expect(await setUp(blocked).library.answer('areas', {})).toEqual(areas);
	});
});

describe('where the disk is full', () => {
	const fill = (db: ReturnType<typeof setUp>['db']) =>
		vi.spyOn(db.areas, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));

	it('pages still come from the network', async () => {
		const { library, db } = setUp();
		fill(db);
		expect(await view(library)).toMatchObject({ found: true });
		expect(await library.answer('status', {})).toMatchObject({ held: [] });
	});

	it('a sync says that nothing was kept, and the old copy looks no fresher', async () => {
		const { library, server, db, clock } = setUp();
		await library.answer('sync', { area: 'by' });
		const before = await db.areas.get('by');
		clock.now = TUESDAY;
		server.publish(newTown);
		const full = fill(db);
		for (let i = 0; i < 2; i++) {
			await expect(library.answer('sync', { area: 'by' })).rejects.toMatchObject({ code: 'storageFull' });
			expect(await db.areas.get('by')).toEqual(before);
		}
		full.mockRestore();
		expect(await library.answer('sync', { area: 'by' })).toBe('updated');
		expect(await db.areas.get('by')).toMatchObject({ fetchedAt: TUESDAY });
	});
});

describe('the device', () => {
	it('says of each area what it is, how large and how old', async () => {
		const { library, db } = setUp();
		await library.answer('sync', { area: 'by' });
		const row = (await db.areas.get('by'))!;
		const { manifest } = row;
		const { storage, held } = await library.answer('status', {});
		expect(storage).toBe('kept');
		expect(held[0]).toEqual({
			area: 'by',
			name: { nb: 'By' },
			services: town.services.length,
			bytes: heldBytes(row),
			release: manifest.release,
			released: manifest.released,
			fetchedAt: MONDAY,
			checkedAt: MONDAY
		});
		expect(held[1]).toMatchObject({ area: 'norge', services: nation.services.length });
	});

	it('tells the areas it last heard of at once, and hears of new ones for the next time', async () => {
		const { library, server, start } = setUp();
		expect(await library.answer('areas', {})).toEqual(areas);
		server.answer('', offline);
		expect(await start().answer('areas', {})).toEqual(areas);
		server.mend();
		const more = [...areas, { id: 'bygd', name: { nb: 'Bygd' } }].sort((a, b) => (a.id < b.id ? -1 : 1));
		server.files.set('/release/areas.json', JSON.stringify(more));
		expect(await library.answer('areas', {})).toEqual(areas);
		await vi.waitFor(async () => expect(await library.answer('areas', {})).toEqual(more));
	});

	it('tells the areas though it has no room to remember them', async () => {
		const { library, db } = setUp();
		vi.spyOn(db.directory, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		expect(await library.answer('areas', {})).toEqual(areas);
	});

	it.each([
		['no network', offline, 'unreachable'],
		['a portal', portal, 'notARelease'],
		['a server that is down', status(500), 'serverFailed']
	])('that never heard of them cannot tell, with %s', async (_, answer, code) => {
		const { library, server } = setUp();
		server.answer('areas.json', answer);
		await expect(library.answer('areas', {})).rejects.toMatchObject({ code });
	});
});

describe.each([1, 2])('a device with the database of version %i', (version) => {
	it('shows and searches what it has without the network, and is brought up to date with it', async () => {
		const { server, db, start, clock } = setUp();
		(await openOldDatabase(db.name, readOldDatabase(version))).close();
		server.answer('', offline);
		const library = start();
		expect(await view(library, { page: 'service', id: 'klubben' }, true)).toMatchObject({ found: true });
		expect(await search(library, 'klubben')).toMatchObject({ total: 1, cards: [{ id: 'klubben' }] });
		expect(await search(library, 'telefonen')).toMatchObject({ total: 1, cards: [{ id: 'telefonen' }] });
		expect(await library.answer('saved', { lang: 'nb' })).toMatchObject([{ id: 'klubben' }]);
		server.mend();
		server.publish(newTown);
		clock.now = TUESDAY;
		expect(await library.answer('sync', { area: 'by' })).toBe('updated');
		expect(await search(library, 'nytt')).toMatchObject({ cards: [{ id: 'nytt' }] });
		expect(await search(library, 'telefonen')).toMatchObject({ cards: [{ id: 'telefonen' }] });
	});
});

describe('areas on the device', () => {
	const heldIn = async (library: ReturnType<typeof setUp>['library']) =>
		(await library.answer('status', {})).held.map(({ area }) => area);

	it('can be removed, and are then not fetched until somebody goes there', async () => {
		const { library, server } = setUp();
		server.publish(makeRelease('bygd', [makeService('grenda', { area: 'bygd' })]));
		await library.answer('sync', { area: 'by' });
		expect(await library.answer('cost', { area: 'bygd' })).toBeGreaterThan(0);
		await library.answer('sync', { area: 'bygd' });
		expect(await heldIn(library)).toEqual(['by', 'bygd', 'norge']);
		expect(await library.answer('cost', { area: 'bygd' })).toBe(0);
		await library.answer('removeArea', { area: 'bygd' });
		expect(await heldIn(library)).toEqual(['by', 'norge']);
		expect(await view(library, { area: 'bygd' }, true)).toEqual({ found: false, why: 'not-held' });
		await library.answer('sync', { area: 'by' });
		expect(await heldIn(library)).toEqual(['by', 'norge']);
	});

	it('are all brought up to date with the one in view; one that fails takes nothing from the others', async () => {
		const { library, server } = setUp();
		server.publish(makeRelease('bygd', [makeService('grenda', { area: 'bygd' })]));
		await library.answer('sync', { area: 'bygd' });
		await library.answer('sync', { area: 'by' });
		server.publish(makeRelease('bygd', [makeService('haugen', { area: 'bygd' })]));
		server.answer('/release/bygd/', offline);
		expect(await library.answer('sync', { area: 'by' })).toBe('unchanged');
		server.mend();
		await library.answer('sync', { area: 'by' });
		expect(await view(library, { area: 'bygd', page: 'service', id: 'haugen' }, true)).toMatchObject({
			found: true
		});
	});

	it('say what a large one costs, and leave it until it is asked for', async () => {
		const { library } = setUp();
		const cost =
			(await library.answer('cost', { area: 'by' })) + (await library.answer('cost', { area: 'norge' }));
		expect(await library.answer('sync', { area: 'by', limit: 1 })).toEqual({ bytes: cost });
		expect(await heldIn(library)).toEqual([]);
		await expect(library.answer('cost', { area: 'bergen' })).rejects.toMatchObject({ code: 'noSuchArea' });
	});
});

describe('a tab that lost its database', () => {
	it('to a newer version of the app reads on from memory and from the network, and says so', async () => {
		let take: ((deleted: boolean) => void) | undefined;
		const { db, server } = setUp();
		const { library } = setUp(async (options) => {
			take = options.onTaken;
			await db.open();
			return db;
		});
		await view(library);
		db.close();
		take?.(false);
		expect(await library.answer('status', {})).toMatchObject({ storage: 'outdated' });
		expect(await view(library, {}, true)).toMatchObject({ found: true });
		await expect(
			library.answer('save', { id: 'klubben', area: 'by', name: 'Klubben' })
		).rejects.toMatchObject({ code: 'storageBlocked' });
		expect(server).toBeDefined();
	});

	it('that was held by an old tab gets it when that tab lets go', async () => {
		let free: (() => void) | undefined;
		let held = true;
		const { db } = setUp();
		const { library } = setUp(async (options) => {
			free = options.onFreed;
			if (held) throw new DatabaseHeld('held');
			await db.open();
			return db;
		});
		await view(library);
		expect(await library.answer('status', {})).toMatchObject({ storage: 'held-by-old-tab' });
		held = false;
		free?.();
		await library.answer('sync', { area: 'by' });
		expect(await library.answer('status', {})).toMatchObject({
			storage: 'kept',
			held: [{ area: 'by' }, { area: 'norge' }]
		});
	});
});

it('two tabs do not fetch the same at once: the second takes what the first has fetched', async () => {
	const { start, server } = setUp();
	const lines = new Map<string, Promise<unknown>>();
	const exclusive = <T>(name: string, work: () => Promise<T>): Promise<T> => {
		const turn = (lines.get(name) ?? Promise.resolve()).then(work, work);
		lines.set(name, turn);
		return turn;
	};
	const [one, two] = [start({ exclusive }), start({ exclusive })];
	await Promise.all([one.answer('sync', { area: 'by' }), two.answer('sync', { area: 'by' })]);
	const files = server.asked.filter((path) => !/manifest|areas/.test(path));
	expect(new Set(files).size).toBe(files.length);
	expect(await view(two, {}, true)).toMatchObject({ found: true });
});
