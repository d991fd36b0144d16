import { describe, expect, it, vi } from 'vitest';
import { makeDatabase } from './database.fixture.ts';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { AppDatabase } from './database.ts';
import { dropped, makeServer, offline, portal, status } from './server.fixture.ts';
import { heldBytes, type HeldRelease, readHeld, syncArea } from './sync.ts';

const first = makeRelease('by', [makeService('klubben')]);
const second = makeRelease('by', [makeService('klubben'), makeService('kafeen')]);
const MONDAY = '2026-11-23T08:00:00.000Z';
const TUESDAY = '2026-11-24T08:00:00.000Z';

/** A device and a host that has the first release; `sync` asks at the given instant, with what the device holds. */
function setUp(db: AppDatabase | undefined = makeDatabase()) {
	const server = makeServer(first);
	const sync = async (at: string, area = 'by') =>
		syncArea(area, db && (await readHeld(db, area))?.held, {
			db,
			fetch: server.fetch,
			now: () => new Date(at)
		});
	return { db: db!, server, sync };
}

const idsOf = (held: HeldRelease | undefined) => held?.release.services.map(({ id }) => id);

describe('an area that is not on the device', () => {
	it('arrives whole, and is there to read again', async () => {
		const { db, sync } = setUp();
		const result = await sync(MONDAY);
		const held = await readHeld(db, 'by');
		expect(held).toEqual(result);
		expect(held).toMatchObject({
			release: first,
			kept: true,
			held: { fetchedAt: MONDAY, checkedAt: MONDAY }
		});
		expect(held?.index).toMatchObject({ ids: ['klubben'] });
	});

	it('is not there when the server has no such area, and nothing is written', async () => {
		const { db, sync } = setUp();
		expect(await sync(MONDAY, 'bergen')).toBe('no-such-area');
		expect(await db.areas.count()).toBe(0);
	});

	it('is nothing to read before it has come', async () => {
		expect(await readHeld(makeDatabase(), 'by')).toBeUndefined();
	});

	it('is nothing to read when a part of it is gone', async () => {
		const { db, sync } = setUp();
		await sync(MONDAY);
		await db.files.delete(['by', 'search']);
		expect(await readHeld(db, 'by')).toBeUndefined();
		await sync(TUESDAY);
		expect((await readHeld(db, 'by'))?.held.fetchedAt).toBe(TUESDAY);
	});

	it('is still handed over where the device keeps nothing', async () => {
		const server = makeServer(first);
		const result = await syncArea('by', undefined, {
			db: undefined,
			fetch: server.fetch,
			now: () => new Date(MONDAY)
		});
		expect(result).toMatchObject({ release: first, kept: false });
	});
});

describe('an area that is on the device', () => {
	it('is asked about, not fetched again, when the server has nothing newer', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.asked.length = 0;
		expect(await sync(TUESDAY)).toBe('unchanged');
		expect(server.asked).toEqual(['/release/by/manifest.json']);
		expect(await db.areas.get('by')).toMatchObject({ fetchedAt: MONDAY, checkedAt: TUESDAY });
	});

	it('is swapped whole for a newer release', async () => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		const manifest = server.publish(second);
		await sync(TUESDAY);
		const held = await readHeld(db, 'by');
		expect(held).toMatchObject({
			release: second,
			held: { manifest, fetchedAt: TUESDAY, checkedAt: TUESDAY }
		});
		expect(held?.index).toMatchObject({ ids: second.services.map(({ id }) => id) });
		expect(await db.files.count()).toBe(3);
	});

	it('goes back when the server does: the newest is what is out, not what is longest', async () => {
		const { db, server, sync } = setUp();
		server.publish(second);
		await sync(MONDAY);
		server.publish(first);
		await sync(TUESDAY);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['klubben']);
	});

	it('leaves other areas alone', async () => {
		const { db, server, sync } = setUp();
		server.publish(makeRelease('norge', []));
		await sync(MONDAY);
		await sync(TUESDAY, 'norge');
		expect(await readHeld(db, 'by')).toMatchObject({ release: first, held: { checkedAt: MONDAY } });
	});

	it.each([
		['the network is gone', 'manifest.json', offline, 'unreachable'],
		['the server is down', 'manifest.json', status(500), 'unreachable'],
		['a portal answers', 'manifest.json', portal, 'notARelease'],
		['a portal answers for a file', 'services-', portal, 'digestMismatch'],
		['the network goes between two files', 'search-', offline, 'unreachable'],
		['the network goes in the middle of a file', 'area-', dropped, 'unreachable']
	])('stays as it was, and looks no fresher, when %s', async (_, part, answer, code) => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.publish(
			makeRelease('by', [makeService('kafeen')], { retired: { x: { reason: { nb: 'x' }, date: '2026' } } })
		);
		server.answer(part, answer);
		const before = await readHeld(db, 'by');
		await expect(sync(TUESDAY)).rejects.toMatchObject({ code });
		expect(await readHeld(db, 'by')).toEqual(before);
		expect(before?.held.checkedAt).toBe(MONDAY);
		server.mend();
		await sync(TUESDAY);
		expect(idsOf(await readHeld(db, 'by'))).toEqual(['kafeen']);
	});

	it.each([
		['the last thing written', (db: AppDatabase) => vi.spyOn(db.areas, 'put')],
		['the files', (db: AppDatabase) => vi.spyOn(db.files, 'bulkPut')]
	])('stays whole on the device when it has no room for %s; the new one can be read', async (_, write) => {
		const { db, server, sync } = setUp();
		await sync(MONDAY);
		server.publish(second);
		const full = write(db).mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		expect(await sync(TUESDAY)).toMatchObject({ release: second, kept: false });
		full.mockRestore();
		expect(await readHeld(db, 'by')).toMatchObject({ release: first, held: { checkedAt: MONDAY } });
		expect((await readHeld(db, 'by'))?.index).toMatchObject({ ids: ['klubben'] });
	});
});

it('counts the bytes the manifest names', async () => {
	const { server } = setUp();
	const manifest = server.publish(second);
	const bytes = [...server.publish(second).files].map(({ path }) => server.files.get(`/release/by/${path}`)!);
	expect(heldBytes(manifest)).toBe(
		bytes.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
	);
});
