// Installs what is missing, so that every command works on a fresh clone. Needs nothing but Node and npm.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const WANTED = [20, 19];
const MARK = 'node_modules/.terskel-lock';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
	console.error(`Terskel needs Node ${WANTED.join('.')} or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(MARK) ? readFileSync(MARK, 'utf8') : '';
if (installed !== lock) {
	console.log('Installing packages (npm ci) …');
	execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	writeFileSync(MARK, lock);
}
