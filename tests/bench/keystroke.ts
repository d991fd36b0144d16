import type { CDPSession, Page } from '@playwright/test';
import { startServer } from '../e2e/server.ts';
import { withGrownSite } from './grown-site.ts';
import { line, quantile } from './measure.ts';
import { launchBrowser, SLOWED } from './slow-page.ts';

const RECORDS = 3000;
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
/** How long a keystroke waits for results before it counts as having none. */
const PATIENCE_MS = 10_000;

/**
 * From keystroke to painted results, on the built site in Chromium with its main thread slowed down.
 *
 * @param records Offers in the generated catalogue.
 */
export async function benchKeystroke(records = RECORDS): Promise<void> {
	await withGrownSite(records, async (build) => {
		const server = await startServer(PORT, build);
		try {
			await measure(server.origin, records);
		} finally {
			await server.kill();
		}
	});
}

async function measure(origin: string, records: number): Promise<void> {
	const browser = await launchBrowser();
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
		const slowed = await typeAll(page, session, SLOWED);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		report(records, plain, slowed, await askWorker(page));
	} finally {
		await browser.close();
	}
}

/** Milliseconds from the key until the frame that shows the results is on screen; undefined when none came. */
type Stroke = number | undefined;

async function typeAll(page: Page, session: CDPSession, rate: number): Promise<Stroke[]> {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	const strokes: Stroke[] = [];
	let isLive: boolean | undefined;
	for (const query of QUERIES) {
		await page.locator('#q').fill('');
		for (const letter of query) {
			await page.locator('#q').focus();
			await page.evaluate(armMeasure, PATIENCE_MS);
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

/** Milliseconds of the worker for the same keystrokes, while the page does nothing else. */
async function askWorker(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (const query of QUERIES) {
		for (let letters = 1; letters <= query.length; letters++) {
			times.push(await page.evaluate((typed) => window.bench.ask(typed), query.slice(0, letters)));
		}
	}
	return times;
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
			/** Of those, how many are answered. */
			answered: number;
			/** The keystroke being measured. */
			done: Promise<number | undefined>;
			/** Asks the worker for a query as the page did last; milliseconds until its answer. */
			ask(query: string): Promise<number>;
		};
	}
}

/** A question to the worker, as far as it is of use here. */
interface Question {
	id: number;
	call?: string;
	ask?: { state?: { query: string } };
}

/** Runs in the page before its scripts: notes when searches leave for the worker and when their answers come. */
function watchWorker(): void {
	const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
	const own = new Map<number, (ended: number) => void>();
	const asked = new Set<number>();
	const heard = new WeakSet<Worker>();
	let last: { worker: Worker; message: Question } | undefined;
	window.bench = {
		asked: 0,
		answered: 0,
		done: Promise.resolve(undefined),
		ask(query) {
			if (!last) throw new Error('the page has asked nothing yet');
			const { worker, message } = last;
			// Below zero: the page waits for no such answer and lets it pass.
			const id = -1 - own.size;
			const state = { ...message.ask?.state, query };
			const answer = new Promise<number>((resolve) => own.set(id, resolve));
			const started = performance.now();
			post.call(worker, { ...message, id, ask: { ...message.ask, state } });
			return answer.then((ended) => ended - started);
		}
	};
	Worker.prototype.postMessage = function (this: Worker, message: Question) {
		if (message.call === 'search') {
			asked.add(message.id);
			window.bench.asked++;
			last = { worker: this, message };
		}
		if (!heard.has(this)) {
			heard.add(this);
			this.addEventListener('message', ({ data: { id = NaN } }: MessageEvent<{ id?: number }>) => {
				if (asked.delete(id)) window.bench.answered++;
				own.get(id)?.(performance.now());
			});
		}
		post.call(this, message);
	};
}

/**
 * Runs in the page: from the next key, waits until every question is answered, the results have stopped changing, and
 * two frames have passed: the first draws them, the second begins when they are on screen.
 */
function armMeasure(patience: number): void {
	const { bench } = window;
	bench.asked = bench.answered = 0;
	let pressed = 0;
	// Letters without a key of their own, as å in a browser set to English, come without a keydown.
	for (const name of ['keydown', 'beforeinput']) {
		document.addEventListener(name, ({ timeStamp }) => (pressed ||= timeStamp), {
			capture: true,
			once: true
		});
	}
	bench.done = new Promise((resolve) => {
		let frame = 0;
		const end = (stroke: number | undefined) => {
			clearTimeout(giveUp);
			clearInterval(poll);
			observer.disconnect();
			resolve(stroke);
		};
		const isAnswered = () => bench.asked > 0 && bench.answered >= bench.asked;
		const settle = () => {
			if (!isAnswered()) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => {
				frame = requestAnimationFrame(() => end(performance.now() - pressed));
			});
		};
		const giveUp = setTimeout(() => end(undefined), patience);
		const observer = new MutationObserver(settle);
		observer.observe(document.querySelector('main') ?? document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		// An answer that changes nothing on screen is shown as soon as it is in.
		const poll = setInterval(() => {
			if (isAnswered() && frame === 0) settle();
		}, 4);
	});
}

function report(
	records: number,
	plain: readonly Stroke[],
	slowed: readonly Stroke[],
	worker: readonly number[]
): void {
	const answered = (strokes: readonly Stroke[]) => strokes.flatMap((stroke) => stroke ?? []);
	const print = (label: string, times: readonly number[], goal?: number) => {
		console.log(line(`${label}, p50`, quantile(times, 0.5), 'ms'));
		console.log(line(`${label}, p95`, quantile(times, 0.95), 'ms', goal === undefined ? {} : { goal }));
	};
	console.log(`\n${records} offers; ${answered(slowed).length} of ${slowed.length} keystrokes got results`);
	print('painted', answered(plain));
	print(`painted, page ${SLOWED} × slower`, answered(slowed), GOAL_MS);
	console.log(
		'Chromium slows down the page alone, not its worker. The worker by itself, and as an estimate:'
	);
	print('worker', worker);
	print(
		`worker × ${SLOWED}`,
		worker.map((time) => time * SLOWED)
	);
	print(
		`painted, both ${SLOWED} × slower`,
		slowed.flatMap((stroke, i) => (stroke === undefined ? [] : stroke + (worker[i] ?? 0) * (SLOWED - 1))),
		GOAL_MS
	);
}
