import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { DATABASE_VERSION } from '../../src/lib/store/database.ts';
import { AREA, FAULTS, FaultyServer, OFFER } from './faulty-server.ts';
import { waitUntilOfflineReady } from './watch.ts';

/** A busy machine takes its time before a page stands still, and only then is the catalogue fetched. */
const expect = expectSoon.configure({ timeout: 20_000 });

// How a page tells of its device: storage that is taken or refused, versions that meet, data saved, areas chosen.

let server: FaultyServer;
let origin: string;

test.beforeEach(async () => {
	server = new FaultyServer();
	origin = await server.listen();
	server.publish();
});
test.afterEach(() => server.close());

const HOME = `/nb/${AREA}/`;
const FETCHED = /Katalogen ble hentet til denne enheten/;

/** Opens the database from a page as another version of the app would, and holds it. Dexie's version times ten. */
const holdDatabase = (page: Page, version: number, tables: Record<string, string | string[]>) =>
	page.evaluate(
		({ version, tables }) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('terskel', version);
				opening.onupgradeneeded = () => {
					for (const [table, keyPath] of Object.entries(tables)) {
						if (!opening.result.objectStoreNames.contains(table))
							opening.result.createObjectStore(table, { keyPath });
					}
				};
				opening.onsuccess = () => {
					Object.assign(globalThis, { held: opening.result });
					resolve();
				};
				opening.onerror = () => reject(new Error(String(opening.error)));
			}),
		{ version, tables }
	);

