// Serves build/ the way any static host should: compressed, with the right cache and security headers, and the shell
// for pages that were not rendered at build time. Started with `node` directly, so that stopping it stops it.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

const ROOT = process.env.BUILD_DIR ?? 'build';
const YEAR = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';
const PORT = Number(process.env.PORT ?? 4173);

const SECURITY = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// The rest of the policy stands in each page; this part only counts as a header.
	'Content-Security-Policy': "frame-ancestors 'none'"
};

if (!existsSync(join(ROOT, 'shell.html'))) {
	console.error('There is no build to serve. Run: npm run build');
	process.exit(1);
}

/** Files named by their content never change; everything else is asked for again. */
function cacheControl(pathname) {
	return pathname.startsWith('/_app/immutable/') ||
		/^\/release\/[^/]+\/[a-z]+-[0-9a-f]{16}\.json$/.test(pathname)
		? YEAR
		: REVALIDATE;
}

const files = sirv(ROOT, {
	brotli: true,
	gzip: true,
	etag: true,
	dotfiles: false,
	extensions: ['html'],
	setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname))
});

const shell = Object.fromEntries(
	['', '.br', '.gz'].map((ending) => {
		const path = join(ROOT, `shell.html${ending}`);
		return [ending, existsSync(path) ? readFileSync(path) : undefined];
	})
);

/** A page of an area we have is the shell's to render; anything else is not found, and the shell says so. */
const IS_PAGE =
	/^\/(?:nb|nn|se|en|uk|ar|so|pl|ti)\/([a-z0-9-]+)(?:\/(?:akutt|behov|dekning|i-dag|lagret|om|sok|tilbud|trapp|vedtak)(?:\/[a-z0-9-]+){0,2})?\/?$/;

function isPage(pathname) {
	const area = IS_PAGE.exec(pathname)?.[1];
	return area !== undefined && existsSync(join(ROOT, 'release', area, 'manifest.json'));
}

function serveShell(request, response) {
	const pathname = new URL(request.url ?? '/', 'http://localhost').pathname;
	const isFile = /\.[a-z0-9]+$/.test(pathname);
	response.statusCode = isPage(pathname) ? 200 : 404;
	response.setHeader('Cache-Control', REVALIDATE);
	if (isFile) {
		response.setHeader('Content-Type', 'text/plain; charset=utf-8');
		response.end('Not found\n');
		return;
	}
	const accepted = request.headers['accept-encoding'] ?? '';
	const ending =
		accepted.includes('br') && shell['.br'] ? '.br' : accepted.includes('gzip') && shell['.gz'] ? '.gz' : '';
	if (ending) response.setHeader('Content-Encoding', ending === '.br' ? 'br' : 'gzip');
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.setHeader('Vary', 'Accept-Encoding');
	response.end(shell[ending]);
}

const server = createServer((request, response) => {
	for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.statusCode = 405;
		response.setHeader('Allow', 'GET, HEAD');
		response.end();
		return;
	}
	files(request, response, () => serveShell(request, response));
});
server.on('error', (error) => {
	const taken = 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${PORT} is taken. Choose another: PORT=4174 npm run serve` : error);
	process.exit(1);
});
server.listen(PORT, () => console.log(`Terskel is served on http://localhost:${PORT}`));
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => {
		server.closeAllConnections();
		server.close(() => process.exit(0));
	});
}
