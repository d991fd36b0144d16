/**
 * State and next opening of 3,000 offers in Chromium, with the processor slowed to a quarter as on a cheap phone:
 *
 *     npx tsx tests/bench/schedule-in-browser.ts [RUNS]
 *
 * `first` is the first pass in a page that has run nothing of it before: no function is compiled. `later` is the best
 * of the passes after it. Each run has a page of its own, and the least of all runs counts: whatever else the machine
 * does can only add to it. The load is printed beside, for a loaded machine has no good run.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import type { Times } from '#lib/domain/schedule/rules.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { findBrowser } from '../../tools/browser.mjs';
import type { PassName } from './schedule-page.ts';

const SLOWED = 4;
const LATER_PASSES = 5;
const RUNS = Number(process.argv[2] ?? 15);

/** The page's code as one script, minified as the site's is. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: 'tests/bench/schedule-page.ts', formats: ['iife'], name: 'schedulePage' }
		}
	});
	const [output] = [built].flat();
	const [chunk] = output && 'output' in output ? output.output : [];
	if (chunk?.type !== 'chunk') throw new Error('The page was not built.');
	return chunk.code;
}

function realTimes(): Times[] {
	const { records } = checkCatalogue('catalogue', new Date());
	return [...records.areas.values()].flatMap(({ services }) =>
		[...services.values()].map(({ record: { schedules, exceptions } }) => ({ schedules, exceptions }))
	);
}

async function measureOnce(browser: Browser, code: string, name: PassName, real: readonly Times[]) {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addScriptTag({ content: code });
	await page.evaluate(([of, times]) => globalThis.prepare(of, times), [name, real] as const);
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const passes: number[] = [];
	for (let i = 0; i <= LATER_PASSES; i++) passes.push(await page.evaluate(() => globalThis.pass()));
	await context.close();
	const [first = NaN, ...later] = passes;
	return { first, later: Math.min(...later) };
}

const code = await bundle();
const real = realTimes();
const executablePath = await findBrowser();
const browser = await chromium.launch({
	args: ['--no-sandbox', '--disable-gpu'],
	...(executablePath && { executablePath })
});
console.log(`3000 offers at one instant, ${SLOWED} × slowed, least of ${RUNS} runs, in ms`);
const LABELS: Record<PassName, string> = {
	mix: 'hours as in the catalogue',
	rules: 'all with rules',
	peer: 'opening_hours, made before'
};
for (const name of Object.keys(LABELS) as PassName[]) {
	const least = { first: Infinity, later: Infinity };
	for (let i = 0; i < RUNS; i++) {
		const { first, later } = await measureOnce(browser, code, name, real);
		least.first = Math.min(least.first, first);
		least.later = Math.min(least.later, later);
	}
	const columns = `first ${least.first.toFixed(1).padStart(7)}   later ${least.later.toFixed(1).padStart(7)}`;
	console.log(`${LABELS[name].padEnd(28)} ${columns}   load ${loadavg()[0]?.toFixed(1)}`);
}
await browser.close();
