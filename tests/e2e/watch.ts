import { expect, type Page } from '@playwright/test';

/**
 * Watches a page for what may never happen: a request to another origin, a violation of the content security
 * policy, an error in the console. @returns A function that asserts that none did.
 */
export async function watch(page: Page): Promise<() => void> {
	const foreign: string[] = [];
	const broken: string[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'blob:') foreign.push(request.url());
	});
	page.on('console', (message) => {
		const expected = message.text().includes('blocked by Playwright');
		if (!expected && ['error', 'warning'].includes(message.type())) broken.push(message.text());
	});
	page.on('pageerror', (error) => broken.push(error.message));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return () => {
		expect(foreign, 'requests to other origins').toEqual([]);
		expect(broken, 'errors and violations').toEqual([]);
	};
}

/** The page has its catalogue on the device and its service worker in charge. A busy machine takes its time. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
	await expect(page.getByText(/Katalogen ble hentet til denne enheten|This device fetched/)).toBeVisible({
		timeout: 30_000
	});
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
	});
}

/** The code of the page has come. What is tapped before is done then; a clock put forward before is not seen. */
export async function waitUntilHearing(page: Page): Promise<void> {
	await page.waitForFunction(() => window.early === undefined);
}

/** Holds back files the page asks for. @returns A function that lets them come. */
export async function holdFiles(page: Page, files: string | RegExp): Promise<() => void> {
	let come = () => {};
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route(files, async (route) => {
		await held;
		await route.continue();
	});
	return come;
}
