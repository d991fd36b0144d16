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
import type { Browser } from '@playwright/test';
import type { Times } from '#lib/domain/schedule/rules.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import type { PassName } from './schedule-page.ts';
import { bundlePage, inSlowPage, launchBrowser, SLOWED } from './slow-page.ts';

const LATER_PASSES = 5;
const RUNS = Number(process.argv[2] ?? 15);

function realTimes(): Times[] {
	const { records } = checkCatalogue('catalogue', new Date());
	return [...records.areas.values()].flatMap(({ services }) =>
		[...services.values()].map(({ record: { schedules, exceptions } }) => ({ schedules, exceptions }))
	);
}

async function measureOnce(browser: Browser, code: string, name: PassName, real: readonly Times[]) {
	const [first = NaN, ...later] = await inSlowPage(
		browser,
		code,
		(page) => page.evaluate(([of, times]) => globalThis.prepare(of, times), [name, real] as const),
		async (page) => {
			const passes: number[] = [];
			for (let i = 0; i <= LATER_PASSES; i++) passes.push(await page.evaluate(() => globalThis.pass()));
			return passes;
		}
	);
	return { first, later: Math.min(...later) };
}

const code = await bundlePage('tests/bench/schedule-page.ts');
const real = realTimes();
const browser = await launchBrowser();
console.log(`3000 offers at one instant, ${SLOWED} × slowed, least of ${RUNS} runs, in ms`);
const LABELS: Record<PassName, string> = {
	mix: 'hours as in the catalogue',
	rules: 'all with rules',
	peerMade: 'opening_hours, made before',
	peerAnew: 'opening_hours, made anew'
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
