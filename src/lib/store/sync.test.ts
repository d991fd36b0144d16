import { describe, expect, it, vi } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { toWireManifest } from '#lib/domain/release-format.ts';
import { makeDatabase } from './database.fixture.ts';
import type { AppDatabase } from './database.ts';
import { findHeld, heldBytes, type HeldRelease, readHeld, removeArea } from './held.ts';
import { dropped, indexedIds, makeServer, offline, portal, status } from './server.fixture.ts';
import { findCost, syncArea, type SyncOptions } from './sync.ts';

const first = makeRelease('by', [makeService('klubben')]);
const second = makeRelease('by', [makeService('kafeen'), makeService('klubben')]);
const third = makeRelease('by', [makeService('kafeen')], {
	retired: { x: { reason: { nb: 'x' }, date: '2026' } }
});
const MONDAY = '2026-11-23T08:00:00.000Z';
const TUESDAY = '2026-11-24T08:00:00.000Z';

/** A device and a host that has the first release; `sync` asks at the given instant, with what the device holds. */
function setUp(db: AppDatabase | undefined = makeDatabase()) {
	const server = makeServer(first);
	const options: SyncOptions = { ...server.network, db, now: () => new Date(MONDAY) };
	const sync = async (at: string, area = 'by', rest: Partial<SyncOptions> = {}) =>
		syncArea(area, db && (await findHeld(db, area)), { ...options, now: () => new Date(at), ...rest });
	return { db: db!, server, sync, options };
}

const idsOf = (held: HeldRelease | undefined) => held?.release.services.map(({ id }) => id);
const filesAsked = (asked: readonly string[]) => asked.filter((path) => !path.endsWith('manifest.json'));

describe('an area that is not on the device', () => {
	it('arrives whole, and is there to read again', async () => {
		const { db, sync } = setUp();
		expect(await sync(MONDAY)).toMatchObject({ kind: 'updated', release: { kept: true } });
		const held = await readHeld(db, 'by');
		expect(held).toMatchObject({
			release: first,
			kept: true,
			held: { fetchedAt: MONDAY, checkedAt: MONDAY }
		});
		expect(indexedIds(held)).toEqual(['klubben']);
	});

	it('is not there when the server has no such area, and nothing is written', async () => {
		const { db, sync } = setUp();
		expect(await sync(MONDAY, 'bergen')).toEqual({ kind: 'no-such-area' });
		expect(await db.areas.count()).toBe(0);
	});

	it('is nothing to read before it has come', async () => {
		expect(await readHeld(makeDatabase(), 'by')).toBeUndefined();
	});

	it('is nothing to read when a part of it is gone; only that part is fetched again', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		const { path } = (await db.parts.toArray()).find((part) => part.path.startsWith('search'))!;
		await db.parts.delete(['by', path]);
		expect(await readHeld(db, 'by')).toBeUndefined();
		server.asked.length = 0;
		await sync(TUESDAY);
		expect(filesAsked(server.asked)).toEqual([`/release/by/${path}`]);
		expect((await readHeld(db, 'by'))?.held.fetchedAt).toBe(TUESDAY);
	});

	it('is still handed over where the device keeps nothing', async () => {
		const { options } = setUp();
		const result = await syncArea('by', undefined, { ...options, db: undefined });
		expect(result).toMatchObject({ kind: 'updated', release: { release: first, kept: false } });
	});

	it('is not begun when it costs more than may be fetched unasked, and says what it costs', async () => {
		const { db, server, sync, options } = setUp();
		const cost = await findCost('by', options);
		server.asked.length = 0;
		expect(await sync(MONDAY, 'by', { limit: 10 })).toEqual({ kind: 'large', bytes: cost });
		expect(filesAsked(server.asked)).toEqual([]);
		expect(await db.parts.count()).toBe(0);
		expect(await sync(MONDAY, 'by', { limit: cost! })).toMatchObject({ kind: 'updated' });
		expect(await findCost('by', options)).toBe(0);
		expect(await findCost('bergen', options)).toBeUndefined();
	});

	it('tells how far it has come, in bytes on the wire, and ends at all of them', async () => {
		const { sync, options } = setUp();
		const told: { received: number; total: number }[] = [];
		const total = await findCost('by', options);
		await sync(MONDAY, 'by', { onProgress: (progress) => told.push(progress) });
		expect(told.length).toBeGreaterThan(2);
		expect(told.every((progress) => progress.total === total)).toBe(true);
		expect(told.at(-1)?.received).toBe(total);
	});
});

