import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type OwnServer, startServer } from './server.ts';
import { waitUntilHearing, waitUntilOfflineReady, watch } from './watch.ts';

/** What is told in a conversation; words that stand nowhere in the catalogue. */
const SECRETS = ['qvisdomq', 'qkarinormannq', 'qnotatq', 'qordq'] as const;
const [WISH, NAME, NOTE, WORD] = SECRETS;

/** Where a caseworker starts, what is ticked there, and what it is called in the code. */
interface Walk {
	start: string;
	needs: readonly string[];
	ids: readonly string[];
	/** Where the person lives. */
	postalCode: string;
	/** The page asks for own words. */
	words?: true;
}
const WALKS: readonly Walk[] = [
	{
		start: '/nb/tromso/vedtak/stottekontakt/',
		needs: ['noen å være sammen med', 'noe å gjøre'],
		ids: ['company', 'activity'],
		postalCode: '9008'
	},
	{
		start: '/nb/trondheim/vedtak/praktisk-bistand-daglige-gjoremal/',
		needs: ['hjelp til husarbeid', 'mat eller et måltid'],
		ids: ['housework', 'food'],
		postalCode: '7082'
	},
	{
		start: '/nb/tromso/vedtak/livshendelse/leaving-hospital/',
		needs: ['helsehjelp', 'hjelpemidler'],
		ids: ['health', 'aids'],
		postalCode: '9020'
	},
	{
		start: '/nb/tromso/vedtak/behov/',
		needs: ['noen å være sammen med', 'noe å gjøre'],
		ids: ['company', 'activity'],
		postalCode: '9016',
		words: true
	}
];

/** Everything the device keeps but copies of files, which were asked for by address. */
async function everythingKept(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const rows = await Promise.all(
			databases.map(
				({ name = '' }) =>
					new Promise((resolve) => {
						const opening = indexedDB.open(name);
						opening.onsuccess = async () => {
							const db = opening.result;
							const stores = await Promise.all(
								[...db.objectStoreNames].map(
									(store) =>
										new Promise((done) => {
											const asked = db.transaction(store).objectStore(store).getAll();
											asked.onsuccess = () => done([store, asked.result]);
										})
								)
							);
							db.close();
							resolve([name, stores]);
						};
					})
			)
		);
		const kept = [rows, { ...localStorage }, { ...sessionStorage }, document.cookie];
		// When the device last looked for a newer catalogue says nothing of a person.
		return JSON.stringify(kept).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
	});
}

