import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { HEADERS } from '../bench/sync.ts';

/*
 * Asks real servers, set up as `tools/hosting/` has it, for every kind of address:
 *
 *   apt-get install -y nginx-light caddy
 *   npx tsx tests/hosting/main.ts
 */

const PORT = Number(process.env.PORT ?? 4301);
const FILE = '/release/by/services-0123456789abcdef.json';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const CONTENTS: Record<string, string> = {
	'shell.html': `<!doctype html><title>Shell</title>${' '.repeat(500)}`,
	'index.html': '<!doctype html><title>Start</title>',
	'nb/index.html': '<!doctype html><title>Areas</title>',
	'nb/by/index.html': '<!doctype html><title>Town</title>',
	'service-worker.js': '/* worker */',
	'manifest.webmanifest': '{}',
	'_app/immutable/entry.js': `/* code */${' '.repeat(500)}`,
	'release/areas.json': '[]',
	'release/by/manifest.json': JSON.stringify({ area: 'by', filler: 'a'.repeat(500) }),
	[FILE.slice(1)]: JSON.stringify(Array.from({ length: 99 }, (_, i) => i))
};

interface Answer {
	status: number;
	headers: Partial<Record<string, string | string[]>>;
	body: Buffer;
	/** Bytes of the status line and headers as they came. */
	headerBytes: number;
}

interface Server {
	name: string;
	command: string;
	/** @returns Its arguments. */
	configure(folder: string, build: string): string[];
	brotli: boolean;
	env?: Record<string, string>;
}

const config = (name: string, build: string) =>
	readFileSync(join('tools/hosting', name), 'utf8').replaceAll('/srv/terskel/build', build);

const SERVERS: Server[] = [
	{
		...{ name: 'tools/serve.mjs', command: process.execPath, brotli: true },
		configure: () => ['tools/serve.mjs']
	},
	{
		...{ name: 'nginx', command: 'nginx', brotli: false },
		configure(folder, build) {
			const path = join(folder, 'nginx.conf');
			const server = config('nginx.conf', build).replace('listen 80;', `listen ${PORT};`);
			writeFileSync(
				path,
				`daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
				http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body;
				proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi;
				scgi_temp_path ${folder}/scgi; ${server} }`
			);
			return ['-c', path];
		}
	},
	{
		...{ name: 'Caddy', command: 'caddy', brotli: true },
		configure(folder, build) {
			const path = join(folder, 'Caddyfile');
			const site = config('Caddyfile', build).replace(/^:80 \{/m, `http://localhost:${PORT} {`);
			writeFileSync(path, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
			return ['run', '--config', path, '--adapter', 'caddyfile'];
		}
	}
];

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: 'localhost', port: PORT, path, headers, method, agent: false },
			(response) => {
				const pieces: Buffer[] = [];
				response.on('data', (piece: Buffer) => pieces.push(piece));
				response.on('end', () => {
					const lines = response.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(pieces),
						headerBytes: `HTTP/1.1 ${response.statusCode} ${response.statusMessage}`.length + 4 + lines
					});
				});
			}
		);
		asked.on('error', reject);
		asked.end();
	});
}

