import { expect, it } from 'vitest';
import { makeDatabase } from './database.fixture.ts';
import { listSaved, removeSaved, saveService } from './saved.ts';

const saved = (id: string, savedAt: string) => ({ id, area: 'by', name: id.toUpperCase(), savedAt });
const MONDAY = '2026-11-23T08:00:00.000Z';
const TUESDAY = '2026-11-24T08:00:00.000Z';
const WEDNESDAY = '2026-11-25T08:00:00.000Z';

it('lists the newest first, whatever order they came in', async () => {
	const db = makeDatabase();
	for (const service of [saved('a', TUESDAY), saved('b', WEDNESDAY), saved('c', MONDAY)])
		await saveService(db, service);
	expect((await listSaved(db)).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('keeps the name, for when the service has left the catalogue', async () => {
	const db = makeDatabase();
	await saveService(db, saved('klubben', MONDAY));
	expect(await listSaved(db)).toEqual([saved('klubben', MONDAY)]);
});

it('has a service once, at the latest time it was saved', async () => {
	const db = makeDatabase();
	await saveService(db, saved('a', MONDAY));
	await saveService(db, saved('b', TUESDAY));
	await saveService(db, saved('a', WEDNESDAY));
	expect((await listSaved(db)).map(({ id, savedAt }) => [id, savedAt])).toEqual([
		['a', WEDNESDAY],
		['b', TUESDAY]
	]);
});

it('removes one and leaves the rest; removing what is not there changes nothing', async () => {
	const db = makeDatabase();
	await saveService(db, saved('a', MONDAY));
	await saveService(db, saved('b', TUESDAY));
	await removeSaved(db, 'a');
	await removeSaved(db, 'borte');
	expect((await listSaved(db)).map(({ id }) => id)).toEqual(['b']);
});

it('outlives a reload of the app', async () => {
	const db = makeDatabase();
	await saveService(db, saved('a', MONDAY));
	db.close();
	expect(await listSaved(makeDatabase(db.name))).toHaveLength(1);
});
