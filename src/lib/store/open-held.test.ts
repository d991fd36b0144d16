import { expect, it } from 'vitest';
import { makeDatabase, openOldDatabase, readOldDatabase } from './database.fixture.ts';
import { openHeld } from './open-held.ts';

it('opens what is there, and lets go when another version of the app changes it', async () => {
	const db = makeDatabase();
	await db.open();
	const held = await openHeld(db.name);
	expect([...(held?.objectStoreNames ?? [])]).toEqual(['areas', 'directory', 'parts', 'saved']);
	await db.delete();
	expect(() => held?.transaction('areas')).toThrow();
});

it('makes nothing where there is nothing', async () => {
	expect(await openHeld('nothing')).toBeUndefined();
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nothing');
});

it('leaves the database of another version alone', async () => {
	const { name } = makeDatabase();
	(await openOldDatabase(name, readOldDatabase(1))).close();
	expect(await openHeld(name)).toBeUndefined();
});
