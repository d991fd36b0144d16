import { describe, expect, it, vi } from 'vitest';
import { areas, blocked, MONDAY, nation, search, setUp, town, view } from './library.fixture.ts';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
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
		const { manifest } = (await db.areas.get('by'))!;
		const { storage, held } = await library.answer('status', {});
		expect(storage).toBe('kept');
		expect(held[0]).toEqual({
			area: 'by',
			name: 'By',
			services: town.services.length,
			bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
			release: manifest.release,
			released: manifest.released,
			fetchedAt: MONDAY,
			checkedAt: MONDAY
		});
		expect(held[1]).toMatchObject({ area: 'norge', services: nation.services.length });
	});

	it('remembers the areas there are', async () => {
		const { library, server, start } = setUp();
		await library.answer('sync', { area: 'by' });
		server.answer('', offline);
		expect(await start().answer('areas', {})).toEqual(areas);
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
