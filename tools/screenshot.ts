// Takes the picture in the README from the running app: npm run build && npm run screenshot
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';

const PORT = '4199';
const server = spawn(process.execPath, ['tools/serve.mjs'], {
	env: { ...process.env, PORT },
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');
const browser = await chromium.launch({
	executablePath: await ensureBrowser(),
	args: ['--no-sandbox', '--disable-gpu']
});
try {
	const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, colorScheme: 'light' });
	await page.goto(`http://localhost:${PORT}/nb/tromso/`);
	await page.getByText(/Katalogen ble hentet/).waitFor();
	await page.screenshot({ path: 'static/screenshot.png' });
} finally {
	await browser.close();
	server.kill();
}
