import { makeNational, makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { ViewAddress } from '#lib/domain/views/view.ts';
import { makeDatabase } from '#lib/store/database.fixture.ts';
import type { AppDatabase } from '#lib/store/database.ts';
import { makeServer } from '#lib/store/server.fixture.ts';
import type { OpenOptions } from '#lib/store/open-database.ts';
import { type Effects, Library } from './library.ts';

export const town = makeRelease('by', [
	makeService('klubben', { name: 'Klubben', needs: { main: ['food'], also: [] } }),
	makeService('kafeen', { name: 'Kaféen' })
]);
export const nation = makeRelease('norge', [makeNational('telefonen', { name: 'Telefonen' })]);
export const areas = [
	{ id: 'by', name: { nb: 'By' } },
	{ id: 'norge', name: { nb: 'Hele landet' } }
];
export const MONDAY = '2026-11-23T08:00:00.000Z';

/** A device with a host that has a town and the nation. Another library on the same database is the app reloaded. */
export function setUp(openDatabase?: (options: OpenOptions) => Promise<AppDatabase>) {
	const server = makeServer(town, nation);
	server.files.set('/release/areas.json', JSON.stringify(areas));
	const db = makeDatabase();
	const updated: [string, boolean][] = [];
	const clock = { now: MONDAY };
	const start = (rest: Partial<Effects> = {}) =>
		new Library({
			...server.network,
			openDatabase: openDatabase ?? (async () => (await db.open(), db)),
			now: () => new Date(clock.now),
			exclusive: (_, work) => work(),
			onProgress: () => undefined,
			onStorage: () => undefined,
			...rest,
			onUpdated: (area, replaced) => updated.push([area, replaced])
		});
	return { server, db, updated, clock, start, library: start() };
}

/** Asks for one page of the town. */
export const view = (library: Library, address: Partial<ViewAddress> = {}, local = false) =>
	library.answer('view', { address: { lang: 'nb', area: 'by', page: 'home', ...address }, local });

export const search = (library: Library, query: string, area = 'by') =>
	library.answer('search', {
		area,
		lang: 'nb',
		limit: 10,
		state: { query, filters: {}, order: undefined }
	});

export const blocked = () => Promise.reject(new DOMException('denied', 'SecurityError'));
