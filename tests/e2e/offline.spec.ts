import { cpSync, appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type OwnServer, startServer } from './server.ts';
import { waitUntilOfflineReady, watch } from './watch.ts';

let server: OwnServer;

test.beforeEach(async ({ page }, { workerIndex }) => {
	server = await startServer(4300 + workerIndex);
	await page.goto(`${server.origin}/nb/tromso/`);
	await waitUntilOfflineReady(page);
});
test.afterEach(() => server.kill());

test.describe('after one visit to the front page, with the server gone', () => {
	test.beforeEach(() => server.kill());

	const PLACES = [
		['a service never opened', '/nb/tromso/tilbud/fontenehuset-tromso/', 'Fontenehuset Tromsø'],
		['a national service', '/nb/tromso/tilbud/kirkens-sos/', 'Kirkens SOS'],
		['a step', '/nb/tromso/trapp/advice/', /Råd og noen å snakke med/],
		['a need', '/nb/tromso/behov/sleep/', 'Jeg trenger å sove bedre'],
		['the staircase', '/nb/tromso/trapp/', 'Trappa'],
		['formal services', '/nb/tromso/vedtak/', 'Tjenester med vedtak'],
		['how to apply', '/nb/tromso/vedtak/stottekontakt/', 'Støttekontakt'],
		['emergency help', '/nb/tromso/akutt/', 'Akutt hjelp'],
		['times', '/nb/tromso/i-dag/', 'Tider'],
		['saved', '/nb/tromso/lagret/', 'Lagret'],
		['coverage', '/nb/tromso/dekning/', 'Dekning og alder'],
		['about', '/nb/tromso/om/', 'Om Terskel'],
		['the whole country', '/nb/norge/', /Hele landet/],
		['English', '/en/tromso/tilbud/heracleum-seniorsenter/', /Heracleum seniorsenter/]
	] as const;

	for (const [name, path, heading] of PLACES) {
		test(`${name} opens`, async ({ page }) => {
			await page.goto(`${server.origin}${path}`);
			await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
		});
	}

	test('following links opens pages whose code was never loaded', async ({ page }) => {
		await page.getByRole('link', { name: /Åpne møteplasser/ }).click();
		await page.getByRole('link', { name: 'Heracleum seniorsenter' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Heracleum seniorsenter' })).toBeVisible();
	});

	test('search finds', async ({ page }) => {
		await page.getByRole('combobox').fill('gjeldsrådgivning');
		await page.getByRole('combobox').press('Enter');
		await expect(page.getByRole('link', { name: /gjeldsrådgivning/i }).first()).toBeVisible();
	});

	test('a search that speaks of danger shows the number to call', async ({ page }) => {
		await page.getByRole('combobox').fill('orker ikke mer');
		await page.getByRole('combobox').press('Enter');
		await expect(page.getByRole('alert').getByRole('link', { name: 'Ring 116 123' })).toBeVisible();
	});

	test('a reload shows the page at once', async ({ page }) => {
		const started = Date.now();
		await page.reload();
		await expect(page.getByLabel('Hva trenger du?')).toBeVisible();
		expect(Date.now() - started).toBeLessThan(5000);
	});

	test('an unknown address says so and leads on', async ({ page }) => {
		await page.goto(`${server.origin}/nb/tromso/tilbud/finnes-ikke/`);
		await expect(page.getByRole('heading', { name: 'Her er det ingenting' })).toBeVisible();
		await page.getByRole('link', { name: /forsiden for Tromsø/ }).click();
		await expect(page.getByLabel('Hva trenger du?')).toBeVisible();
	});

	test('an unknown place and an unknown language say so', async ({ page }) => {
		await page.goto(`${server.origin}/nb/finnesikke/`);
		await expect(page.getByRole('heading', { name: 'Her er det ingenting' })).toBeVisible();
		await page.goto(`${server.origin}/xx/tromso/`);
		await expect(page.getByText('ikke på dette språket')).toBeVisible();
	});

	test('an area this device does not hold says that the network is needed', async ({ page }) => {
		await page.goto(`${server.origin}/nb/trondheim/`);
		await expect(page.getByText(/ikke lagret på enheten/)).toBeVisible();
	});

	test('the start page goes to where the reader last was', async ({ page }) => {
		await page.goto(`${server.origin}/`);
		await expect(page).toHaveURL(`${server.origin}/nb/tromso/`);
	});
});

test('a saved offer is still there with the server gone', async ({ page }) => {
	await page.goto(`${server.origin}/nb/tromso/tilbud/fontenehuset-tromso/`);
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByRole('button', { name: 'Fjern fra lagret' })).toBeVisible();
	await server.kill();
	await page.goto(`${server.origin}/nb/tromso/lagret/`);
	await expect(page.getByRole('link', { name: 'Fontenehuset Tromsø' })).toBeVisible();
	await page.getByRole('button', { name: 'Fjern Fontenehuset Tromsø' }).click();
	await expect(page.getByText('Du har ikke lagret noe ennå')).toBeVisible();
});

test('offline is one quiet line, and the policy is kept', async ({ page, context }) => {
	const assertClean = await watch(page);
	await context.setOffline(true);
	await expect(page.getByText('Du er uten nett. Alt her virker likevel.')).toBeVisible();
	await page.getByRole('link', { name: 'Les om alle trinnene' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Trappa' })).toBeVisible();
	assertClean();
});

test('a new version of the app waits for the reader', async ({ page }, { workerIndex }) => {
	await server.kill();
	const newer = mkdtempSync(join(tmpdir(), 'terskel-'));
	cpSync('build', newer, { recursive: true });
	appendFileSync(join(newer, 'service-worker.js'), '\n// newer');
	for (const name of readdirSync(newer))
		if (/^service-worker\.js\.(br|gz)$/.test(name)) rmSync(join(newer, name));
	server = await startServer(4300 + workerIndex, newer);
	await page.reload();
	await expect(page.getByText('En ny versjon av appen er klar.')).toBeVisible({ timeout: 20_000 });
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Last på nytt' }).click();
	await reloaded;
	await expect(page.getByLabel('Hva trenger du?')).toBeVisible();
	await expect(page.getByText('En ny versjon av appen er klar.')).toBeHidden();
	rmSync(newer, { recursive: true });
});
