import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.mjs';

const PORT = 4188;
const executablePath = await findBrowser();

/** What Chromium needs in a container, and what keeps it from calling home during a test. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${PORT}`,
		viewport: { width: 390, height: 844 },
		locale: 'nb-NO',
		launchOptions: { args: FLAGS, ...(executablePath && { executablePath }) }
	},
	webServer: {
		command: 'node tools/serve.mjs',
		env: { PORT: String(PORT) },
		port: PORT,
		reuseExistingServer: false
	}
});
