import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { browserOptions } from './slow-page.ts';

/** What Playwright starts Chromium with, as far as it matters to a page that is measured. */
const HEADLESS = [
	...['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check'],
	...[
		'--disable-extensions',
		'--disable-sync',
		'--disable-default-apps',
		'--hide-scrollbars',
		'--mute-audio'
	],
	...[
		'--password-store=basic',
		'--use-mock-keychain',
		'--disable-features=Translate,MediaRouter,OptimizationHints'
	]
];
const TO_BROWSER = 3;
const FROM_BROWSER = 4;
const PATIENCE_MS = 30_000;

/** A page that nobody listens in on but through these. */
export interface BarePage {
	/** A message of the DevTools protocol. @throws Error with what the browser answers when it refuses, or when it does not answer. */
	send(method: string, params?: object): Promise<Record<string, unknown>>;
	/** What an expression comes to in the page, as JSON can say it; a promise is waited for. */
	evaluate<T>(expression: string): Promise<T>;
}

interface Answer {
	id?: number;
	result?: Record<string, unknown>;
	error?: { message: string };
}

/**
 * Starts Chromium on a profile and drives its page with bare DevTools messages. What drives the browser tests hears of
 * every request, and the page pays for telling: up to a fifth of a cold start.
 */
export async function withBareBrowser(
	profile: string,
	work: (page: BarePage) => Promise<void>
): Promise<void> {
	const { executablePath = chromium.executablePath(), args = [] } = await browserOptions();
	const browser = spawn(
		executablePath,
		[...args, ...HEADLESS, `--user-data-dir=${profile}`, '--lang=nb-NO', 'about:blank'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
	);
	const gone = once(browser, 'exit');
	const send = speak(browser);
	try {
		const { sessionId } = await send('Target.attachToTarget', {
			targetId: await findPage(send),
			flatten: true
		});
		const toPage = (method: string, params?: object) => send(method, params, sessionId as string);
		await work({
			send: toPage,
			evaluate: async <T>(expression: string) => {
				const asked = { expression, awaitPromise: true, returnByValue: true };
				const { result, exceptionDetails } = await toPage('Runtime.evaluate', asked);
				if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
				return (result as { value: T }).value;
			}
		});
		await send('Browser.close');
	} catch (error) {
		browser.kill();
		throw error;
	} finally {
		await gone;
	}
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** Messages are JSON with a zero after each. */
function speak({ stdio }: ChildProcess): Send {
	const to = stdio[TO_BROWSER] as Writable;
	const from = stdio[FROM_BROWSER] as Readable;
	const waiting = new Map<number, (answer: Answer) => void>();
	let last = 0;
	let rest = '';
	from.setEncoding('utf8').on('data', (text: string) => {
		const messages = (rest + text).split('\0');
		rest = messages.pop() ?? '';
		for (const message of messages) {
			const answer = JSON.parse(message) as Answer;
			waiting.get(answer.id ?? 0)?.(answer);
		}
	});
	return (method, params = {}, sessionId) =>
		new Promise((resolve, reject) => {
			const id = ++last;
			const late = setTimeout(
				() => reject(new Error(`${method}: no answer in ${PATIENCE_MS} ms`)),
				PATIENCE_MS
			);
			waiting.set(id, ({ result = {}, error }) => {
				clearTimeout(late);
				waiting.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result);
			});
			to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
		});
}

/** The page a browser begins with is there a moment after the browser. */
async function findPage(send: Send): Promise<string> {
	for (;;) {
		const { targetInfos } = await send('Target.getTargets');
		const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page');
		if (page) return page.targetId;
		await wait(50);
	}
}
