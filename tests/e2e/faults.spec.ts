import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { AREA, FAULTS, type FaultName, FaultyServer, OFFER, type Phase } from './faulty-server.ts';

/** A busy machine takes its time before a page stands still, and only then is the catalogue fetched. */
const expect = expectSoon.configure({ timeout: 20_000 });

// Every fault at every phase of an update, on purpose. After each, the release that was here is whole and searchable,
// and the next check brings the new one. Cases are made of the tables below.

const TEXTS = {
	unreachable: 'Nettet svarer ikke.',
	serverFailed: 'Tjeneren svarer ikke som den skal.',
	digestMismatch: 'skadet på veien',
	notARelease: 'Må du logge inn på nettverket?',
	noSuchArea: 'Stedet har ingen katalog'
} as const;
type Code = keyof typeof TEXTS;

/** What the reader is told: of a manifest, of a file. A manifest is judged by its form, a file by its digest. */
const TOLD: Record<FaultName, [manifest: Code, file: Code]> = {
	'a connection that is refused': ['unreachable', 'unreachable'],
	'a server that is down': ['serverFailed', 'serverFailed'],
	'a gateway that is down': ['serverFailed', 'serverFailed'],
	'a server that refuses': ['serverFailed', 'serverFailed'],
	'a file that is gone': ['noSuchArea', 'serverFailed'],
	'a portal': ['notARelease', 'notARelease'],
	'a way to a portal': ['notARelease', 'notARelease'],
	'a connection that drops': ['unreachable', 'unreachable'],
	'half of it': ['notARelease', 'digestMismatch'],
	'one letter changed': ['serverFailed', 'digestMismatch'],
	'a script put in': ['notARelease', 'digestMismatch'],
	'other JSON': ['notARelease', 'digestMismatch'],
	nothing: ['notARelease', 'digestMismatch'],
	'a bomb of gzip': ['notARelease', 'digestMismatch'],
	'an answer without end': ['notARelease', 'digestMismatch'],
	silence: ['unreachable', 'unreachable']
};
const FILES = ['area', 'bucket', 'index', 'words'] as const;
const MANIFESTS = ['manifest', 'manifest of the nation'] as const;
const faultNames = Object.keys(FAULTS) as FaultName[];

let server: FaultyServer;
let origin: string;
let context: BrowserContext;
let page: Page;
/** The release the device has. */
let here: number;

test.beforeAll(async ({ browser }) => {
	server = new FaultyServer();
	origin = await server.listen();
	server.publish();
	context = await browser.newContext({ serviceWorkers: 'block' });
	page = await openOffer();
	await expect(page.getByText(/Katalogen ble hentet til denne enheten/)).toBeVisible();
	here = server.publish();
	await catchUp(here);
});
// A check that is still under way when a release is put out would take it, wholly or in part, before its time.
test.beforeEach(() => rest());
test.afterAll(async () => {
	await context.close();
	await server.close();
});

/** What a page is made to know: the questions for a newer release that the worker has not answered yet. */
interface Watched {
	checks: Set<number>;
}

async function openOffer(): Promise<Page> {
	const opened = await context.newPage();
	await opened.addInitScript(() => {
		// Readers who come back are asked about only after some minutes: here they have always just passed.
		const now = Date.now.bind(Date);
		let passed = 0;
		Date.now = () => now() + (passed += 10 * 60_000);
		// They come back when a test says so, and not when the browser puts another page in front.
		for (const name of ['focus', 'visibilitychange']) {
			const halt = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
			addEventListener(name, halt, { capture: true });
		}
		const checks = new Set<number>();
		Object.assign(globalThis, { checks });
		const post = Worker.prototype.postMessage as (
			this: Worker,
			message: { id: number; call: string }
		) => void;
		Worker.prototype.postMessage = function (this: Worker, message: { id: number; call: string }) {
			if (message.call === 'sync' && message.id > 0) {
				checks.add(message.id);
				this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
					if (data.id === message.id) checks.delete(message.id);
				});
			}
			post.call(this, message);
		};
	});
	await opened.goto(`${origin}/nb/${AREA}/tilbud/${OFFER}/`);
	return opened;
}

/** Waits until the page knows the outcome of its last check. */
const rest = () => page.waitForFunction(() => (globalThis as unknown as Watched).checks.size === 0);

