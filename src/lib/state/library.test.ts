import { describe, expect, it, vi } from 'vitest';
import { MONDAY, search, setUp, town, view } from './library.fixture.ts';
import { makeNational, makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { offline, portal, status } from '#lib/store/server.fixture.ts';

const TUESDAY = '2026-11-24T08:00:00.000Z';
const newTown = makeRelease('by', [makeService('nytt', { name: 'Nytt' })]);
const newNation = makeRelease('norge', [makeNational('chatten', { name: 'Chatten' })]);
const manifests = (asked: string[]) => asked.filter((path) => path.endsWith('/manifest.json'));

describe('a page', () => {
	it('comes from the network the first time, with the nation in it', async () => {
		const { library, server } = setUp();
		expect(await view(library)).toMatchObject({ found: true, view: { total: 3 } });
		expect(manifests(server.asked)).toEqual(['/release/by/manifest.json', '/release/norge/manifest.json']);
	});

	it('comes from memory the next time', async () => {
		const { library, server, db } = setUp();
		await view(library);
		server.answer('', offline);
		await db.parts.clear();
		expect(await view(library, { page: 'service', id: 'telefonen' })).toMatchObject({ found: true });
	});

	it('comes from the device after a reload, without the network', async () => {
		const { library, server, start } = setUp();
		await view(library);
		server.asked.length = 0;
		server.answer('', offline);
		expect(await view(start())).toMatchObject({ found: true, view: { total: 3 } });
		expect(server.asked).toEqual([]);
	});

	it('asks no network when only this device is asked', async () => {
		const { library, server } = setUp();
		expect(await view(library, {}, true)).toEqual({ found: false, why: 'not-held' });
		expect(server.asked).toEqual([]);
	});

	it('is not there as long as half of the catalogue is missing', async () => {
		const { library, server } = setUp();
		server.answer('/release/norge/', offline);
		await expect(view(library)).rejects.toMatchObject({ code: 'unreachable' });
		expect(await view(library, {}, true)).toEqual({ found: false, why: 'not-held' });
		server.mend();
		expect(await view(library)).toMatchObject({ found: true });
	});

	it('of the whole country needs one download', async () => {
		const { library, server } = setUp();
		expect(await view(library, { area: 'norge' })).toMatchObject({ view: { total: 1 } });
		expect(manifests(server.asked)).toEqual(['/release/norge/manifest.json']);
	});

	it('of an area nobody has is said to be of no area', async () => {
		expect(await view(setUp().library, { area: 'bergen' })).toEqual({ found: false, why: 'no-such-area' });
	});

	it('of a service nobody has is said to be no page', async () => {
		expect(await view(setUp().library, { page: 'service', id: 'borte' })).toEqual({
			found: false,
			why: 'no-such-page'
		});
	});

	it('of a service that is gone says why, and what came instead', async () => {
		const { library, server } = setUp();
		const retired = { gamle: { successor: 'klubben', reason: { nb: 'Slått sammen' }, date: '2026-01-01' } };
		server.publish(makeRelease('by', town.services, { retired }));
		expect(await view(library, { page: 'service', id: 'gamle' })).toEqual({
			found: false,
			why: 'no-such-page',
			retired: {
				reason: { text: 'Slått sammen' },
				date: '2026-01-01',
				successor: { id: 'klubben', name: 'Klubben' }
			}
		});
	});

	it('and another at the same moment make one download', async () => {
		const { library, server } = setUp();
		await Promise.all([view(library), view(library, { page: 'acute' }), search(library, 'klubben')]);
		expect(new Set(server.asked).size).toBe(server.asked.length);
		expect(manifests(server.asked)).toHaveLength(2);
	});

	it('says with a code why it cannot be had', async () => {
		const { library, server } = setUp();
		server.answer('manifest.json', portal);
		await expect(view(library)).rejects.toMatchObject({ code: 'notARelease' });
		server.answer('manifest.json', () => Response.json({ format: { major: 2, minor: 0 } }));
		await expect(view(library)).rejects.toMatchObject({ code: 'formatTooNew' });
	});
});

it('is made ready for a search before anybody asks, where an area is open', async () => {
	const { library } = setUp();
	library.warm('by');
	await view(library);
	library.warm('by');
	const parse = vi.spyOn(JSON, 'parse');
	expect(await search(library, 'klubben')).toMatchObject({ total: 1 });
	expect(parse).not.toHaveBeenCalled();
	parse.mockRestore();
});

describe('a sync', () => {
	const sync = (library: ReturnType<typeof setUp>['library'], area = 'by') =>
		library.answer('sync', { area });

	it('brings the nation along with the area, and nothing of other areas: their list is fetched by who chooses', async () => {
		const { library, db, server } = setUp();
		expect(await sync(library)).toBe('updated');
		expect((await db.areas.toArray()).map(({ area }) => area)).toEqual(['by', 'norge']);
		expect(server.asked.filter((path) => !/^\/release\/(by|norge)\//.test(path))).toEqual([]);
	});

	it('says what is new: only a release that took the place of another replaces anything', async () => {
		const { library, server, updated } = setUp();
		await sync(library);
		expect(await sync(library)).toBe('unchanged');
		expect(updated.toSorted()).toEqual([
			['by', false],
			['norge', false]
		]);
		updated.length = 0;
		server.publish(newTown);
		expect(await sync(library)).toBe('updated');
		expect(updated).toEqual([['by', true]]);
	});

	it.each([
		['its own', [newTown], 'nytt'],
		// A build makes every area's release anew: the nation is part of each area's index.
		["the nation's", [newNation, town], 'chatten']
	])('shows %s newer release at the next question, in pages and in search', async (_, releases, id) => {
		const { library, server } = setUp();
		await view(library);
		await search(library, 'nytt');
		for (const release of releases) server.publish(release);
		await sync(library);
		expect(await view(library, { page: 'service', id }, true)).toMatchObject({ found: true });
		expect(await search(library, id)).toMatchObject({ cards: [{ id }] });
	});

	it('moves when it was checked, and not when it was fetched, if nothing is new', async () => {
		const { library, clock } = setUp();
		await sync(library);
		clock.now = TUESDAY;
		await sync(library);
		const { held } = await library.answer('status', {});
		expect(held).toMatchObject([
			{ area: 'by', fetchedAt: MONDAY, checkedAt: TUESDAY },
			{ area: 'norge', fetchedAt: MONDAY, checkedAt: TUESDAY }
		]);
	});

	it('that fails makes nothing look fresher, and takes nothing away', async () => {
		const { library, server, clock, start } = setUp();
		await sync(library);
		const before = await library.answer('status', {});
		clock.now = TUESDAY;
		server.publish(newTown);
		for (const answer of [offline, portal, status(503)]) {
			server.answer('/release/by/', answer);
			await expect(sync(library)).rejects.toThrow();
			expect((await library.answer('status', {})).held[0]).toEqual(before.held[0]);
			expect(await view(start(), { page: 'service', id: 'klubben' }, true)).toMatchObject({ found: true });
		}
	});

	it('that fails for one part is not over before the other part is', async () => {
		const { library, server, db } = setUp();
		let letTownCome: () => void = () => undefined;
		const townComes = new Promise<void>((resolve) => (letTownCome = resolve));
		server.answer('/release/by/manifest.json', async () => {
			await townComes;
			return new Response(server.files.get('/release/by/manifest.json'));
		});
		server.answer('/release/norge/', status(403));
		let over = false;
		const syncing = sync(library).catch((error: { code: string }) => {
			over = true;
			return error.code;
		});
		await vi.waitFor(() => expect(server.asked).toContain('/release/norge/manifest.json'));
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(over).toBe(false);
		letTownCome();
		expect(await syncing).toBe('serverFailed');
		expect(await db.areas.count()).toBe(1);
	});

	it('that comes in while a page waits for the nation does not leave the page old', async () => {
		const { library, server, db, start } = setUp();
		await sync(library);
		await db.areas.delete('norge');
		const again = start();
		let letNationCome: () => void = () => undefined;
		const nationComes = new Promise<void>((resolve) => (letNationCome = resolve));
		server.answer('/release/norge/manifest.json', async () => {
			await nationComes;
			return new Response(server.files.get('/release/norge/manifest.json'));
		});
		const opening = view(again);
		server.publish(newTown);
		const syncing = sync(again);
		await vi.waitFor(async () => expect((await db.areas.get('by'))?.manifest.services).toBe(1));
		letNationCome();
		await Promise.all([opening, syncing]);
		expect(await view(again, { page: 'service', id: 'nytt' }, true)).toMatchObject({ found: true });
	});
});

describe('another tab', () => {
	it('that swapped in a newer release is heard: the device is read again', async () => {
		const { library, server, start } = setUp();
		await view(library);
		server.publish(newTown);
		server.publish(newNation);
		await start().answer('sync', { area: 'by' });
		expect(await view(library, { page: 'service', id: 'nytt' }, true)).toMatchObject({ found: false });
		library.forget('by');
		expect(await view(library, { page: 'service', id: 'nytt' }, true)).toMatchObject({ found: true });
		expect(await view(library, { page: 'service', id: 'chatten' }, true)).toMatchObject({ found: false });
		library.forget('norge');
		expect(await view(library, { page: 'service', id: 'chatten' }, true)).toMatchObject({ found: true });
	});
});

describe('search', () => {
	it('finds in the area and the nation, and says how many there are', async () => {
		const { library } = setUp();
		expect(await search(library, 'telefonen')).toMatchObject({
			cards: [{ id: 'telefonen' }],
			total: 1,
			unsaid: 0
		});
		expect(await search(library, '')).toMatchObject({ total: 3 });
	});

	it('gives no more cards than asked for', async () => {
		const { library } = setUp();
		const state = { query: '', filters: {}, order: undefined };
		const result = await library.answer('search', { area: 'by', lang: 'nb', limit: 2, state });
		expect(result.cards).toHaveLength(2);
		expect(result.total).toBe(3);
	});

	it('says which words it went by, spelled as the reader spelled them, and gives only those as reasons', async () => {
		const { library } = setUp();
		const { words, facts, why } = await search(library, 'jeg vil på Kaféen, 75 år');
		expect(words).toEqual(['kaféen']);
		expect(facts).toEqual([{ typed: '75 år', filters: { age: 75 } }]);
		expect(why).toMatchObject({ kafeen: [{ typed: 'kaféen' }] });
		expect(why.kafeen).toHaveLength(1);
		expect((await search(library, '75 år')).words).toEqual([]);
	});

	it('works on the device alone', async () => {
		const { library, server, start } = setUp();
		await view(library);
		server.answer('', offline);
		expect(await search(start(), 'klubben')).toMatchObject({ cards: [{ id: 'klubben' }] });
	});

	it('in an area nobody has is a failure, not an empty answer', async () => {
		await expect(search(setUp().library, 'mat', 'bergen')).rejects.toMatchObject({ code: 'noSuchArea' });
	});
});
