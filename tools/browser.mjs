// Finds a Chromium for the browser tests, and fetches one where there is none: Playwright's own where it can be
// downloaded, else Debian's by apt. Prints the path when run by itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FETCH_TIMEOUT_MS = 5 * 60_000;

/** The browser there is: the one named in TERSKEL_BROWSER, Playwright's own, or the system's. */
export async function findBrowser() {
	const named = process.env.TERSKEL_BROWSER;
	if (named) return named;
	const { chromium } = await import('@playwright/test');
	return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
}

/** The browser there is, fetched when there is none. Says plainly what failed. */
export async function ensureBrowser() {
	const found = await findBrowser();
	if (found) return found;
	console.log('No Chromium found. Asking Playwright for its own …');
	const own = spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'inherit',
		timeout: FETCH_TIMEOUT_MS
	});
	if (own.status === 0) {
		const fetched = await findBrowser();
		if (fetched) return fetched;
	}
	console.log('Playwright could not fetch one. Asking apt for chromium …');
	const root = process.getuid?.() === 0;
	const apt = (...words) =>
		execFileSync(root ? 'apt-get' : 'sudo', root ? words : ['-n', 'apt-get', ...words], { stdio: 'inherit' });
	try {
		apt('update', '-qq');
		apt('install', '-y', '-qq', 'chromium');
	} catch (error) {
		throw new Error(
			`The browser tests need Chromium. Neither "npx playwright install chromium" nor "apt-get install chromium" worked here (${error.message}). Install one and name it: TERSKEL_BROWSER=/path/to/chromium npm test`,
			{ cause: error }
		);
	}
	const installed = await findBrowser();
	if (!installed) throw new Error('apt said it installed chromium, but it is not there.');
	return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureBrowser());
