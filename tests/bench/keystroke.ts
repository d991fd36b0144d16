import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { startServer } from '../e2e/server.ts';
import { generateCatalogue } from './generate.ts';
import { line, quantile } from './measure.ts';

const RECORDS = 3000;
const SLOWER = 4;
const PORT = 4197;
const GOAL_MS = 100;
const PAGE = '/nb/tromso/sok';
/** Typed letter by letter; each letter is one measure. */
const QUERIES = [
	'turgruppe',
	'noen å snakke med',
	'tryghetsalarm',
	'gratis mat',
	'demens',
	'språkkafé',
	'gjeld'
];
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update'
];
/** How long a keystroke waits for results before it counts as having none. */
const PATIENCE_MS = 10_000;

/**
 * From keystroke to painted results, on the built site in Chromium with its main thread slowed down.
 *
 * @param records Offers in the generated catalogue.
 */
export async function benchKeystroke(records = RECORDS): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'terskel-keystroke-'));
	try {
		// A build made before, with as many offers, can be named: making one takes minutes.
		const build = process.env.BENCH_BUILD ?? join(folder, 'build');
		if (!existsSync(build)) await buildSite(join(folder, 'catalogue'), build, records);
		const server = await startServer(PORT, build);
		try {
			await measure(server.origin, records);
		} finally {
			await server.kill();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function buildSite(catalogue: string, build: string, records: number): Promise<void> {
	console.log(`building the site with ${records} offers …`);
	generateCatalogue(catalogue, records);
	const child = spawn('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
		env: { ...process.env, TERSKEL_CATALOGUE: catalogue, BUILD_DIR: build },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	if (code !== 0) throw new Error(`the build ended with ${code}`);
}

async function measure(origin: string, records: number): Promise<void> {
	const executablePath = await findBrowser();
	const browser = await chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) });
	try {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nb-NO' });
		const page = await context.newPage();
		// The runner names functions with a helper that pages lack.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.addInitScript(watchWorker);
		await page.goto(origin + PAGE);
		await page.locator('#results').filter({ hasText: /\d/ }).waitFor();
		const session = await context.newCDPSession(page);
		const plain = await typeAll(page, session, 1);
		const slowed = await typeAll(page, session, SLOWER);
		report(records, plain, slowed);
	} finally {
		await browser.close();
	}
}

/** One keystroke, in milliseconds. */
interface Keystroke {
	/** Until the frame that shows the results is on screen. */
	painted: number;
	/** Of which the worker had the question. */
	worker: number;
}

/** undefined when no results came. */
type Stroke = Keystroke | undefined;

async function typeAll(page: Page, session: CDPSession, rate: number): Promise<Stroke[]> {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	const strokes: Stroke[] = [];
	let isLive: boolean | undefined;
	for (const query of QUERIES) {
		await page.locator('#q').fill('');
		for (const letter of query) {
			const typed = (await page.locator('#q').inputValue()) + letter;
			await page.locator('#q').focus();
			await page.evaluate(armMeasure, { typed: typed.trim(), patience: PATIENCE_MS });
			await page.keyboard.type(letter);
			// Until results follow each letter, Enter asks for them; the measure starts at the key that asks.
			isLive ??= await isAnswered(page);
			if (!isLive) await page.keyboard.press('Enter');
			const stroke = await page.evaluate(() => window.bench.done);
			strokes.push(stroke);
		}
	}
	if (isLive === false) console.log('results do not follow the letters yet: each is measured from Enter');
	return strokes;
}

/** Whether the page asks the worker without being told to. */
async function isAnswered(page: Page): Promise<boolean> {
	await page.waitForTimeout(500);
	return page.evaluate(() => window.bench.asked > 0);
}

declare global {
	interface Window {
		bench: {
			/** Searches sent to the worker since the key. */
			asked: number;
			/** When the worker got the latest question, and when its answer came. */
			sent: number;
			answered: number;
			done: Promise<{ painted: number; worker: number } | undefined>;
		};
	}
}

