import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../tools/browser.mjs';
import { compileHints } from '../../tools/compile-hints.ts';

/** As a cheap phone. */
export const SLOWED = 4;

/** The code of a page as one script, minified and compiled as the site's is. */
export async function bundlePage(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		plugins: [compileHints],
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'page' }
		}
	});
	const [output] = [built].flat();
	const [chunk] = output && 'output' in output ? output.output : [];
	if (chunk?.type !== 'chunk') throw new Error('The page was not built.');
	return chunk.code;
}

/** How every bench starts Chromium: in a container, and without calling home. */
export async function browserOptions(): Promise<LaunchOptions> {
	const executablePath = await findBrowser();
	return {
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
		...(executablePath && { executablePath })
	};
}

export const launchBrowser = async (): Promise<Browser> => chromium.launch(await browserOptions());

/** Measures in a page of its own that has run nothing of the code before; the processor is slowed after `prepare`. */
export async function inSlowPage<T>(
	browser: Browser,
	code: string,
	prepare: (page: Page) => Promise<void>,
	measure: (page: Page) => Promise<T>
): Promise<T> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addScriptTag({ content: code });
	await prepare(page);
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const measured = await measure(page);
	await context.close();
	return measured;
}