/** A page of the same origin that runs nothing of the app. */
async function openBystander(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/portal.html`);
	return page;
}

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('an old tab that does not let go of the database is named, and the page works meanwhile', async ({
		page,
		context
	}) => {
		const old = await openBystander(context);
		await holdDatabase(old, 10, { areas: 'area', files: ['area', 'role'], saved: 'id', directory: 'id' });
		await page.goto(origin + HOME);
		await expect(page.getByText('En annen fane har en eldre versjon av Terskel åpen.')).toBeVisible();
		await page.getByRole('link', { name: /Åpne møteplasser/ }).click();
		await expect(page.getByRole('link', { name: 'Heracleum seniorsenter' })).toBeVisible();
		await old.close();
		await expect(page.getByText('En annen fane har en eldre versjon av Terskel åpen.')).toBeHidden();
	});

	test('a newer version that changes the database is let in, and this page reads on and says so', async ({
		page,
		context
	}) => {
		await page.goto(origin + HOME);
		await expect(page.getByText(FETCHED)).toBeVisible();
		const newer = await openBystander(context);
		await holdDatabase(newer, (DATABASE_VERSION + 1) * 10, { newer: 'id' });
		await expect(page.getByText('En nyere versjon av Terskel er i bruk på denne enheten.')).toBeVisible();
		await page.getByRole('link', { name: /Åpne møteplasser/ }).click();
		await expect(page.getByRole('link', { name: 'Heracleum seniorsenter' })).toBeVisible();
		await page.reload();
		await expect(page.getByText('En nyere versjon av Terskel er i bruk på denne enheten.')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('a release newer than the app is refused politely, and what is here stays', async ({ page }) => {
		await page.goto(origin + HOME);
		await expect(page.getByText(FETCHED)).toBeVisible();
		server.break('manifest', (response) => {
			response.writeHead(200, { 'Content-Type': 'application/json' });
			response.end('{"format":{"major":2,"minor":0}}');
		});
		await page.reload();
		await expect(page.getByText('Katalogen er nyere enn appen.')).toBeVisible();
		await expect(page.getByText(FETCHED)).toBeVisible();
	});

	test('a page asks for news at its start and when the reader returns, not for every page and update', async ({
		page
	}) => {
		await page.clock.install();
		await page.goto(`${origin}${HOME}tilbud/${OFFER}/`);
		await expect(page.getByText(FETCHED)).toBeVisible();
		expect(server.asked).toBe(1);
		const next = server.publish();
		await page.clock.fastForward('10:00');
		await page.evaluate(() => dispatchEvent(new Event('focus')));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Fontenehuset Tromsø ${next}`);
		await page.getByRole('link', { name: 'Trinn 2: Åpne møteplasser' }).click();
		await page.getByRole('link', { name: 'Heracleum seniorsenter' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heracleum seniorsenter');
		expect(server.asked).toBe(2);
	});

	test('what the browser deleted is said to be gone, and can be fetched again', async ({ page, context }) => {
		await page.goto(origin + HOME);
		await expect(page.getByText(FETCHED)).toBeVisible();
		await page.goto(`${origin}/portal.html`);
		const other = await openBystander(context);
		await other.evaluate(() => {
			indexedDB.deleteDatabase('terskel');
		});
		server.break('everything', FAULTS['a connection that is refused']);
		await page.goto(origin + HOME);
		await expect(page.getByText('Nettleseren har slettet katalogen fra denne enheten')).toBeVisible();
		// The app has given up its own tries: from here on only the reader fetches.
		await expect(page.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
		server.mend();
		await page.getByRole('button', { name: 'Hent den igjen' }).click();
		await expect(page.getByText(FETCHED)).toBeVisible();
		await expect(page.getByText('Nettleseren har slettet katalogen')).toBeHidden();
	});

	test('a reader who saves data is asked first, with the size', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.goto(origin + HOME);
		await expect(page.getByText(/Den er på \d+ kB\./)).toBeVisible();
		await expect(page.getByText(FETCHED)).toBeHidden();
		await page.getByRole('button', { name: 'Hent nå' }).click();
		await expect(page.getByText(FETCHED)).toBeVisible();
	});

	test('a clock that is wrong by years breaks nothing, and no age is claimed', async ({ page }) => {
		await page.goto(origin + HOME);
		await expect(page.getByText(FETCHED)).toBeVisible();
		await page.clock.setFixedTime(new Date('2019-01-01T12:00:00Z'));
		server.break('everything', FAULTS['a connection that is refused']);
		await page.reload();
		await expect(page.getByText('Klokka på enheten ser ut til å gå feil.')).toBeVisible();
		await expect(page.getByText('Vi vet ikke når den ble hentet.')).toBeVisible();
	});

	test('after more than thirty days without a check, one quiet line says so', async ({ page }) => {
		await page.goto(origin + HOME);
		await expect(page.getByText(FETCHED)).toBeVisible();
		await page.clock.setFixedTime(Date.now() + 40 * 24 * 3600_000);
		server.break('everything', FAULTS['a connection that is refused']);
		await page.reload();
		await expect(page.getByText('er ikke sjekket mot nettet på 40 dager')).toBeVisible();
	});

	test('the place one is in is proposed on the device, and the position is sent nowhere', async ({
		page,
		context
	}) => {
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
		await context.grantPermissions(['geolocation']);
		await context.setGeolocation({ latitude: 69.65, longitude: 18.96 });
		await page.goto(`${origin}/nb/`);
		await page.getByRole('button', { name: 'Foreslå stedet jeg er på' }).click();
		await expect(page.getByText('Nærmeste sted med katalog:').getByRole('link')).toHaveText('Tromsø');
		expect(sent.filter((request) => /69\.6|18\.9/.test(request))).toEqual([]);
	});

	test('an area is added with its size shown, and removed again', async ({ page }) => {
		await page.goto(`${origin}/nb/${AREA}/om/`);
		await expect(
			page.getByRole('heading', { name: /^Tromsø 1: \d+ tilbud|^Tromsø: \d+ tilbud/ })
		).toBeVisible();
		await page.getByText('Flere steder på denne enheten').click();
		await page.getByRole('button', { name: /^Hent Trondheim \(\d+ kB\)$/ }).click();
		await expect(page.getByText('Trondheim er på denne enheten nå.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Trondheim: \d+ tilbud/ })).toBeVisible();
		await page.getByRole('button', { name: 'Fjern Trondheim fra enheten' }).click();
		await expect(page.getByText('Trondheim er fjernet fra denne enheten.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Trondheim: \d+ tilbud/ })).toBeHidden();
	});
});

test('a newer version of the app that one tab lets in is offered to the other', async ({ page, context }) => {
	await page.goto(origin + HOME);
	await waitUntilOfflineReady(page);
	const other = await context.newPage();
	await other.goto(origin + HOME);
	await expect(other.getByLabel('Hva trenger du?')).toBeVisible();
	server.newerApp = true;
	await page.reload();
	await page.getByRole('button', { name: 'Last på nytt' }).click();
	await expect(other.getByText('En ny versjon av appen er klar.')).toBeVisible();
	// The page of the old version reads on until its reader goes on.
	await other.getByRole('link', { name: 'Les om alle trinnene' }).click();
	await expect(other.getByRole('heading', { level: 1, name: 'Trappa' })).toBeVisible();
	const loaded = other.waitForEvent('load');
	await other.getByRole('button', { name: 'Last på nytt' }).click();
	await loaded;
	await expect(other.getByRole('heading', { level: 1, name: 'Trappa' })).toBeVisible();
	await expect(other.getByText('En ny versjon av appen er klar.')).toBeHidden();
});

test('a browser that wakes the app finds the newest catalogue on the device', async ({ page, context }) => {
	await page.goto(`${origin}/nb/${AREA}/tilbud/${OFFER}/`);
	await waitUntilOfflineReady(page);
	const session = await context.newCDPSession(page);
	const registered = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			for (const { registrationId } of registrations) resolve(registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const registrationId = await registered;
	const newest = server.publish();
	await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
		origin,
		registrationId,
		tag: 'terskel-refresh'
	});
	// The open page is told; one that is opened later, without the network, has it too.
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(`Fontenehuset Tromsø ${newest}`);
	server.break('everything', FAULTS['a connection that is refused']);
	await page.reload();
	await expect(heading).toHaveText(`Fontenehuset Tromsø ${newest}`);
});
