import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../e2e/server.ts';
import { waitUntilOfflineReady } from '../e2e/watch.ts';
import { type BarePage, withBareBrowser } from './bare-browser.ts';
import { withGrownSite } from './grown-site.ts';
import { line, quantile } from './measure.ts';
import { browserOptions, SLOWED } from './slow-page.ts';

const RECORDS = 3000;
const PORT = 4196;
const LIST_GOAL_MS = 800;
const SEARCH_GOAL_MS = 300;
/** A page with a long list. */
const PAGE = '/nb/tromso/trapp/open-places/';
const QUERY = 'noen å snakke med';
const STARTS = 9;
const SCREEN = { width: 390, height: 844 };
/** A browser that has just started draws its own windows for a while; nobody taps meanwhile, and it is not ours to time. */
const REST_MS = 3000;

/** What one start took, in milliseconds. */
interface Start {
	/** From the navigation until the picture with the list is on screen. */
	list: number;
	/** Of that, the worker's part: from the question for the page until its answer. */
	view: number;
	/** From the first question for a search until its answer. */
	search: number;
}

/**
 * A cold start with the server gone: the browser itself is started anew each time, with the profile of a visit before.
 *
 * @param records Offers in the generated catalogue.
 */
export async function benchStart(records = RECORDS): Promise<void> {
	const profile = mkdtempSync(join(tmpdir(), 'terskel-start-'));
	try {
		await withGrownSite(records, async (build) => {
			const server = await startServer(PORT, build);
			try {
				await visit(profile, async (page) => {
					await page.goto(server.origin + PAGE);
					await waitUntilOfflineReady(page);
				});
			} finally {
				await server.kill();
			}
			const starts: Start[] = [];
			for (let i = 0; i < STARTS; i++) {
				await withBareBrowser(profile, async (page) => {
					starts.push(await measureStart(page, server.origin + PAGE));
				});
			}
			report(records, starts);
		});
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}

async function visit(profile: string, work: (page: Page) => Promise<void>): Promise<void> {
	const context = await chromium.launchPersistentContext(profile, {
		...(await browserOptions()),
		viewport: SCREEN,
		locale: 'nb-NO'
	});
	try {
		await work(context.pages()[0] ?? (await context.newPage()));
	} finally {
		await context.close();
	}
}

declare global {
	interface Window {
		start: { drawn?: number; view?: number; worker?: Worker };
	}
}

async function measureStart(page: BarePage, address: string): Promise<Start> {
	await page.send('Page.enable');
	await page.send('Page.addScriptToEvaluateOnNewDocument', { source: call(watchStart) });
	await page.send('Emulation.setDeviceMetricsOverride', { ...SCREEN, deviceScaleFactor: 1, mobile: false });
	await page.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	await wait(REST_MS);
	await page.send('Page.navigate', { url: address });
	const list = await page.evaluate<number>(call(untilListIsSeen));
	const view = await page.evaluate<number>('window.start.view');
	const search = await page.evaluate<number>(call(askFirstSearch, QUERY));
	return { list, view, search };
}

/** A function of this file as an expression of the page. What runs TypeScript here names functions with a helper. */
const call = (run: (...values: never[]) => unknown, ...values: unknown[]) =>
	`globalThis.__name ??= (named) => named; (${String(run)})(${values.map((value) => JSON.stringify(value)).join()})`;

/** Runs in the page before its scripts: notes when the worker answers for the page, and when its list is drawn. */
function watchStart(): void {
	window.start = {};
	const asked = new Map<number, number>();
	globalThis.Worker = class extends Worker {
		constructor(...options: ConstructorParameters<typeof Worker>) {
			super(...options);
			window.start.worker = this;
			// Before the app's own listener, which draws the page.
			this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
				const at = asked.get(data.id ?? NaN);
				if (at !== undefined) window.start.view = performance.now() - at;
			});
		}
		override postMessage(message: { id: number; call?: string }) {
			// The last of those the first drawing waits for.
			if (message.call === 'view' && window.start.drawn === undefined)
				asked.set(message.id, performance.now());
			super.postMessage(message);
		}
	};
	const changes = new MutationObserver(() => {
		if (document.querySelectorAll('main article.card').length < 5) return;
		window.start.drawn = performance.now();
		changes.disconnect();
	});
	changes.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: when the first picture after the list was drawn came on screen, as the browser itself tells it. */
function untilListIsSeen(): Promise<number> {
	return new Promise((resolve) => {
		const seen = new PerformanceObserver((pictures) => {
			const { drawn = Infinity } = window.start;
			const times = pictures.getEntries().map(({ startTime }) => startTime);
			const at = Math.min(...times.filter((time) => time >= drawn));
			if (at < Infinity) resolve(at);
		});
		for (const type of ['paint', 'largest-contentful-paint']) seen.observe({ type, buffered: true });
	});
}

/** Runs in the page: milliseconds until the worker answers the first search. */
function askFirstSearch(query: string): Promise<number> {
	const { worker } = window.start;
	if (!worker) throw new Error('the page has no worker');
	const asked = performance.now();
	return new Promise((resolve) => {
		worker.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
			if (data.id === -1) resolve(performance.now() - asked);
		});
		const state = { query, filters: {} };
		worker.postMessage({ id: -1, call: 'search', ask: { area: 'tromso', lang: 'nb', limit: 20, state } });
	});
}

function report(records: number, starts: readonly Start[]): void {
	const print = (label: string, pick: (start: Start) => number, goal?: number) => {
		const times = starts.map(pick);
		console.log(line(label, quantile(times, 0.5), 'ms', goal === undefined ? {} : { goal }));
		// What else the machine does only ever makes a start slower.
		console.log(line('  the fastest', Math.min(...times), 'ms', goal === undefined ? {} : { goal }));
	};
	const load = loadavg()[0]?.toFixed(1) ?? '';
	console.log(
		`\n${records} offers, offline, the browser started anew; the middle of ${starts.length} starts, load ${load}`
	);
	print(`list on screen, page ${SLOWED} × slower`, ({ list }) => list, LIST_GOAL_MS);
	print('of that the worker', ({ view }) => view);
	print('first search answer', ({ search }) => search, SEARCH_GOAL_MS);
	// What the worker has done before it is asked is in no figure here, so of the list there is no such estimate.
	console.log('Chromium slows down the page alone, not its worker. With that too, as an estimate:');
	print(`first search answer × ${SLOWED}`, ({ search }) => search * SLOWED, SEARCH_GOAL_MS);
}
