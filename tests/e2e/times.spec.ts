import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from './server.ts';
import { waitUntilOfflineReady, watch } from './watch.ts';

/** Open Monday to Thursday 8–16, by a rule of the catalogue. */
const FOOD = '/nb/tromso/tilbud/tromso-matsentral-matstasjonen/';
const state = (page: Page) => page.locator('.first .state');

test.describe('on a device that is in Hawaii', () => {
	test.use({ timezoneId: 'Pacific/Honolulu' });

	test('the state changes on the minute in Norway while the page is open', async ({ page }) => {
		const assertClean = await watch(page);
		await page.clock.install({ time: new Date('2026-11-24T07:30:00+01:00') });
		await page.goto(FOOD);
		await expect(state(page)).not.toBeEmpty();
		await page.clock.pauseAt(new Date('2026-11-24T07:59:20+01:00'));
		await expect(state(page)).toHaveText('Åpner i dag kl. 8');
		await page.clock.runFor(39_000);
		await expect(state(page)).toHaveText('Åpner i dag kl. 8');
		await page.clock.runFor(1_500);
		await expect(state(page)).toHaveText('Åpent nå til kl. 16');
		await expect(page.locator('.first')).toContainText('ring før du går');
		assertClean();
	});
});

test('a device that slept is right as soon as it wakes, also past midnight', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-24T12:00:00+01:00') });
	await page.goto(FOOD);
	await expect(state(page)).toHaveText('Åpent nå til kl. 16');
	await expect(page.getByText('Onsdag 25. november kl. 8–16')).toBeVisible();
	// Timers stand still while a device sleeps.
	await page.clock.setSystemTime(new Date('2026-11-27T09:00:00+01:00'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(state(page)).toHaveText('Åpner mandag kl. 8');
	await expect(page.getByText('Onsdag 25. november kl. 8–16')).toBeHidden();
});

test('a card says its state once the page is alive, and nothing moves for it', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-24T12:00:00+01:00') });
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/nb/tromso/behov/food/');
	const card = page.getByRole('article').filter({ hasText: 'Matstasjonen' }).first();
	await expect(card).toContainText('Mandag–torsdag kl. 8–16');
	await expect(card).not.toContainText('Åpent nå');
	const before = await card.boundingBox();
	await page.unroute('**/*.js');
	await page.goto('/nb/tromso/behov/food/');
	await expect(card).toContainText('Åpent nå til kl. 16');
	expect(await card.boundingBox()).toEqual(before);
});

test('unknown stays unknown, on a card, on its page and in a search', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-24T12:00:00+01:00') });
	await page.goto('/nb/tromso/tilbud/tvibit/');
	await expect(page.getByText(/^Åpningstid ukjent/)).toBeVisible();
	await expect(page.getByText('Ingen har oppgitt når det er åpent.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Legg i kalender' })).toBeHidden();
	await page.goto('/nb/tromso/sok?q=tvibit&naar=helg');
	await expect(page.getByText(/sier ikke noe om det du har valgt/)).toBeVisible();
	await page.getByRole('link', { name: /Vis dem også/ }).click();
	const card = page
		.getByRole('article')
		.filter({ has: page.getByRole('link', { name: 'Ungdommens kulturhus Tvibit' }) });
	await expect(card).toContainText('Ukjent åpningstid');
	await expect(card).not.toContainText(/Stengt|Åpner/);
});

test('a search for what is open at the weekend says so, and can be taken back', async ({ page }) => {
	await page.goto('/nb/tromso/sok?naar=helg');
	await expect(page.getByRole('link', { name: 'Fjern Åpent i helga' })).toBeVisible();
	await expect(page.getByRole('article').first()).toBeVisible();
	await page.getByRole('link', { name: 'Fjern Åpent i helga' }).click();
	await expect(page).not.toHaveURL(/naar/);
});

test('the calendar file of an offer is made without network', async ({ page }, { workerIndex }) => {
	const server = await startServer(4400 + workerIndex);
	await page.goto(`${server.origin}/nb/tromso/`);
	await waitUntilOfflineReady(page);
	await server.kill();
	await page.goto(`${server.origin}${FOOD}`);
	const downloads = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Legg i kalender' }).click();
	const download = await downloads;
	expect(download.suggestedFilename()).toBe('tromso-matsentral-matstasjonen.ics');
	const file = await readFile(await download.path(), 'utf8');
	expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(file).toContain('RRULE:FREQ=WEEKLY');
	expect(file).toContain('(ring før du går)');
});

test('a need leads to its calendar, to subscribe to or as a file', async ({ page }) => {
	await page.goto('/nb/tromso/behov/food/');
	await expect(page.getByRole('link', { name: 'Abonner' })).toHaveAttribute(
		'href',
		/^webcal:\/\/localhost:\d+\/nb\/tromso\/behov\/food\/kalender\.ics$/
	);
	const downloads = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Last ned som fil' }).click();
	expect((await downloads).suggestedFilename()).toBe('kalender.ics');
});