/** Runs in the page before its scripts: notes when searches leave for the worker and when their answers come. */
function watchWorker(): void {
	window.bench = { asked: 0, sent: 0, answered: 0, done: Promise.resolve(undefined) };
	const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
	const ids = new Set<number>();
	const heard = new WeakSet<Worker>();
	Worker.prototype.postMessage = function (this: Worker, message: { id: number; call?: string }) {
		if (message.call === 'search') {
			ids.add(message.id);
			window.bench.asked++;
			window.bench.sent = performance.now();
		}
		if (!heard.has(this)) {
			heard.add(this);
			this.addEventListener('message', ({ data }: MessageEvent<{ id?: number }>) => {
				if (data.id !== undefined && ids.delete(data.id)) window.bench.answered = performance.now();
			});
		}
		post.call(this, message);
	};
}

/**
 * Runs in the page: from the next key, waits until an answer is in, the results have stopped changing for it, and two
 * frames have passed: the first draws them, the second begins when they are on screen.
 */
function armMeasure({ patience }: { typed: string; patience: number }): void {
	const { bench } = window;
	bench.asked = 0;
	bench.sent = bench.answered = 0;
	let pressed = 0;
	document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
	bench.done = new Promise((resolve) => {
		const giveUp = setTimeout(() => end(undefined), patience);
		let frame = 0;
		const results = () => document.querySelector('#results')?.closest('section') ?? document.body;
		const settle = () => {
			if (bench.answered < bench.sent || bench.asked === 0) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => {
				frame = requestAnimationFrame((now) =>
					end({ painted: Math.max(now, performance.now()) - pressed, worker: bench.answered - bench.sent })
				);
			});
		};
		const observer = new MutationObserver(settle);
		observer.observe(results().parentElement ?? document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		// An answer that changes nothing on screen is shown as soon as it is in.
		const poll = setInterval(() => {
			if (bench.asked > 0 && bench.answered >= bench.sent && frame === 0) settle();
		}, 4);
		function end(stroke: { painted: number; worker: number } | undefined) {
			clearTimeout(giveUp);
			clearInterval(poll);
			observer.disconnect();
			resolve(stroke);
		}
	});
}

function report(records: number, plain: readonly Stroke[], slowed: readonly Stroke[]): void {
	const p = (strokes: readonly Stroke[], key: keyof Keystroke, share: number) =>
		quantile(
			strokes.flatMap((stroke) => stroke?.[key] ?? []),
			share
		);
	console.log(
		`\n${records} offers, ${slowed.filter(Boolean).length} of ${slowed.length} keystrokes answered`
	);
	for (const [name, strokes] of [
		['as this machine is', plain],
		[`main thread ${SLOWER} × slower`, slowed]
	] as const) {
		console.log(line(`painted p50, ${name}`, p(strokes, 'painted', 0.5), 'ms'));
		const goal = strokes === slowed ? { goal: GOAL_MS } : {};
		console.log(line(`painted p95, ${name}`, p(strokes, 'painted', 0.95), 'ms', goal));
	}
	console.log(
		'Chromium slows down the page alone, not its worker. The worker, and an estimate of it slowed down:'
	);
	for (const share of [0.5, 0.95]) {
		const worker = p(plain, 'worker', share);
		console.log(line(`worker p${share * 100}`, worker, 'ms'));
		console.log(line(`worker p${share * 100}, × ${SLOWER}`, worker * SLOWER, 'ms'));
	}
	// Each keystroke with the worker as slow as the page; its own time is known from when the page was not slowed.
	const all = slowed.flatMap((stroke, i) =>
		stroke ? stroke.painted + (plain[i]?.worker ?? stroke.worker) * (SLOWER - 1) : []
	);
	console.log(line('painted p50, all slowed (estimate)', quantile(all, 0.5), 'ms'));
	console.log(line('painted p95, all slowed (estimate)', quantile(all, 0.95), 'ms', { goal: GOAL_MS }));
}
