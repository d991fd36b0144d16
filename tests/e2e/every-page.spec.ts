import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { watch } from './watch.ts';

// Installing the app in every fresh browser profile is tested elsewhere and would only take time here.
test.use({ serviceWorkers: 'block' });

for (const [name, path] of Object.entries(PAGES)) {
	for (const lang of ['nb', 'en']) {
		test(`${name} in ${lang} is accessible in light and dark, and asks nobody else for anything`, async ({
			page
		}) => {
			const assertClean = await watch(page);
			await page.goto(`/${lang}/${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
			if (path.includes('sok'))
				await expect(page.getByRole('heading', { level: 2, name: /\d+ (treff|hit)/ })).toBeVisible();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				// All that changes with the scheme is colour.
				const axe = new AxeBuilder({ page });
				if (colorScheme === 'dark') axe.withRules('color-contrast');
				const { violations, incomplete } = await axe.analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
				// Text in the colour of its background is to axe not wrong but undecided.
				const invisible = incomplete
					.flatMap(({ nodes }) => nodes)
					.filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'));
				expect(invisible.map(({ html }) => html)).toEqual([]);
			}
			assertClean();
		});
	}

	test(`${name} needs no sideways scrolling at 320 px, at twice the text size, or mirrored`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/nb/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.evaluate(() => {
			document.documentElement.setAttribute('dir', 'ltr');
			document.documentElement.classList.add('large');
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('html.large { font-size: 200%; }');
			document.adoptedStyleSheets = [sheet];
		});
		expect(await overflow()).toBeLessThanOrEqual(0);
	});
}

test('every page of an area says that the catalogue is a trial, and when this device fetched it', async ({
	page
}) => {
	await page.goto('/nb/tromso/tilbud/heracleum-seniorsenter/');
	await expect(page.getByText('ikke bekreftet').first()).toBeVisible();
	await expect(page.getByText('ring før du går').first()).toBeVisible();
	await expect(page.getByText(/Katalogen ble hentet til denne enheten/)).toBeVisible();
});

test('nothing is stored as a cookie', async ({ page, context }) => {
	await page.goto('/nb/tromso/');
	await expect(page.getByText(/Katalogen ble hentet til denne enheten/)).toBeVisible();
	expect(await context.cookies()).toEqual([]);
});