describe('an interrupted download', () => {
	it('is gone on with where it stopped, and shows nothing until it is whole', async () => {
		const { db, server, sync } = setUp();
		server.answer('search-', offline);
		await expect(sync(MONDAY)).rejects.toMatchObject({ code: 'unreachable' });
		expect(await db.parts.count()).toBeGreaterThan(0);
		expect(await readHeld(db, 'by')).toBeUndefined();
		server.mend();
		server.asked.length = 0;
		await sync(TUESDAY);
		expect(filesAsked(server.asked)).toEqual([expect.stringContaining('/search-')]);
		expect(await readHeld(db, 'by')).toMatchObject({ release: first });
	});

	it('of a release that is no longer out leaves nothing behind', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.publish(second);
		server.answer('search-', offline);
		await expect(sync(TUESDAY)).rejects.toThrow();
		const half = await db.parts.count();
		expect(half).toBeGreaterThan(3);
		server.mend();
		server.publish(first);
		await sync(TUESDAY);
		expect(await db.parts.count()).toBe((await findHeld(db, 'by'))!.manifest.files.length);
	});

	it('by a host that put out another release meanwhile ends with that one', async () => {
		const { db, server, sync } = setUp();
		let published = false;
		const services = server.publish(second).files.find(({ role }) => role === 'services')!;
		server.answer(services.path, () => {
			if (!published) server.publish(third);
			published = true;
			return status(404)();
		});
		await sync(MONDAY);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['kafeen']);
	});

	it('by a host whose manifest names files it has not fails, after a few tries', async () => {
		const { db, server, sync } = setUp();
		server.answer('services-', status(404));
		await expect(sync(MONDAY)).rejects.toMatchObject({ code: 'serverFailed' });
		expect(server.asked.filter((path) => path.endsWith('manifest.json'))).toHaveLength(3);
		expect(await readHeld(db, 'by')).toBeUndefined();
	});

	it('by another tab that swept what had arrived is made whole', async () => {
		const { db, sync } = setUp();
		const real = db.areas.put.bind(db.areas);
		const get = vi.spyOn(db.parts, 'bulkGet');
		get.mockImplementationOnce((async () => {
			await db.parts.clear();
			return [];
		}) as never);
		expect(await sync(MONDAY)).toMatchObject({ kind: 'updated', release: { kept: true } });
		expect(real).toBeDefined();
		expect(await readHeld(db, 'by')).toMatchObject({ release: first });
	});
});

