import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from './server.ts';
import { waitUntilOfflineReady } from './watch.ts';

/** A Tuesday. */
const NOON = new Date('2026-11-24T12:04:00+01:00');

async function openAt(page: Page, clock: Date, path = '/nb/tromso/i-dag/'): Promise<void> {
	await page.clock.install({ time: clock });
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
/** The line of an offer in the timeline. */
const line = (page: Page, name: string) => page.locator('.line').filter({ hasText: name }).first();

test.describe('the day view', () => {
	test.use({ serviceWorkers: 'block' });

	test('shows today with now marked in words, and what is on', async ({ page }) => {
		await openAt(page, NOON);
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
		await expect(page.getByText('Nå er klokka 12.04')).toBeVisible();
		await expect(line(page, 'Åpen domkirke')).toContainText('12–16 Åpent nå');
		await expect(heading(page, 'Kan være åpent')).toBeVisible();
		await expect(page.getByText(/tilbud har ingen oppgitt tid/)).toBeVisible();
	});

	test('scrolls to now on arrival and leaves the keyboard where it is', async ({ page }) => {
		await openAt(page, NOON);
		await expect(page.locator('#now')).toBeInViewport();
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	});

	test('another day stands in the address, and back leads to today', async ({ page }) => {
		await openAt(page, NOON);
		await page.getByRole('link', { name: 'I morgen' }).click();
		await expect(page).toHaveURL(/\?dag=2026-11-25$/);
		await expect(heading(page, 'I morgen, onsdag 25. november')).toBeVisible();
		await expect(page.locator('#now')).toHaveCount(0);
		await page.goBack();
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
	});

	test('an old shared address says that its day is over, and shows today', async ({ page }) => {
		await openAt(page, NOON, '/nb/tromso/i-dag/?dag=2026-11-20');
		await expect(page.getByText('Fredag 20. november er over. Her er dagen i dag.')).toBeVisible();
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
	});

	test('left open over midnight it goes on to the new day', async ({ page }) => {
		await openAt(page, new Date('2026-11-24T23:58:30+01:00'));
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
		await page.clock.runFor('03:00');
		await expect(heading(page, 'I dag, onsdag 25. november')).toBeVisible();
	});

	test('what was open is over when its time has passed', async ({ page }) => {
		await openAt(page, new Date('2026-11-24T15:58:30+01:00'));
		await expect(line(page, 'Åpen domkirke')).toContainText('Åpent nå');
		await page.clock.runFor('03:00');
		await expect(line(page, 'Åpen domkirke')).toContainText('Over');
	});

	test('is narrowed by a form that writes the address', async ({ page }) => {
		await openAt(page, NOON);
		await page.getByText('Avgrens').click();
		await page.getByLabel('Bydel eller sted').selectOption('Sentrum');
		await page.getByRole('button', { name: 'Vis', exact: true }).click();
		await expect(page).toHaveURL(/\?bydel=sentrum$/);
		await expect(line(page, 'Gatejuristen')).toBeVisible();
		await expect(page.locator('.line').filter({ hasText: 'Kafeen på Laureng' })).toHaveCount(0);
		await expect(page.getByText(/sier ikke noe om det du har valgt/)).toBeVisible();
		await page.getByRole('link', { name: 'Fjern Sentrum' }).click();
		await expect(line(page, 'Kafeen på Laureng')).toBeVisible();
	});

	for (const path of ['/nb/tromso/i-dag/', '/en/tromso/i-dag/?uke=2026-W48']) {
		test(`${path} is accessible in light and dark`, async ({ page }) => {
			await openAt(page, NOON, path);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			}
		});
	}
});

test.describe('on a device in another zone', () => {
	test.use({ serviceWorkers: 'block', timezoneId: 'Pacific/Kiritimati' });

	test('the day is the one in Norway', async ({ page }) => {
		await openAt(page, NOON);
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
		await expect(page.getByText('Nå er klokka 12.04')).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page has the hours in words and calls no day today', async ({ page }) => {
		await page.goto('/nb/tromso/i-dag/');
		await expect(page.getByText('Tirsdag og fredag kl. 12–16')).toBeVisible();
		await expect(page.getByText('I dag,')).toHaveCount(0);
	});
});

test('the day view works with the server gone', async ({ page }, { workerIndex }) => {
	const server = await startServer(4320 + workerIndex);
	await page.goto(`${server.origin}/nb/tromso/`);
	await waitUntilOfflineReady(page);
	await server.kill();
	await page.clock.install({ time: NOON });
	await page.goto(`${server.origin}/nb/tromso/i-dag/?dag=2026-11-27`);
	await expect(heading(page, 'Fredag 27. november')).toBeVisible();
	await expect(line(page, 'Åpen domkirke')).toContainText('12–16');
});

test.describe('the week sheet', () => {
	test.use({ serviceWorkers: 'block' });

	for (const area of ['tromso', 'trondheim']) {
		test(`of ${area} fits on one sheet of A4`, async ({ page }) => {
			await openAt(page, NOON, `/nb/${area}/i-dag/?uke=2026-W48`);
			await expect(heading(page, /uke 48/)).toBeVisible();
			const margin = '10mm';
			const pdf = await page.pdf({
				format: 'A4',
				margin: { top: margin, bottom: margin, left: margin, right: margin }
			});
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
		});
	}

	test('is reached from the day, and goes on to next week and back', async ({ page }) => {
		await openAt(page, NOON);
		await page.getByRole('link', { name: 'Ukeplan på ett ark' }).click();
		await expect(page).toHaveURL(/\?uke=2026-W48$/);
		await expect(page.getByRole('button', { name: 'Skriv ut ukeplan' })).toBeVisible();
		await page.getByRole('link', { name: 'Neste uke' }).click();
		await expect(heading(page, 'Tromsø, uke 49')).toBeVisible();
		await page.getByRole('link', { name: 'Se dag for dag' }).click();
		await expect(heading(page, 'I dag, tirsdag 24. november')).toBeVisible();
	});
});
