import { expect, type Page, test } from '@playwright/test';
import { holdFiles, waitUntilHearing } from './watch.ts';

/** Opens a page whose code is held back. @returns A function that lets the code come. */
async function openBeforeCode(page: Page, path: string): Promise<() => void> {
	const come = await holdFiles(page, '**/_app/immutable/**/*.js');
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.getByRole('contentinfo')).toBeVisible();
	return come;
}

test.describe('before the code of a page has come', () => {
	test('what is tapped is done once it has, and an impatient tap counts once', async ({ page }) => {
		const letCodeCome = await openBeforeCode(page, '/nb/tromso/vedtak/stottekontakt/');
		const need = page.getByRole('checkbox').first();
		await need.check();
		const choose = page.getByRole('button', { name: /^Velg ?: / }).first();
		await choose.click();
		await choose.click();
		await expect(choose).toHaveAttribute('aria-pressed', 'false');
		letCodeCome();
		await expect(page.getByRole('link', { name: 'Lag ark' })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Valgt ?: / })).toHaveCount(1);
		await expect(need).toBeChecked();
	});

	test('what is written and chosen in fields stays', async ({ page }) => {
		const letCodeCome = await openBeforeCode(page, '/nb/tromso/vedtak/stottekontakt/');
		await page.getByText('Alder, bosted, språk og egne ønsker').click();
		await page.getByLabel('Alder').fill('34');
		await page.getByLabel('Bydel').selectOption({ index: 1 });
		const district = await page.getByLabel('Bydel').inputValue();
		await page.getByLabel('Postnummer').fill('9008');
		letCodeCome();
		await expect(page.getByText('i luftlinje').first()).toBeVisible();
		await expect(page.getByLabel('Alder')).toHaveValue('34');
		await expect(page.getByLabel('Bydel')).toHaveValue(district);
	});

	test('a question can be begun, and goes on where it was', async ({ page }) => {
		const letCodeCome = await openBeforeCode(page, '/nb/tromso/');
		const field = page.locator('#q');
		await field.pressSequentially('bibl');
		letCodeCome();
		await expect(page.getByRole('combobox')).toHaveValue('bibl');
		await field.pressSequentially('iotek');
		await expect(page.getByRole('option').first()).toBeVisible();
		await expect(field).toHaveValue('bibliotek');
	});

	test('a list is whole, and stays so while the code takes the page over', async ({ page }) => {
		await page.addInitScript(() => {
			let most = 0;
			new MutationObserver(() => {
				const count = document.querySelectorAll('article').length;
				if (count < most) document.documentElement.dataset.shrank = `${most} to ${count}`;
				most = Math.max(most, count);
			}).observe(document, { childList: true, subtree: true });
		});
		const letCodeCome = await openBeforeCode(page, '/nb/tromso/trapp/open-places/');
		const count = await page.getByRole('article').count();
		expect(count).toBeGreaterThan(20);
		letCodeCome();
		await waitUntilHearing(page);
		await expect(page.getByRole('article')).toHaveCount(count);
		await expect(page.locator('html')).not.toHaveAttribute('data-shrank');
	});
});
