import { expect, it } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { offline } from '#lib/store/server.fixture.ts';
import { search, setUp } from './library.fixture.ts';
import { refreshHeld } from './refresh-held.ts';

const newTown = makeRelease('by', [makeService('nytt', { name: 'Nytt' })]);

async function setUpHeld() {
	const all = setUp();
	await all.library.answer('sync', { area: 'by' });
	const told: string[] = [];
	const refresh = (limit?: number) =>
		refreshHeld({
			...all.server.network,
			db: all.db,
			now: () => new Date(all.clock.now),
			exclusive: (_, work) => work(),
			onUpdated: (area) => told.push(area),
			limit
		});
	return { ...all, told, refresh };
}

it('brings what this device holds up to date without a page, and tells which areas are new', async () => {
	const { server, told, refresh, start } = await setUpHeld();
	server.publish(newTown);
	await refresh();
	expect(told).toEqual(['by']);
	server.answer('', offline);
	expect(await search(start(), 'nytt')).toMatchObject({ cards: [{ id: 'nytt' }] });
});

it('fetches nothing this device does not hold, and nothing large where bytes cost', async () => {
	const { server, told, refresh, db } = await setUpHeld();
	await db.areas.delete('by');
	server.asked.length = 0;
	await refresh();
	expect(server.asked).toEqual(['/release/norge/manifest.json']);
	server.publish(makeRelease('norge', [makeService('ny', { area: 'norge', organization: 'staten' })]));
	await refresh(1);
	expect(told).toEqual([]);
});

it('leaves an area it cannot reach as it is, and goes on with the others', async () => {
	const { server, told, refresh, db } = await setUpHeld();
	server.publish(newTown);
	server.answer('/release/norge/', offline);
	await refresh();
	expect(told).toEqual(['by']);
	expect(await db.areas.count()).toBe(2);
});