describe('an area that is on the device', () => {
	it('is asked about, not fetched again, when the server has nothing newer', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.asked.length = 0;
		expect(await sync(TUESDAY)).toMatchObject({ kind: 'unchanged' });
		expect(server.asked).toEqual(['/release/by/manifest.json']);
		expect(await db.areas.get('by')).toMatchObject({ fetchedAt: MONDAY, checkedAt: TUESDAY });
	});

	it('is kept when a manifest of its name has other files: it was altered on the way', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		const before = await findHeld(db, 'by');
		const sent = toWireManifest(before!.manifest);
		const { sha256 } = sent.files.area!;
		const area = { ...sent.files.area!, sha256: (sha256.startsWith('A') ? 'B' : 'A') + sha256.slice(1) };
		server.answer('manifest.json', () => Response.json({ ...sent, files: { ...sent.files, area } }));
		await expect(sync(TUESDAY)).rejects.toMatchObject({ code: 'serverFailed' });
		expect(await findHeld(db, 'by')).toEqual(before);
		expect(await readHeld(db, 'by')).toMatchObject({ release: first });
	});

	it('is as old as its fetch, unless the clock was wrong then', async () => {
		const { db, sync } = setUp();
		await sync('2031-01-01T00:00:00.000Z');
		await sync(TUESDAY);
		expect(await db.areas.get('by')).toMatchObject({ fetchedAt: TUESDAY, checkedAt: TUESDAY });
	});

	it('is swapped whole for a newer release, of which only the new files are fetched', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		const { manifest: before } = (await findHeld(db, 'by'))!;
		const manifest = server.publish(second);
		server.asked.length = 0;
		await sync(TUESDAY);
		const held = await readHeld(db, 'by');
		expect(held).toMatchObject({
			release: second,
			held: { manifest, fetchedAt: TUESDAY, checkedAt: TUESDAY }
		});
		const old = new Set(before.files.map(({ path }) => path));
		expect(filesAsked(server.asked).sort()).toEqual(
			manifest.files
				.filter(({ path }) => !old.has(path))
				.map(({ path }) => `/release/by/${path}`)
				.sort()
		);
		expect(await db.parts.count()).toBe(manifest.files.length);
	});

	it('goes back when the server does: the newest is what is out, not what is longest', async () => {
		const { db, server, sync } = setUp();
		server.publish(second);
		await sync(MONDAY);
		server.publish(first);
		await sync(TUESDAY);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['klubben']);
	});

	it('leaves other areas alone, and is alone taken off the device', async () => {
		const { db, server, sync } = setUp();
		server.publish(makeRelease('norge', []));
		await sync(MONDAY);
		await sync(TUESDAY, 'norge');
		expect(await readHeld(db, 'by')).toMatchObject({ release: first, held: { checkedAt: MONDAY } });
		await removeArea(db, 'by');
		expect(await readHeld(db, 'by')).toBeUndefined();
		expect(await readHeld(db, 'norge')).toBeDefined();
		expect((await db.parts.toArray()).every(({ area }) => area === 'norge')).toBe(true);
	});

	it.each([
		['the network is gone', 'manifest.json', offline, 'unreachable'],
		['the server is down', 'manifest.json', status(500), 'serverFailed'],
		['a portal answers', 'manifest.json', portal, 'notARelease'],
		['a portal answers for a file', 'services-', portal, 'notARelease'],
		['the network goes between two files', 'search-', offline, 'unreachable'],
		['the network goes in the middle of a file', 'area-', dropped, 'unreachable']
	])('stays as it was, and looks no fresher, when %s', async (_, part, answer, code) => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.publish(third);
		server.answer(part, answer);
		const before = await findHeld(db, 'by');
		await expect(sync(TUESDAY)).rejects.toMatchObject({ code });
		expect(await findHeld(db, 'by')).toEqual(before);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['klubben']);
		expect(before?.checkedAt).toBe(MONDAY);
		server.mend();
		await sync(TUESDAY);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['kafeen']);
	});

	it.each([
		['the last thing written', (db: AppDatabase) => vi.spyOn(db.areas, 'put')],
		['the files', (db: AppDatabase) => vi.spyOn(db.parts, 'put')]
	])('stays whole on the device when it has no room for %s; the new one can be read', async (_, write) => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.publish(second);
		const full = write(db).mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		expect(await sync(TUESDAY)).toMatchObject({
			kind: 'updated',
			release: { release: second, kept: false },
			failure: { code: 'storageFull' }
		});
		full.mockRestore();
		expect(await readHeld(db, 'by')).toMatchObject({ release: first, held: { checkedAt: MONDAY } });
		expect(indexedIds(await readHeld(db, 'by'))).toEqual(['klubben']);
		expect(await db.parts.count()).toBe(3);
	});
});

it('counts the bytes the manifest names, and those of the outline beside them', async () => {
	const { db, server, sync } = setUp();
	const manifest = server.publish(second);
	await sync(MONDAY);
	const texts = manifest.files.map(({ path }) => server.files.get(`/release/by/${path}`)!);
	const files = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
	const outline = (await db.outlines.get('by'))!.bytes.length;
	expect(outline).toBeGreaterThan(0);
	expect(heldBytes((await findHeld(db, 'by'))!)).toBe(files + outline);
});
