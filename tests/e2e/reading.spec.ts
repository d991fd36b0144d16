import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a resident climbs from the front page to an offer', async ({ page }) => {
		await page.goto('/nb/tromso/');
		await page.getByRole('link', { name: /Åpne møteplasser/ }).click();
		await page.getByRole('link', { name: 'Heracleum seniorsenter' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Heracleum seniorsenter' })).toBeVisible();
		await expect(page.getByText('Vestregata 15, 9008 Tromsø')).toBeVisible();
	});

	test('emergency numbers and how to apply can be read', async ({ page }) => {
		await page.goto('/nb/tromso/akutt/');
		await expect(page.getByRole('link', { name: /Ring 113/ })).toBeVisible();
		await page.goto('/nb/tromso/vedtak/stottekontakt/');
		await expect(page.getByText('Frist: fire uker.')).toBeVisible();
	});

	test('search says that it needs JavaScript and leads on', async ({ page }) => {
		await page.goto('/nb/tromso/sok?q=mat');
		await expect(page.getByText(/Søket trenger JavaScript/)).toBeVisible();
	});
});

test('the staircase can be climbed by keyboard, the lowest step first', async ({ page }) => {
	await page.goto('/nb/tromso/');
	const steps = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Trinn \d/ }) });
	await expect(steps).toHaveCount(8);
	await page.getByRole('link', { name: /^Trinn 1/ }).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /^Trinn 2/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/nb/tromso/trapp/open-places/');
});

test('the lowest step is the widest and stands at the bottom', async ({ page }) => {
	await page.goto('/nb/tromso/trapp/');
	const low = await page.getByRole('link', { name: /^Trinn 1/ }).boundingBox();
	const high = await page.getByRole('link', { name: /^Trinn 8/ }).boundingBox();
	expect(low!.width).toBeGreaterThan(high!.width);
	expect(low!.y).toBeGreaterThan(high!.y);
	expect(low!.height).toBeGreaterThanOrEqual(44);
});

test('a skip link leads past the header', async ({ page }) => {
	await page.goto('/nb/tromso/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('an English page marks Norwegian texts and says so', async ({ page }) => {
	await page.goto('/en/tromso/tilbud/heracleum-seniorsenter/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('in Norwegian only');
	await expect(heading.locator('[lang=nb]')).toHaveText('Heracleum seniorsenter');
});

test('changing language keeps the page', async ({ page }) => {
	await page.goto('/nb/tromso/trapp/advice/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/tromso/trapp/advice/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Advice and someone to talk to');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a formal service says the right first: apply now, and where and until when to complain', async ({
	page
}) => {
	await page.goto('/nb/tromso/tilbud/hjemmesykepleie/');
	const right = page.getByRole('region', { name: 'Du kan søke nå' });
	await expect(right).toContainText('fire uker');
	await expect(right).toContainText('statsforvalteren');
	await page.goto('/nb/tromso/tilbud/okonomisk-sosialhjelp/');
	await expect(page.getByRole('region', { name: 'Du kan søke nå' })).toContainText('tre uker');
});

test('an unknown address is a 404 with a way on', async ({ page }) => {
	const response = await page.goto('/nb/tromso/finnes/ikke/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Her er det ingenting' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Velg sted og språk' })).toBeVisible();
});

test('a page can be shown as a QR code made on the device', async ({ page }) => {
	await page.goto('/nb/tromso/tilbud/heracleum-seniorsenter/');
	await page.getByRole('button', { name: 'Vis QR-kode' }).click();
	await expect(page.getByRole('img', { name: /QR-kode til denne siden/ })).toBeVisible();
});

test('about shows what the device holds, and one button deletes it all', async ({ page }) => {
	await page.goto('/nb/tromso/om/');
	await expect(page.getByRole('heading', { name: /^Tromsø: \d+ tilbud/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Hele landet: \d+ tilbud/ })).toBeVisible();
	await page.getByRole('button', { name: 'Slett alt fra denne enheten' }).click();
	await page.getByRole('button', { name: 'Ja, slett alt' }).click();
	await expect(page.getByText('Alt er slettet fra denne enheten.')).toBeVisible({ timeout: 30_000 });
	const left = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		local: localStorage.length
	}));
	expect(left).toEqual({ databases: [], caches: [], workers: 0, local: 0 });
});

test('where storage is blocked the app still works from the network, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new DOMException('denied');
			}
		});
	});
	await page.route('**/catalogue.worker-*.js', async (route) => {
		const response = await route.fetch();
		const blocked =
			"Object.defineProperty(self, 'indexedDB', { get: () => { throw new DOMException('denied') } });";
		await route.fulfill({ response, body: blocked + (await response.text()) });
	});
	await page.goto('/nb/tromso/');
	await expect(page.getByText('Nettleseren lar ikke Terskel lagre noe')).toBeVisible();
	await page.getByRole('link', { name: /Åpne møteplasser/ }).click();
	await page.getByRole('link', { name: 'Heracleum seniorsenter' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Heracleum seniorsenter' })).toBeVisible();
	await page.getByRole('button', { name: 'Lagre' }).click();
	await expect(page.getByText('Kunne ikke lagre på denne enheten.')).toBeVisible();
});
