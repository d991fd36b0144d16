/**
 * Arranging 300 offers by 12 needs and finding their smallest combination in Chromium, with the processor slowed to a
 * quarter as on a cheap phone:
 *
 *     npx tsx tests/bench/cover-in-browser.ts [RUNS]
 *
 * `first` is the first call in a page that has run nothing of it before: no function is compiled. Each run has a page of
 * its own. Least and middle of all runs: whatever else the machine does can only add to the least, and a browser that
 * holds the page still to slow it down adds to the middle.
 */
import { loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { NEEDS, OFFERS } from './cover-offers.ts';
import { quantile } from './measure.ts';
import { bundlePage, inSlowPage, launchBrowser, SLOWED } from './slow-page.ts';

const LATER_CALLS = 5;
const GOAL_MS = 20;
const RUNS = Number(process.argv[2] ?? 10);

type Call = ReturnType<typeof globalThis.cover>;

const measureOnce = (browser: Browser, code: string, share: number) =>
	inSlowPage(
		browser,
		code,
		(page) => page.evaluate((of) => globalThis.prepareCover(of), share),
		async (page) => {
			const calls: Call[] = [];
			for (let i = 0; i <= LATER_CALLS; i++) calls.push(await page.evaluate(() => globalThis.cover()));
			return calls;
		}
	);

const code = await bundlePage('tests/bench/cover-page.ts');
const browser = await launchBrowser();
console.log(
	`${OFFERS} offers × ${NEEDS.length} needs, ${SLOWED} × slowed, least and middle of ${RUNS} runs, in ms`
);
for (const [label, share] of [
	['each meets about one need', 0.08],
	['each meets about three', 0.25],
	['each meets half of them', 0.5]
] as const) {
	const firsts: Call[] = [];
	const laters: Call[] = [];
	for (let i = 0; i < RUNS; i++) {
		const [first, ...later] = await measureOnce(browser, code, share);
		if (first) firsts.push(first);
		laters.push(...later);
	}
	const spread = (calls: readonly Call[], of: keyof Call) => {
		const times = calls.map((call) => call[of]);
		return [Math.min(...times), quantile(times, 0.5)].map((ms) => ms.toFixed(1)).join(' / ');
	};
	console.log(
		`${label}: combination first ${spread(firsts, 'combined')}, later ${spread(laters, 'combined')} (goal < ${GOAL_MS}); arranging first ${spread(firsts, 'arranged')}, later ${spread(laters, 'arranged')}; load ${loadavg()[0]?.toFixed(1)}`
	);
}
await browser.close();
