import { describe, expect, it, vi } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import * as views from '#lib/domain/views/view.ts';
import { setUp, view } from './library.fixture.ts';

vi.mock('#lib/domain/views/view.ts', { spy: true });

const newTown = makeRelease('by', [makeService('nytt', { name: 'Nytt' })]);

describe('a page of lists', () => {
	it('comes after a reload before the rest of the catalogue is read', async () => {
		const { library, db, start } = setUp();
		await view(library);
		const read = vi.spyOn(db.parts, 'bulkGet');
		const again = start();
		await again.begin('/nb/by/om/');
		expect(await view(again)).toEqual(await view(library));
		expect(await view(again, { page: 'acute' }, true)).toMatchObject({ found: true });
		expect(read).not.toHaveBeenCalled();
		await again.open('by');
		expect(read).toHaveBeenCalled();
		expect(await view(again)).toEqual(await view(library));
	});

	it('is made before it is asked for, and only that one', async () => {
		const { library, start } = setUp();
		await view(library);
		const again = start();
		await again.begin('/nb/by/akutt/');
		const wanted = await view(library, { page: 'acute' });
		const made = vi.mocked(views.makeListView).mockClear();
		expect(await view(again, { page: 'acute' })).toEqual(wanted);
		expect(made).not.toHaveBeenCalled();
		for (const other of [{ page: 'home' }, { page: 'acute', lang: 'en' }] as const)
			expect(await view(again, other)).toEqual(await view(library, other));
	});

	it('made early is made again when a newer release has come before anybody asked', async () => {
		const { library, server, start } = setUp();
		await view(library);
		const again = start();
		await again.begin('/nb/by/');
		server.publish(newTown);
		await again.answer('sync', { area: 'by' });
		expect(await view(again)).toMatchObject({ view: { total: 2 } });
	});

	it('is of the newest release as soon as that is there, and gone when the area is', async () => {
		const { library, server, start } = setUp();
		await view(library);
		const again = start();
		expect(await view(again)).toMatchObject({ view: { total: 3 } });
		server.publish(newTown);
		await again.answer('sync', { area: 'by' });
		expect(await view(again)).toMatchObject({ view: { total: 2 } });
		expect(await view(start())).toMatchObject({ view: { total: 2 } });
		await again.answer('removeArea', { area: 'by' });
		expect(await view(again, {}, true)).toEqual({ found: false, why: 'not-held' });
		expect(await view(start(), {}, true)).toEqual({ found: false, why: 'not-held' });
	});

	it('that does not exist is said to be no page, whichever way it was looked for', async () => {
		const { library, start } = setUp();
		await view(library);
		const address = { page: 'step', id: 'finnes-ikke' } as const;
		expect(await view(start(), address)).toEqual({ found: false, why: 'no-such-page' });
	});
});
