import { describe, expect, it } from 'vitest';
import { blocked, MONDAY, setUp, town, view } from './library.fixture.ts';
import { makeRelease } from '#lib/domain/catalogue.fixture.ts';
import { offline } from '#lib/store/server.fixture.ts';

const klubben = { id: 'klubben', area: 'by', name: 'Klubben' };
const TUESDAY = '2026-11-24T08:00:00.000Z';

describe('the saved list', () => {
	it('has what was saved, with its card, newest first', async () => {
		const { library, clock } = setUp();
		await view(library);
		await library.answer('save', klubben);
		clock.now = TUESDAY;
		await library.answer('save', { id: 'telefonen', area: 'by', name: 'Telefonen' });
		expect(await library.answer('saved', { lang: 'nb' })).toMatchObject([
			{ id: 'telefonen', savedAt: TUESDAY, card: { national: true } },
			{ ...klubben, savedAt: MONDAY, card: { name: { text: 'Klubben' } } }
		]);
	});

	it('says of each service whether it is on it', async () => {
		const { library } = setUp();
		await library.answer('save', klubben);
		expect(await library.answer('isSaved', { id: 'klubben' })).toBe(true);
		expect(await library.answer('isSaved', { id: 'kafeen' })).toBe(false);
		expect((await library.answer('status', {})).savedCount).toBe(1);
		await library.answer('unsave', { id: 'klubben' });
		expect(await library.answer('isSaved', { id: 'klubben' })).toBe(false);
	});

	it('keeps the name of a service that has left the catalogue', async () => {
		const { library, server } = setUp();
		await library.answer('save', klubben);
		server.publish(makeRelease('by', []));
		await view(library);
		expect(await library.answer('saved', { lang: 'nb' })).toEqual([{ ...klubben, savedAt: MONDAY }]);
	});

	it('says why a service left, in the language of the page, and what came instead', async () => {
		const { library, server } = setUp();
		await library.answer('save', { id: 'gamle', area: 'by', name: 'Gamle' });
		const retired = {
			gamle: { successor: 'klubben', reason: { nb: 'Slått sammen', en: 'Merged' }, date: '2026-01-01' }
		};
		server.publish(makeRelease('by', town.services, { retired }));
		await view(library);
		expect(await library.answer('saved', { lang: 'en' })).toMatchObject([
			{ id: 'gamle', retired: { reason: { text: 'Merged' }, successor: { id: 'klubben' } } }
		]);
	});

	it('downloads no area: a name is enough', async () => {
		const { library, server } = setUp();
		await library.answer('save', klubben);
		expect(await library.answer('saved', { lang: 'nb' })).toEqual([{ ...klubben, savedAt: MONDAY }]);
		expect(server.asked).toEqual([]);
	});

	it('cannot be kept where storage is blocked, and says so', async () => {
		const { library } = setUp(blocked);
		await expect(library.answer('save', klubben)).rejects.toMatchObject({ code: 'storageBlocked' });
		await expect(library.answer('unsave', { id: 'klubben' })).rejects.toMatchObject({
			code: 'storageBlocked'
		});
		expect(await library.answer('saved', { lang: 'nb' })).toEqual([]);
		expect(await library.answer('isSaved', { id: 'klubben' })).toBe(false);
	});
});

describe('deleting everything', () => {
	it('leaves nothing in memory and nothing on the device', async () => {
		const { library, server, start } = setUp();
		await library.answer('sync', { area: 'by' });
		await library.answer('save', klubben);
		await library.answer('wipe', {});
		server.answer('', offline);
		for (const any of [library, start()]) {
			expect(await view(any, {}, true)).toEqual({ found: false, why: 'not-held' });
			expect(await any.answer('saved', { lang: 'nb' })).toEqual([]);
			expect(await any.answer('status', {})).toMatchObject({ held: [], savedCount: 0 });
		}
	});

	it('leaves a device that can fetch again', async () => {
		const { library } = setUp();
		await view(library);
		await library.answer('wipe', {});
		expect(await view(library)).toMatchObject({ found: true, view: { total: 3 } });
		expect((await library.answer('status', {})).held).toHaveLength(2);
	});

	it('is nothing to do where storage is blocked', async () => {
		expect(await setUp(blocked).library.answer('wipe', {})).toBeNull();
	});
});
