import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { type OwnServer, startServer } from './server.ts';
import { holdFiles, waitUntilOfflineReady, watch } from './watch.ts';

// Pages over the limit of those rendered ahead: the host has their area's release, and gives the shell for each.

const BUILD = resolve(process.env.BUILD_DIR ?? 'build');
/** Of these only the choice of place is left, which is always rendered ahead. */
const RENDERED_AHEAD = ['nb', 'en', 'views'];

let bare: string;
let server: OwnServer;

test.beforeAll(async () => {
	bare = mkdtempSync(join(tmpdir(), 'terskel-bare-'));
	const kept = readdirSync(BUILD).filter((name) => !RENDERED_AHEAD.includes(name));
	for (const lang of ['nb', 'en']) {
		mkdirSync(join(bare, lang));
		kept.push(`${lang}/index.html`);
	}
	for (const name of kept) symlinkSync(join(BUILD, name), join(bare, name));
	server = await startServer(4330 + test.info().workerIndex, bare);
});
test.afterAll(async () => {
	await server.kill();
	rmSync(bare, { recursive: true });
});

/** What a page says of itself to readers and to search engines. */
async function readHead(page: Page) {
	await expect(page.locator('#waiting')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
	// Some pages name the day once the device has told it.
	await page.waitForLoadState('networkidle');
	return page.evaluate(() => ({
		lang: document.documentElement.lang,
		title: document.title,
		heading: document.querySelector('h1')?.textContent?.trim(),
		links: [
			...document.head.querySelectorAll(
				'meta[name=description], meta[name=robots], link[rel=canonical], link[hreflang]'
			)
		].map((element) => element.outerHTML)
	}));
}

test.describe('a page that was not rendered ahead', () => {
	test.use({ serviceWorkers: 'block' });

	const addresses = Object.entries(PAGES).map(([name, path]) => [name, `/nb/${path}`] as const);
	for (const [name, address] of [...addresses, ['service in English', `/en/${PAGES.service}`] as const]) {
		test(`is the same by the shell: ${name}`, async ({ page }) => {
			await page.goto(address);
			const ahead = await readHead(page);
			// A page that was not rendered ahead has no file of its own either.
			await page.route('**/views/**', (route) =>
				route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
			);
			const assertClean = await watch(page);
			const response = await page.goto(server.origin + address);
			expect(response?.status()).toBe(200);
			expect(await readHead(page)).toEqual(ahead);
			assertClean();
		});
	}
});

test.describe('the catalogue of a page that was not rendered ahead', () => {
	test.use({ serviceWorkers: 'block' });

	test('is opened before any code of the page has come, and once', async ({ page }) => {
		const come = await holdFiles(page, /_app\/immutable\/(?!workers)/);
		const started = page.waitForEvent('worker');
		await page.goto(`${server.origin}/nb/tromso/trapp/`, { waitUntil: 'commit' });
		await started;
		come();
		await expect(page.getByRole('heading', { level: 1, name: 'Trappa' })).toBeVisible();
		expect(page.workers()).toHaveLength(1);
	});
});

test('works offline after one visit', async ({ page }) => {
	await page.goto(`${server.origin}/nb/trondheim/trapp/`);
	await waitUntilOfflineReady(page);
	await server.kill();
	await page.goto(`${server.origin}/nb/trondheim/tilbud/trondheim-krisesenter/`);
	await expect(page.getByRole('heading', { level: 1, name: /Krisesenter/i })).toBeVisible();
});
