import { describe, expect, it, vi } from 'vitest';
import { openOldDatabase, readOldDatabase } from './database.fixture.ts';
import { createDatabase, DATABASE_VERSION } from './database.ts';
import { findHeld, readHeld, readOutline } from './held.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';
import { listSaved } from './saved.ts';
import { indexedIds } from './server.fixture.ts';

let made = 0;
const newName = () => `opened-${++made}`;
const open = async (name: string, rest: OpenOptions = {}) => openDatabase({ name, ...rest });
const version1 = readOldDatabase(1);

describe('a database of version 1', () => {
	it('is carried over with all it holds, without the network', async () => {
		const name = newName();
		(await openOldDatabase(name, version1)).close();
		const db = await open(name);
		expect(db.verno).toBe(DATABASE_VERSION);
		const town = await readHeld(db, 'by');
		expect(town?.release.services.map(({ id }) => id)).toEqual(['kafeen', 'klubben']);
		expect(indexedIds(town)).toEqual(['kafeen', 'klubben', 'telefonen']);
		expect(await readHeld(db, 'norge')).toBeDefined();
		expect(town?.held).toMatchObject({ fetchedAt: '2026-11-20T08:00:00.000Z' });
		expect(await listSaved(db)).toMatchObject([{ id: 'klubben', name: 'Klubben' }]);
		expect(await db.directory.count()).toBe(2);
		expect([...db.backendDB().objectStoreNames]).not.toContain('files');
		db.close();
	});

	it('that lacks a file is carried over as not whole: that area is fetched again', async () => {
		const name = newName();
		const { areas, files, ...rest } = version1.tables;
		const rows = files!.rows.filter((row) => (row as { role: string }).role !== 'search');
		const torn = { ...version1, tables: { ...rest, areas: areas!, files: { ...files!, rows } } };
		(await openOldDatabase(name, torn)).close();
		const db = await open(name);
		expect(await findHeld(db, 'by')).toBeUndefined();
		expect(await db.saved.count()).toBe(1);
		db.close();
	});

	it('held by an old tab is said to be held at once, and carried over when the tab lets go', async () => {
		const name = newName();
		// Code of that version closes when asked; this tab is stuck.
		const oldTab = await openOldDatabase(name, version1);
		const onFreed = vi.fn();
		await expect(open(name, { onFreed })).rejects.toMatchObject({ code: 'databaseHeld' });
		expect(onFreed).not.toHaveBeenCalled();
		oldTab.close();
		await vi.waitFor(() => expect(onFreed).toHaveBeenCalledOnce());
		const db = await open(name);
		expect(await readHeld(db, 'by')).toBeDefined();
		db.close();
	});
});

describe('a database of version 2', () => {
	it('is carried over with all it holds; lists wait for the whole until the next release', async () => {
		const name = newName();
		(await openOldDatabase(name, readOldDatabase(2))).close();
		const db = await open(name);
		const town = await readHeld(db, 'by');
		expect(town?.release.services.map(({ id }) => id)).toEqual(['kafeen', 'klubben']);
		expect(indexedIds(town)).toEqual(['kafeen', 'klubben']);
		expect(await readHeld(db, 'norge')).toBeDefined();
		expect(await readOutline(db, 'by')).toBeUndefined();
		expect(await listSaved(db)).toMatchObject([{ id: 'klubben', name: 'Klubben' }]);
		expect(await db.directory.count()).toBe(2);
		db.close();
	});
});

describe('a database that a newer version of the app', () => {
	/** Dexie's number times ten. */
	const newer = { version: (DATABASE_VERSION + 1) * 10, tables: {} };

	it('has changed is left alone', async () => {
		const name = newName();
		(await openOldDatabase(name, newer)).close();
		await expect(open(name)).rejects.toMatchObject({ code: 'appOutdated' });
	});

	it('wants to change is let go of at once, and this tab is told', async () => {
		const name = newName();
		const onTaken = vi.fn();
		const db = await open(name, { onTaken });
		const tab = await openOldDatabase(name, newer);
		expect(onTaken).toHaveBeenCalledExactlyOnceWith(false);
		expect(db.isOpen()).toBe(false);
		await expect(db.areas.count()).rejects.toThrow();
		tab.close();
	});
});

it('is let go of when another tab deletes everything', async () => {
	const name = newName();
	const onTaken = vi.fn();
	await open(name, { onTaken });
	await createDatabase(name).delete();
	expect(onTaken).toHaveBeenCalledExactlyOnceWith(true);
});

it.each([
	[
		'refuses',
		() => {
			throw new DOMException('denied', 'SecurityError');
		}
	],
	[
		'fails',
		() => {
			throw new DOMException('internal', 'UnknownError');
		}
	]
])('is said to be blocked when the browser %s', async (_, refuse) => {
	const spy = vi.spyOn(indexedDB, 'open').mockImplementation(refuse);
	await expect(open(newName())).rejects.toMatchObject({ code: 'storageBlocked' });
	spy.mockRestore();
});
