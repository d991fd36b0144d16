// Every check there is, in one command: format, lint, types, catalogue, unit tests, build, browser tests.
// All run even when one fails; the last line counts them: "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs a command with its output kept together. @returns Its exit code. */
function run(name, command, args, env = {}) {
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const output = [];
		child.stdout.on('data', (data) => output.push(data));
		child.stderr.on('data', (data) => output.push(data));
		child.on('close', (code) => {
			const seconds = ((Date.now() - started) / 1000).toFixed(1);
			console.log(`\n── ${name}: ${code === 0 ? 'ok' : `FAILED (${code})`}, ${seconds} s`);
			if (code !== 0 || process.env.VERBOSE) console.log(Buffer.concat(output).toString());
			resolve(code ?? 1);
		});
	});
}

/** A check that counts as one. */
async function check(name, ...command) {
	if ((await run(name, ...command)) === 0) passed++;
	else failed++;
}

/** Tests that count themselves; when they leave no count, that is one failure. */
async function tests(name, path, count, ...command) {
	const code = await run(name, ...command);
	if (!existsSync(path)) {
		failed++;
		return;
	}
	const [good, bad] = count(JSON.parse(readFileSync(path, 'utf8')));
	console.log(`   ${good} passed, ${bad} failed`);
	passed += good;
	failed += bad === 0 && code !== 0 ? 1 : bad;
}

const bin = (name) => `node_modules/.bin/${name}`;
const unit = `${RESULTS}/unit.json`;
const browser = `${RESULTS}/browser.json`;

await run('kit sync', bin('svelte-kit'), ['sync']);
// Two at a time: the machines this must run on have two cores.
await Promise.all([
	(async () => {
		await check('format', bin('prettier'), ['--check', '.', '--log-level', 'warn']);
		await check('lint', bin('eslint'), ['.', '--max-warnings', '0']);
	})(),
	(async () => {
		await check('types', bin('svelte-check'), ['--fail-on-warnings', '--threshold', 'warning']);
		await check('catalogue', bin('tsx'), ['src/lib/server/catalogue/cli/main.ts', 'check']);
	})()
]);
await tests(
	'unit tests',
	unit,
	({ numPassedTests, numFailedTests, numFailedTestSuites }) => [
		numPassedTests,
		numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)
	],
	bin('vitest'),
	['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]
);

const built = await run('build', bin('vite'), ['build']);
if (built === 0) {
	passed++;
	try {
		const executable = await ensureBrowser();
		await tests(
			'browser tests',
			browser,
			({ stats: { expected, unexpected, flaky } }) => [expected + flaky, unexpected],
			bin('playwright'),
			['test', '--reporter=list,json'],
			{ TERSKEL_BROWSER: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: browser }
		);
	} catch (error) {
		console.error(error.message);
		failed++;
	}
} else {
	failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
