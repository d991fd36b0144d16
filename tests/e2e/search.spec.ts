import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { waitUntilOfflineReady } from './watch.ts';

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /\d+ treff|Ingen treff/ });
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

test('a resident searches, narrows, shares the address and goes back', async ({ page }) => {
	await page.goto('/nb/tromso/');
	await page.getByLabel('Hva trenger du?').fill('gratis mat');
	await page.getByRole('button', { name: 'Søk' }).click();
	await expect(page).toHaveURL(/\/nb\/tromso\/sok\?q=gratis\+mat/);
	await expect(page.getByRole('link', { name: /Matstasjonen/ })).toBeVisible();

	const count = page.getByRole('heading', { level: 2, name: /\d+ treff/ });
	const unfiltered = (await count.textContent()) ?? '';

	await page.getByText('Avgrens', { exact: true }).click();
	await page.getByLabel('Gratis', { exact: true }).check();
	await page.getByLabel('Trinn').selectOption('open-places');
	await page.getByRole('button', { name: 'Vis treff' }).click();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(page).toHaveURL(/trinn=open-places/);
	await expect(count).not.toHaveText(unfiltered);
	const address = page.url();
	const hits = (await count.textContent()) ?? '';

	const chosen = page.getByRole('group', { name: 'Valgt' });
	await chosen.getByRole('link', { name: 'Fjern Gratis' }).click();
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

test('a hostile query is text, never markup', async ({ page }) => {
	await page.goto(`/nb/tromso/sok?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
	await expect(page.getByRole('heading', { level: 2, name: /\d+ treff|Ingen treff/ })).toBeVisible();
	await expect(page.getByRole('combobox')).toHaveValue('<img src=x onerror=alert(1)>"\'');
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
	const toName = page.getByRole('link', { name: 'Vis A–Å' });
	const toStep = page.getByRole('link', { name: 'Vis laveste trinn først' });
	await toName.click();
	await expect(page).toHaveURL(/orden=name/);
	await expect(toStep).toBeVisible();
	expect(await names()).toEqual([...byStep].sort(new Intl.Collator('nb', { numeric: true }).compare));
	await toStep.click();
	await expect(toName).toBeVisible();
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

test.describe('suggestions', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/nb/tromso/');
		await field(page).click();
	});

	test('come from the second letter, and the keyboard goes through them', async ({ page }) => {
		await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.type('s');
		await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.type('en');
		await expect(options(page).first()).toHaveText(/Sentrum\s*Sted/);
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
		await expect(field(page)).not.toHaveAttribute('aria-activedescendant');

		await page.keyboard.press('ArrowDown');
		const active = options(page).and(page.locator('[aria-selected=true]'));
		await expect(active).toHaveText(/Sentrum/);
		await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id'))!);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

		await page.keyboard.press('Home');
		await expect(active).toHaveCount(0);
		expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
		await expect(field(page)).toBeFocused();
	});

	for (const [kind, typed, option, path] of [
		['need', 'noen å snakke', /noen å snakke med/, '/nb/tromso/behov/talk/'],
		['place', 'sentr', /Sentrum/, '/nb/tromso/sok?bydel=sentrum'],
		['service', 'heracleum sen', /Heracleum seniorsenter/, '/nb/tromso/tilbud/heracleum-seniorsenter/']
	] as const) {
		test(`Enter on a ${kind} goes there`, async ({ page }) => {
			await page.keyboard.type(typed);
			await expect(options(page).first()).toHaveText(option);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(path);
		});
	}

	test('Enter without one searches for what is typed', async ({ page }) => {
		await page.keyboard.type('sen');
		await expect(options(page).first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/nb/tromso/sok?q=sen');
	});

	test('Escape closes them and keeps the text; the next Escape empties the field', async ({ page }) => {
		await page.keyboard.type('sen');
		await expect(options(page).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(options(page)).toHaveCount(0);
		await expect(field(page)).toHaveValue('sen');
		await page.keyboard.press('ArrowDown');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(field(page)).toHaveValue('');
	});

	test('a click chooses, and a click elsewhere closes', async ({ page }) => {
		await page.keyboard.type('sen');
		await page.getByRole('heading', { name: 'Trappa' }).click();
		await expect(options(page)).toHaveCount(0);
		await field(page).click();
		await page.keyboard.type('i');
		await options(page).filter({ hasText: 'Heracleum' }).click();
		await expect(page).toHaveURL(/heracleum-seniorsenter/);
	});

	test('their number is said politely, and they move nothing', async ({ page }) => {
		const below = page.getByRole('navigation', { name: 'Hurtigvalg' });
		const before = await below.boundingBox();
		await page.keyboard.type('sen');
		await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d forslag/);
		expect(await below.boundingBox()).toEqual(before);
		const heights = await options(page).evaluateAll((list) => list.map((option) => option.clientHeight));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('search').getByRole('status')).toBeEmpty();
	});
});

test('suggestions work by touch', async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 420 } });
	const page = await context.newPage();
	await page.goto('/nb/tromso/');
	await field(page).tap();
	await field(page).pressSequentially('sen');
	const list = (await page.getByRole('listbox').boundingBox())!;
	expect(list.y + list.height, 'ends above the keyboard').toBeLessThanOrEqual(420);
	await options(page).first().tap();
	await expect(page).toHaveURL('/nb/tromso/sok?bydel=sentrum');
	await context.close();
});

for (const lang of ['nb', 'en']) {
	test(`open suggestions are accessible in ${lang}, light and dark`, async ({ page }) => {
		await page.goto(`/${lang}/tromso/`);
		await field(page).pressSequentially('sen');
		await expect(options(page).first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
	});
}

test.describe('as one types on the search page', () => {
	test('hits and address follow, the field keeps focus and caret, and Back leads to the query before', async ({
		page
	}) => {
		await page.goto('/nb/tromso/sok?q=turgruppe');
		await expect(heading(page)).toBeVisible();
		const before = (await heading(page).textContent()) ?? '';
		const place = await heading(page).boundingBox();
		await field(page).fill('');
		await field(page).pressSequentially('matutdeling', { delay: 40 });
		await expect(page.getByRole('link', { name: /Matstasjonen|Frelsesarmeen/ }).first()).toBeVisible();
		await expect.poll(() => queryOf(page)).toBe('matutdeling');
		await expect(field(page)).toBeFocused();
		expect(await heading(page).boundingBox()).toMatchObject({ y: place!.y });

		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.type('x');
		await expect.poll(() => queryOf(page)).toBe('matutdelixng');
		expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(10);

		await page.goBack();
		await expect(field(page)).toHaveValue('turgruppe');
		await expect(heading(page)).toHaveText(before);
	});

	test('Enter ends one query: the next is another step to go back from', async ({ page }) => {
		await page.goto('/nb/tromso/sok?q=mat');
		await field(page).fill('dans');
		await page.keyboard.press('Enter');
		await expect(page).toHaveTitle(/^Søk: dans/);
		await field(page).fill('yoga');
		await expect.poll(() => queryOf(page)).toBe('yoga');
		await page.goBack();
		await expect(field(page)).toHaveValue('dans');
		await page.goBack();
		await expect(field(page)).toHaveValue('mat');
	});

	test('filters stay, and a hit can be opened at once and come back from', async ({ page }) => {
		await page.goto('/nb/tromso/sok?gratis=1');
		await field(page).pressSequentially('barnehage');
		await page
			.getByRole('article')
			.getByRole('link', { name: /barnehage/ })
			.first()
			.click();
		await expect(page).toHaveURL(/tilbud\//);
		await page.goBack();
		await expect(field(page)).toHaveValue('barnehage');
		await expect(page).toHaveURL(/gratis=1/);
	});

	test('half a character of an input method is not searched for', async ({ page }) => {
		await page.goto('/nb/tromso/sok?q=mat');
		await expect(heading(page)).toBeVisible();
		const before = (await heading(page).textContent()) ?? '';
		await field(page).fill('');
		await expect.poll(() => queryOf(page)).toBeNull();
		const all = (await heading(page).textContent()) ?? '';
		expect(all).not.toBe(before);
		const keyboard = await page.context().newCDPSession(page);
		await keyboard.send('Input.imeSetComposition', { text: 'ㅎ', selectionStart: 1, selectionEnd: 1 });
		await page.waitForTimeout(400);
		expect(queryOf(page)).toBeNull();
		await keyboard.send('Input.insertText', { text: '한' });
		await expect.poll(() => queryOf(page)).toBe('한');
	});

	test('a phone that composes Latin words is answered letter by letter', async ({ page }) => {
		await page.goto('/nb/tromso/sok');
		await field(page).click();
		const keyboard = await page.context().newCDPSession(page);
		await keyboard.send('Input.imeSetComposition', { text: 'yog', selectionStart: 3, selectionEnd: 3 });
		await expect.poll(() => queryOf(page)).toBe('yog');
		await expect(field(page)).toHaveValue('yog');
	});

	test('10,000 pasted characters are answered', async ({ page }) => {
		await page.goto('/nb/tromso/sok');
		await field(page).click();
		await page.evaluate(
			(text) => document.execCommand('insertText', false, text),
			'mat 😀 <b> '.repeat(1000)
		);
		await expect(heading(page)).toBeVisible();
		await expect.poll(() => queryOf(page)).toContain('mat');
		expect(queryOf(page)!.length).toBeLessThanOrEqual(200);
		await expect(page.locator('main b')).toHaveCount(0);
	});

	test('it works with no network', async ({ page, context }) => {
		await page.goto('/nb/tromso/sok');
		await waitUntilOfflineReady(page);
		await context.setOffline(true);
		await field(page).pressSequentially('gjeldsråd');
		await expect(page.getByRole('article').first()).toContainText(/gjeld/i);
		await field(page).fill('sentr');
		await expect(options(page).first()).toHaveText(/Sentrum/);
	});

	test('a change of area in mid-query shows only what is there', async ({ page }) => {
		await page.goto('/nb/tromso/sok');
		await field(page).pressSequentially('frivilligsentral trondheim', { delay: 20 });
		await page.getByRole('link', { name: 'Søk etter «frivilligsentral» i Trondheim' }).click();
		await expect(page).toHaveURL('/nb/trondheim/sok?q=frivilligsentral');
		await expect(field(page)).toHaveValue('frivilligsentral');
		await expect(page.getByRole('link', { name: 'Saupstad frivilligsentral', exact: true })).toBeVisible();
		await page.goBack();
		await expect(field(page)).toHaveValue('frivilligsentral trondheim');
		await expect(page.getByRole('link', { name: 'Saupstad frivilligsentral', exact: true })).toBeHidden();
	});
});

test('what a query was read as stands as chips, and one can be taken back', async ({ page }) => {
	await page.goto('/nb/trondheim/sok?q=trim+heimdal+75+%C3%A5r');
	const facts = page.getByRole('group', { name: 'Søket er avgrenset til:' });
	await expect(facts.getByRole('link')).toHaveText([/Heimdal/, /75 år/]);
	await expect(page.getByText('Tilbud som ikke sier noe om dette, står lenger ned.')).toBeVisible();
	const narrow = (await heading(page).textContent()) ?? '';
	await facts.getByRole('link', { name: 'Fjern Heimdal' }).click();
	await expect(page).toHaveURL(/somord=heimdal/);
	await expect(facts.getByRole('link')).toHaveText([/75 år/]);
	await expect(heading(page)).not.toHaveText(narrow);
	await expect(field(page)).toHaveValue('trim heimdal 75 år');
	await page.goBack();
	await expect(facts.getByRole('link')).toHaveCount(2);
});

test('the words of a hit are marked in its name', async ({ page }) => {
	await page.goto('/nb/tromso/sok?q=apen+barnehage');
	const hit = page.getByRole('article').filter({ hasText: 'Langnes åpen barnehage' });
	await expect(hit.first().locator('h3 mark')).toHaveText(['åpen', 'barnehage']);
});

test('an empty result says what was understood and offers ways on', async ({ page }) => {
	await page.goto('/nb/tromso/sok?q=xqzwvkj+uten+henvisning');
	await expect(heading(page)).toHaveText('Ingen treff');
	await expect(page.getByText('Vi lette etter: xqzwvkj.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Fjern Uten henvisning' })).toBeVisible();
	await expect(page.getByText(/Så vidt vi vet, er det ingen/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'noen å snakke med' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Trondheim', exact: true })).toHaveAttribute(
		'href',
		'/nb/trondheim/sok?q=xqzwvkj+uten+henvisning'
	);
	await expect(page.getByRole('link', { name: '77 79 00 00' })).toHaveAttribute('href', 'tel:77790000');
	await expect(page.getByRole('main').getByRole('link', { name: /akutt hjelp/ })).toBeVisible();
});

test('who comes back from an offer far down the list finds the place they were reading', async ({ page }) => {
	await page.goto('/nb/tromso/sok?q=trening');
	const last = page.getByRole('article').nth(24);
	await last.scrollIntoViewIfNeeded();
	const name = (await last.getByRole('heading').textContent()) ?? '';
	await last.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.trim());
	await page.goBack();
	await expect(last).toBeInViewport();
});

test('a formal service the area has no record of is found by what people call it, offline too', async ({
	page,
	context
}) => {
	await page.goto('/nb/trondheim/');
	await waitUntilOfflineReady(page);
	await context.setOffline(true);
	await field(page).pressSequentially('hjemmehj');
	await expect(options(page).first()).toHaveText(
		/^Praktisk bistand – daglige gjøremål \(hjemmehjelp\)\s*Med vedtak$/
	);
	await field(page).press('ArrowDown');
	await field(page).press('Enter');
	await expect(page).toHaveURL('/nb/trondheim/vedtak/praktisk-bistand-daglige-gjoremal/');
	await expect(page.getByRole('region', { name: 'Du kan søke nå' })).toBeVisible();

	await page.goto('/nb/trondheim/sok?q=heimehjelp');
	const hit = page.getByRole('listitem').filter({ hasText: 'En tjeneste med vedtak.' });
	await expect(hit).toContainText('du kan søke nå');
	const card = page.getByRole('article').first();
	await expect(card).toBeVisible();
	const [above, below] = [await hit.boundingBox(), await card.boundingBox()];
	expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
	await expect(heading(page)).toBeVisible();
	await hit.getByRole('link').click();
	await expect(page).toHaveURL('/nb/trondheim/vedtak/praktisk-bistand-daglige-gjoremal/');
});
