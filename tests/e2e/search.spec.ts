import { expect, test } from '@playwright/test';

test('a resident searches, narrows, shares the address and goes back', async ({ page }) => {
	await page.goto('/nb/tromso/');
	await page.getByLabel('Hva trenger du?').fill('gratis mat');
	await page.getByRole('button', { name: 'Søk' }).click();
	await expect(page).toHaveURL(/\/nb\/tromso\/sok\?q=gratis\+mat/);
	await expect(page.getByRole('link', { name: /Matstasjonen/ })).toBeVisible();

	const count = page.getByRole('heading', { level: 2, name: /\d+ treff/ });
	const unfiltered = (await count.textContent()) ?? '';

	await page.getByText('Avgrens').click();
	await page.getByLabel('Gratis').check();
	await page.getByLabel('Trinn').selectOption('open-places');
	await page.getByRole('button', { name: 'Vis treff' }).click();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(page).toHaveURL(/trinn=open-places/);
	await expect(count).not.toHaveText(unfiltered);
	const address = page.url();
	const hits = (await count.textContent()) ?? '';

	await page.getByRole('link', { name: 'Fjern Gratis' }).click();
	await expect(page).not.toHaveURL(/gratis=1/);
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(count).toHaveText(hits);

	await page.goto(address);
	await expect(count).toHaveText(hits);
});

test('"no decision needed" shows those that say no, and offers those that do not say', async ({ page }) => {
	await page.goto('/nb/tromso/sok?utenvedtak=1');
	await expect(page.getByText(/tilbud til sier ikke noe om det du har valgt/)).toBeVisible();
	const number = async () =>
		parseInt((await page.getByRole('heading', { level: 2, name: /\d+ treff/ }).textContent()) ?? '', 10);
	const before = await number();
	await page.getByRole('link', { name: 'Vis dem også' }).click();
	await expect(page.getByRole('link', { name: 'Skjul tilbud som ikke sier noe om det' })).toBeVisible();
	await expect.poll(number).toBeGreaterThan(before);
});

test('an empty result says what was looked for and offers ways on', async ({ page }) => {
	await page.goto('/nb/tromso/sok?q=xqzwvkj');
	await expect(page.getByRole('heading', { name: 'Ingen treff' })).toBeVisible();
	await expect(page.getByText('«xqzwvkj»')).toBeVisible();
	await expect(page.getByRole('link', { name: 'noen å snakke med' })).toBeVisible();
	await expect(page.getByRole('link', { name: /akutt hjelp/ }).first()).toBeVisible();
});

test('a hostile query is text, never markup', async ({ page }) => {
	await page.goto(`/nb/tromso/sok?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
	await expect(page.getByRole('heading', { level: 2, name: /\d+ treff|Ingen treff/ })).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>"\'');
});

test('a mangled address is read as far as it means something', async ({ page }) => {
	await page.goto('/nb/tromso/sok?alder=-3&vei=tull&trinn=finnes-ikke&bydel=%E0%A4%A');
	await expect(page.getByRole('heading', { level: 2, name: /\d+ treff|Ingen treff/ })).toBeVisible();
});

test('a list can be read from A to Å and back', async ({ page }) => {
	await page.goto('/nb/tromso/trapp/open-places/');
	await expect(
		page.getByText('Laveste trinn først, så enkleste vei inn, så nyeste opplysninger.')
	).toBeVisible();
	const names = () => page.getByRole('article').getByRole('heading').allTextContents();
	const byStep = await names();
	await page.getByRole('link', { name: 'Vis A–Å' }).click();
	await expect(page).toHaveURL(/orden=name/);
	const byName = await names();
	expect(byName).toEqual([...byStep].sort(new Intl.Collator('nb', { numeric: true }).compare));
	await page.getByRole('link', { name: 'Vis laveste trinn først' }).click();
	expect(await names()).toEqual(byStep);
});

test('a hit says what it was found by, and a slip is read as the word that was meant, with the way back', async ({
	page
}) => {
	await page.goto('/nb/tromso/sok?q=tryghetsalarm');
	await expect(page.getByText('Viser treff for «trygghetsalarm». Du skrev «tryghetsalarm».')).toBeVisible();
	await expect(page.getByRole('article').first()).toContainText('trygghetsalarm ← du skrev «tryghetsalarm»');
	await page.getByRole('link', { name: 'Søk bare etter «tryghetsalarm»' }).click();
	await expect(page).toHaveURL(/ordrett=1/);
	await expect(page.getByText('Viser treff for')).toBeHidden();
	await page.goBack();
	await expect(page.getByText('Viser treff for «trygghetsalarm»')).toBeVisible();
});

test('a search that speaks of danger puts the number to call above every hit', async ({ page }) => {
	await page.goto('/nb/tromso/sok?q=mannen+min+sl%C3%A5r+meg');
	const alert = page.getByRole('alert');
	await expect(alert.getByRole('link', { name: 'Ring 116 006' })).toHaveAttribute('href', 'tel:116006');
	const hits = await page.getByRole('heading', { level: 2, name: /\d+ treff|Ingen treff/ }).boundingBox();
	expect((await alert.boundingBox())!.y).toBeLessThan(hits!.y);
	await page.goto('/nb/tromso/sok?q=turgruppe');
	await expect(page.getByRole('heading', { level: 2, name: /\d+ treff/ })).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
});