/**
 * The reader comes back to the page, which then asks whether there is anything newer, until it is true: a page that is
 * still busy with the last check lets a reader's return pass.
 */
const checkUntil = (assert: () => Promise<void>) =>
	expect(async () => {
		await page.evaluate(() => void dispatchEvent(new Event('focus')));
		await rest();
		await assert();
	}).toPass({ timeout: 30_000 });
const SOON = { timeout: 3000 };

/** What the page says is of this release: the area's name and the offer's are of different files. */
async function expectShown(release: number): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Fontenehuset Tromsø ${release}`, SOON);
	await expect(page.getByRole('navigation').getByText(`Tromsø ${release}`, { exact: true })).toBeVisible(
		SOON
	);
}

/** Comes back until the page shows this release and its last check went well. */
const catchUp = (release: number) =>
	checkUntil(async () => {
		await expectShown(release);
		await expect(page.getByText('Siste sjekk gikk ikke')).toBeHidden(SOON);
	});

interface Device {
	area: string;
	offer: string;
	found: string[];
}

type Named = { name: { text: string } };
/** What of a worker's answers is read here. */
type Answer = { found: boolean; view: Named; cards: Named[] };
type Reply = { id: number; ok: boolean; answer: Answer; message: string };

/** What the device holds, read by a worker that has nothing in memory: pages and search. */
function readDevice(): Promise<Device> {
	return page.evaluate(
		async ({ path, area, offer }) => {
			const worker = new Worker(path, { type: 'module' });
			let id = 0;
			const ask = (call: string, question: object) =>
				new Promise<Answer>((resolve, reject) => {
					const own = ++id;
					worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
						if (data.id !== own) return;
						if (data.ok) resolve(data.answer);
						else reject(new Error(data.message));
					});
					worker.postMessage({ id: own, call, ask: question });
				});
			const see = async (address: object) => {
				const { found, view } = await ask('view', { address: { lang: 'nb', area, ...address }, local: true });
				if (!found) throw new Error('the device does not hold the area');
				return view;
			};
			const state = { query: 'fontenehuset', filters: {} };
			const result = {
				area: (await see({ page: 'area' })).name.text,
				offer: (await see({ page: 'service', id: offer })).name.text,
				found: (await ask('search', { area, lang: 'nb', limit: 20, state })).cards.map(
					({ name }) => name.text
				)
			};
			worker.terminate();
			return result;
		},
		{ path: server.workerPath, area: AREA, offer: OFFER }
	);
}

async function expectWhole(release: number): Promise<void> {
	await expectShown(release);
	const device = await readDevice();
	expect(device).toMatchObject({ area: `Tromsø ${release}`, offer: `Fontenehuset Tromsø ${release}` });
	expect(device.found).toContain(`Fontenehuset Tromsø ${release}`);
}

/** The server works again, and the reader comes back. */
async function expectHealed(release: number): Promise<void> {
	server.mend();
	await catchUp(release);
	await expectWhole(release);
	here = release;
}

const isManifest = (phase: Phase) => MANIFESTS.some((one) => one === phase);

for (const phase of [...MANIFESTS, ...FILES]) {
	test.describe(`at the ${phase}`, () => {
		test.describe.configure({ mode: 'default' });
		for (const name of faultNames) {
			test(`${name}: the old release stays, the reader is told, and the next check heals`, async () => {
				const next = server.publish();
				server.break(phase, FAULTS[name]);
				const [ofManifest, ofFile] = TOLD[name];
				const told = page.getByText(TEXTS[isManifest(phase) ? ofManifest : ofFile]);
				await checkUntil(() => expect(told).toBeVisible(SOON));
				// An area and the nation are two releases: each is whole, and one may be newer than the other.
				const ofNation = phase === 'manifest of the nation' || phase === 'words';
				await expectWhole(ofNation ? next : here);
				await expectHealed(next);
			});
		}
	});
}

test.describe('when the page reads the new release', () => {
	test.describe.configure({ mode: 'default' });
	for (const name of faultNames) {
		test(`${name} for everything: the page needs no network for it`, async () => {
			const next = server.publish();
			server.breakAfterDownload(FAULTS[name]);
			await checkUntil(() => expectShown(next));
			server.break('everything', FAULTS[name]);
			await expectWhole(next);
			await expectHealed(next);
		});
	}
});

test.describe('at the list of areas', () => {
	test.describe.configure({ mode: 'default' });
	for (const name of faultNames) {
		test(`${name}: who chooses among them still gets to what is here`, async () => {
			server.break('list of areas', FAULTS[name]);
			await page.getByRole('link', { name: /Bytt sted/ }).click();
			const own = page.getByRole('main').getByRole('link', { name: /^Tromsø/ });
			await own.click();
			await expect(page.getByLabel('Hva trenger du?')).toBeVisible();
			server.mend();
			await page.goBack();
			await page.goBack();
			await expectWhole(here);
		});
	}
});

/** Points where a worker stops dead, as when its tab is killed: at a request that hangs, or in the middle of its work. */
const REQUESTS: Phase[] = [...MANIFESTS, ...FILES];
const POINTS = [
	'verify:1',
	'verify:2',
	'verify:5',
	...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `write:${n}`),
	'tell:1'
];

/** Another tab's worker of this device, which begins to sync. @returns When it is dead, or the code it ends with. */
function syncElsewhere(how: string): Promise<string> {
	return page.evaluate(
		({ path, area }) =>
			new Promise<string>((resolve) => {
				const worker = new Worker(path, { type: 'module' });
				Object.assign(globalThis, { elsewhere: worker });
				const end = (result: string) => {
					worker.terminate();
					resolve(result);
				};
				worker.onmessage = ({ data }) => {
					if (data.dead) end('dead');
					else if (data.id === 0) end(data.ok ? 'done' : data.code);
				};
				// The page numbers its own questions from 1.
				worker.postMessage({ id: 0, call: 'sync', ask: { area } });
			}),
		{ path: `${server.workerPath}?${how}`, area: AREA }
	);
}

/** The release an interrupted sync may have left: the old one or the new, whole. The page follows when it asks. */
async function expectEither(next: number): Promise<void> {
	// Three questions are asked, and the new release may come in between: then they are asked again.
	await expect(async () => {
		const device = await readDevice();
		const number = Number(/\d+/.exec(device.area)?.[0]);
		expect([here, next]).toContain(number);
		expect(device).toMatchObject({ area: `Tromsø ${number}`, offer: `Fontenehuset Tromsø ${number}` });
		expect(device.found).toContain(`Fontenehuset Tromsø ${number}`);
	}).toPass({ timeout: 20_000 });
}

test.describe('a worker that is killed', () => {
	test.describe.configure({ mode: 'default' });
	for (const point of POINTS) {
		test(`at ${point} leaves the old release or the new, and the next check heals`, async () => {
			const next = server.publish();
			expect(await syncElsewhere(`die=${point}`)).toBe('dead');
			await expectEither(next);
			await expectHealed(next);
		});
	}
	for (const phase of REQUESTS) {
		test(`while it waits for the ${phase} leaves the old release, and the next check heals`, async () => {
			const next = server.publish();
			const reached = server.hold(phase);
			const ended = syncElsewhere('');
			await reached;
			await page.evaluate(() => (globalThis as unknown as { elsewhere: Worker }).elsewhere.terminate());
			void ended.catch(() => undefined);
			await expectEither(next);
			await expectHealed(next);
		});
	}
});

test.describe('a tab that is closed', () => {
	test.describe.configure({ mode: 'default' });
	for (const phase of REQUESTS) {
		test(`while it waits for the ${phase} leaves a whole release, and the next check heals`, async () => {
			const next = server.publish();
			const reached = server.hold(phase);
			const other = await openOffer();
			await reached;
			await other.close();
			await expectEither(next);
			await expectHealed(next);
		});
	}
});

test.describe('a device', () => {
	test.describe.configure({ mode: 'default' });
	for (const write of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
		test(`with no room for write ${write} keeps the old release, and the next check heals`, async () => {
			const next = server.publish();
			expect(await syncElsewhere(`full=write:${write}`)).toBe('storageFull');
			await expectEither(next);
			await expectHealed(next);
		});

		test(`whose storage breaks at write ${write} keeps the old release, and the next check heals`, async () => {
			const next = server.publish();
			expect(await syncElsewhere(`broken=write:${write}`)).toBe('storageBlocked');
			await expectEither(next);
			await expectHealed(next);
		});
	}
});