/** Ticks, chooses and writes as a caseworker would, and ends on the sheet. */
async function talk(page: Page, { needs, words, postalCode }: Walk) {
	if (words) {
		await page.getByLabel('Med egne ord').fill(`${WORD} ensom`);
		await page.getByRole('button', { name: 'Finn behov' }).click();
	}
	for (const name of needs) await page.getByRole('checkbox', { name, exact: true }).check();
	await page.getByText('Alder, bosted, språk og egne ønsker').click();
	await page.getByLabel('Alder i år').fill('24');
	await page.getByLabel('Egne ønsker').fill(WISH);
	await page.getByLabel('Postnummer').fill(postalCode);
	await expect(page.getByText(`Avstandene er i luftlinje fra midten av ${postalCode}.`)).toBeVisible();
	await expect(page.getByText('Avstand ukjent').first()).toBeVisible();
	await page
		.getByRole('button', { name: /^Velg ?: / })
		.first()
		.click();
	await page.getByRole('button', { name: 'Velg disse' }).click();
	await page.getByRole('link', { name: 'Lag ark' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ark fra samtalen' })).toBeVisible();
	await page.getByRole('group', { name: 'Informert om retten' }).getByLabel('Ja').check();
	await page.getByRole('group', { name: 'Vil søke' }).getByLabel('Ikke bestemt').check();
	await page.getByLabel('Navn på arket').fill(NAME);
	await page.getByLabel('Notater').fill(NOTE);
	await expect(page.getByRole('article').first()).toBeVisible();
	// Paper that is left on a table tells nobody where a person lives.
	await expect(page.getByText(/avstand|luftlinje|postnummeret/i)).toHaveCount(0);
}

for (const walk of WALKS) {
	test(`a conversation from ${walk.start} leaves nothing behind: not on the device, not in an address, not in a request`, async ({
		page
	}) => {
		const assertClean = await watch(page);
		const area = walk.start.slice(0, walk.start.indexOf('vedtak/'));
		const sheet = `${area}vedtak/ark/`;
		const sent: string[] = [];
		await page.goto(walk.start);
		await waitUntilOfflineReady(page);
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		const before = await everythingKept(page);
		page.context().on('request', (request) => {
			sent.push(`${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`);
		});

		await talk(page, walk);

		expect(await everythingKept(page)).toBe(before);
		for (const request of sent) {
			for (const word of [...SECRETS, ...walk.ids, '#']) expect(request).not.toContain(word);
			// Only files of the app and of the whole catalogue.
			expect(request.trim()).toMatch(/\/(?:_app|icons|release)\/[^?, ]*$/);
		}
		const { href, state, title } = await page.evaluate(() => ({
			href: location.href,
			state: JSON.stringify(history.state),
			title: document.title
		}));
		expect(new URL(href).pathname + new URL(href).search + new URL(href).hash).toBe(sheet);
		for (const word of [...SECRETS, ...walk.ids, walk.postalCode]) {
			expect(state + title).not.toContain(word);
		}

		const shared = await page.locator('figcaption').textContent();
		expect(shared).toMatch(/\/vedtak\/ark\/#[a-z0-9-]+(,[a-z0-9-]+)*$/);
		for (const word of [...SECRETS, walk.postalCode]) expect(shared).not.toContain(word);
		for (const id of walk.ids) expect(shared!.split(/[#,]/)).not.toContain(id);

		await page.getByRole('button', { name: 'Ny samtale' }).click();
		await expect(page).toHaveURL(`${area}vedtak/`);
		await page.goBack();
		await expect(page.getByRole('checkbox', { name: walk.needs[0]!, exact: true })).not.toBeChecked();
		await expect(page.getByText('Samtalen er bare på denne skjermen')).toBeHidden();
		await expect(page.getByLabel('Postnummer')).toHaveValue('');
		await expect(page.getByText(/luftlinje|avstand ukjent/i)).toHaveCount(0);
		expect(await page.content()).not.toMatch(new RegExp(SECRETS.join('|')));
		assertClean();

		// The person opens the address from the paper at home.
		await page.goto(shared!);
		await expect(page.getByRole('article').first()).toBeVisible();
		await expect(page.getByText(/Frist:? fire uker/)).toBeVisible();
		await expect(page.getByText('Informert om retten')).toBeHidden();
	});
}

test('what nobody is at any more is cleared, after a warning', async ({ page }) => {
	await page.clock.install();
	await page.goto('/nb/tromso/vedtak/stottekontakt/');
	await waitUntilHearing(page);
	const need = page.getByRole('checkbox', { name: 'noen å være sammen med' });
	await need.check();
	await page.clock.fastForward('14:30');
	await expect(page.getByRole('alert').getByText(/tømmes om under ett minutt/)).toBeVisible();
	await page.getByRole('button', { name: 'Fortsett samtalen' }).click();
	await page.clock.fastForward('10:00');
	await expect(need).toBeChecked();
	await page.clock.fastForward('16:00');
	await expect(page.getByText('Samtalen er tømt.')).toBeVisible();
	await expect(page).toHaveURL('/nb/tromso/vedtak/');
});

test.describe('with the server gone', () => {
	let server: OwnServer;
	test.beforeEach(async ({ page }, { workerIndex }) => {
		server = await startServer(4330 + workerIndex);
		await page.goto(`${server.origin}/en/trondheim/`);
		await waitUntilOfflineReady(page);
		await server.kill();
	});

	for (const { lang, title, deadline, need } of [
		{
			lang: 'nb',
			title: /Du kan søke nå/,
			deadline: /Frist:? fire uker/,
			need: /noen å snakke med/
		},
		{
			lang: 'en',
			title: /You can apply now/,
			deadline: /Deadline:? four weeks/,
			need: /someone to talk to/
		}
	]) {
		test(`the right stands before the alternatives, on screen and paper, wherever they are shown, in ${lang} (R1)`, async ({
			page
		}) => {
			for (const path of [
				'vedtak/hjemmesykepleie-trondheim/',
				'vedtak/praktisk-bistand-daglige-gjoremal/',
				'vedtak/behov/',
				'vedtak/livshendelse/leaving-hospital/',
				'vedtak/ark/#besoksvenn-saupstad',
				'vedtak/ark/#hjemmesykepleie-trondheim,besoksvenn-saupstad'
			]) {
				await page.goto(`${server.origin}/${lang}/trondheim/${path}`);
				const right = page.getByRole('region', { name: title });
				await expect(right).toContainText(deadline);
				if (path.endsWith('behov/')) await page.getByRole('checkbox', { name: need }).check();
				const card = page.getByRole('article').first();
				await expect(card).toBeVisible();
				for (const media of ['screen', 'print'] as const) {
					await page.emulateMedia({ media });
					const [above, below] = [await right.boundingBox(), await card.boundingBox()];
					expect(above!.height).toBeGreaterThan(50);
					expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
				}
				await page.emulateMedia({ media: 'screen' });
			}
		});
	}

	test('a postal code shows how far away the offers are, and a new conversation forgets it', async ({
		page
	}) => {
		const away = (offer: string | RegExp) =>
			page.locator('article').filter({ has: page.getByText(offer, { exact: true }) });
		await page.goto(`${server.origin}/en/trondheim/vedtak/stottekontakt-trondheim/`);
		await page.getByText('Age, place, language and your own wishes').click();
		const field = page.getByLabel('Postal code');
		await expect(page.getByText(/straight line|distance unknown/i)).toHaveCount(0);
		await field.fill('9008');
		await expect(page.getByText(/not in this municipality/)).toBeVisible();
		await field.fill('7013');
		await expect(page.getByText('Distances are in a straight line from the middle of 7013.')).toBeVisible();
		const library = 'Trondheim folkebibliotek, hovedbiblioteket';
		await expect(away(library)).toContainText(/Less than 1\skm in a straight line/);
		await expect(away('Bydelskafeen og aktivitetssenteret på Kattem helse- og velferdssenter')).toContainText(
			/About (9|10)\skm \(measured to the middle of the postal code\)/
		);
		await expect(away('Kirkens Bymisjon Trondheim')).toContainText('In the same postal code');
		await expect(page.getByText('Distance unknown').first()).toBeVisible();
		for (const dir of ['ltr', 'rtl']) {
			await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Distance unknown').first()).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('button', { name: 'New conversation' }).click();
		await page.getByRole('link', { name: 'Start from needs' }).click();
		await page.getByRole('checkbox', { name: 'someone to talk to' }).check();
		await expect(page.getByRole('article').first()).toBeVisible();
		await expect(field).toHaveValue('');
		await expect(page.getByText(/straight line|distance unknown/i)).toHaveCount(0);
	});

	test('coercion has no alternatives but numbers to call (R4)', async ({ page }) => {
		await page.goto(`${server.origin}/en/trondheim/vedtak/helsehjelp-med-tvang/`);
		await expect(page.getByRole('heading', { name: 'No other offers are shown here' })).toBeVisible();
		await expect(page.getByRole('link', { name: '113', exact: true })).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(0);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the right and the whole list can be read', async ({ page }) => {
		await page.goto('/nb/tromso/vedtak/stottekontakt/');
		await expect(page.getByText('Frist: fire uker.')).toBeVisible();
		await expect(page.getByRole('article').first()).toBeVisible();
		await expect(page.getByRole('checkbox').first()).toBeHidden();
	});
});

for (const [offers, pages] of [
	[1, 1],
	[3, 2],
	[6, 2]
] as const) {
	test(`on paper the sheet has the right, ${offers} chosen and no buttons, on at most ${pages} pages, and 2 in large print`, async ({
		page
	}) => {
		await page.goto('/nb/tromso/vedtak/stottekontakt/');
		await page.getByRole('checkbox').first().check();
		const choose = page.getByRole('button', { name: /^Velg ?: / });
		for (let i = 1; i <= offers; i++) {
			await choose.first().click();
			await expect(page.getByRole('button', { name: /^Valgt ?: / })).toHaveCount(i);
		}
		await page.getByRole('link', { name: 'Lag ark' }).click();
		await expect(page.getByRole('article')).toHaveCount(offers);
		await expect(page.locator('figure svg')).toBeVisible();
		await page.getByLabel('Notater').fill('Ring mandag. Ta med søster.');
		// As wide as browsers leave the edges.
		const edge = '10mm';
		const margin = { top: edge, bottom: edge, left: edge, right: edge };
		const count = async () =>
			(await page.pdf({ format: 'A4', margin })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
		expect(await count()).toBeLessThanOrEqual(pages);
		await page.getByRole('button', { name: 'Stor skrift' }).click();
		expect(await count()).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Du kan søke nå: Støttekontakt')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		const smallest = await page
			.locator('.sheet :is(h2, h3, p, dt, dd, legend, label):visible')
			.evaluateAll((all) =>
				Math.min(
					...all
						.filter((one) => !one.closest('.again'))
						.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)
				)
			);
		expect(smallest).toBeCloseTo(16, 2);
	});
}

test("a person's own words lead to needs, and words of danger to a number", async ({ page }) => {
	await page.goto('/nb/tromso/vedtak/behov/');
	await page.getByLabel('Med egne ord').fill('jeg er så ensom');
	await page.getByRole('button', { name: 'Finn behov' }).click();
	await page.getByRole('button', { name: 'noen å være sammen med' }).click();
	await expect(page.getByRole('checkbox', { name: 'noen å være sammen med' })).toBeChecked();
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Støttekontakt', exact: true })).toBeVisible();
	await page.getByLabel('Med egne ord').fill('orker ikke leve mer');
	await page.getByRole('button', { name: 'Finn behov' }).click();
	await expect(page.getByRole('alert').getByRole('link', { name: /Ring 1/ })).toBeVisible();
	await expect(page).toHaveURL('/nb/tromso/vedtak/behov/');
});