/** What every host must do. @returns What it does otherwise. */
async function check({ brotli }: Server): Promise<string[]> {
	const problems: string[] = [];
	const expectThat = (isSo: boolean, what: string) => {
		if (!isSo) problems.push(what);
	};
	const pages: [path: string, status: number, title: string][] = [
		['/', 200, 'Start'],
		['/nb/', 200, 'Areas'],
		['/nb/by/', 200, 'Town'],
		['/en/by/', 200, 'Shell'],
		['/nb/by/tilbud/mat-til-alle/', 200, 'Shell'],
		['/nb/by/sok/', 200, 'Shell'],
		['/nb/by/vedtak/livshendelse/flytting/', 200, 'Shell'],
		['/nb/utopia/', 404, 'Shell'],
		['/nb/utopia/tilbud/mat/', 404, 'Shell'],
		['/nb/by/finnes-ikke/', 404, 'Shell'],
		['/finnes-ikke/', 404, 'Shell']
	];
	for (const [path, status, title] of pages) {
		const answer = await ask(path);
		expectThat(answer.status === status, `${path} is ${answer.status}, not ${status}`);
		expectThat(answer.body.toString().includes(`<title>${title}<`), `${path} is not the page «${title}»`);
		expectThat(answer.headers['cache-control'] === 'no-cache', `${path}: ${answer.headers['cache-control']}`);
		expectThat(answer.headers['content-type']?.includes('text/html') ?? false, `${path} is no page`);
		for (const name of ['content-security-policy', 'referrer-policy', 'permissions-policy']) {
			expectThat(name in answer.headers, `${path} lacks ${name}`);
		}
	}
	const files: [path: string, cache: string, type: string][] = [
		['/_app/immutable/entry.js', IMMUTABLE, 'javascript'],
		[FILE, IMMUTABLE, 'application/json'],
		['/release/by/manifest.json', 'no-cache', 'application/json'],
		['/release/areas.json', 'no-cache', 'application/json'],
		['/service-worker.js', 'no-cache', 'javascript'],
		['/manifest.webmanifest', 'no-cache', 'manifest+json']
	];
	for (const [path, cache, type] of files) {
		const answer = await ask(path);
		expectThat(answer.status === 200, `${path} is ${answer.status}`);
		expectThat(answer.headers['cache-control'] === cache, `${path}: ${answer.headers['cache-control']}`);
		expectThat(
			answer.headers['content-type']?.includes(type) ?? false,
			`${path} is ${answer.headers['content-type']}`
		);
		expectThat(answer.headers['x-content-type-options'] === 'nosniff', `${path} may be sniffed`);
	}
	for (const encoding of brotli ? ['gzip', 'br'] : ['gzip']) {
		for (const path of [FILE, '/release/by/manifest.json', '/en/by/']) {
			const answer = await ask(path, { 'accept-encoding': encoding });
			expectThat(answer.headers['content-encoding'] === encoding, `${path} is not packed with ${encoding}`);
			expectThat(answer.headers.vary?.includes('ncoding') ?? false, `${path} may be cached packed for all`);
		}
	}
	const manifest = await ask('/release/by/manifest.json', { 'accept-encoding': 'gzip' });
	const etag = String(manifest.headers.etag);
	const again = await ask('/release/by/manifest.json', { 'accept-encoding': 'gzip', 'if-none-match': etag });
	expectThat(again.status === 304 && again.body.length === 0, `a check with nothing new is ${again.status}`);
	console.log(`  headers: ${manifest.headerBytes} bytes of a manifest, ${again.headerBytes} of nothing new`);
	expectThat(
		again.headerBytes <= HEADERS || brotli,
		`nothing new costs more than the ${HEADERS} bytes counted`
	);
	const missing = await ask('/release/by/services-ffffffffffffffff.json');
	expectThat(missing.status === 404, `a file that is gone is ${missing.status}`);
	const post = await ask('/nb/by/', {}, 'POST');
	expectThat(post.status >= 403 && post.status <= 405, `POST is ${post.status}`);
	return problems;
}

async function waitFor(child: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
		try {
			await ask('/');
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	throw new Error('it does not answer');
}

const folder = mkdtempSync(join(tmpdir(), 'terskel-hosting-'));
const build = join(folder, 'build');
for (const [path, content] of Object.entries(CONTENTS)) {
	const full = join(build, path);
	mkdirSync(dirname(full), { recursive: true });
	writeFileSync(full, content);
	writeFileSync(`${full}.gz`, gzipSync(content));
	writeFileSync(`${full}.br`, brotliCompressSync(content));
}
try {
	for (const server of SERVERS) {
		console.log(server.name);
		if (spawnSync(server.command, ['-v'], { stdio: 'ignore' }).error) {
			console.log('  is not installed: apt-get install -y nginx-light caddy');
			process.exitCode = 1;
			continue;
		}
		const child = spawn(server.command, server.configure(folder, build), {
			env: { ...process.env, PORT: String(PORT), BUILD_DIR: build, HOME: folder, ...server.env },
			stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'ignore']
		});
		try {
			await waitFor(child);
			const problems = await check(server);
			for (const problem of problems) console.log(`  ${problem}`);
			if (problems.length > 0) process.exitCode = 1;
			else console.log('  does what it should');
		} catch (error) {
			console.log(`  ${String(error)}`);
			process.exitCode = 1;
		} finally {
			const exited = new Promise((resolve) => child.once('exit', resolve));
			if (child.exitCode === null) {
				child.kill();
				await exited;
			}
		}
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
