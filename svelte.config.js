import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { precompress } from './tools/precompress.mjs';

/** The commit names the version: Kit's default, a timestamp, would make every build a new download for every device. */
function versionName() {
	if (process.env.TERSKEL_VERSION) return process.env.TERSKEL_VERSION;
	try {
		return execSync('git rev-parse --short=12 HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return 'no-git';
	}
}

/** The style attribute of Kit's route announcer; every other inline style is refused. */
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The one script written in a page: it notes what is tapped before the code has come (src/lib/state/early.ts), and in the
 * shell starts the worker that has what the page will show.
 */
function earlyScript() {
	const [, script] = /<script[^>]*>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
	if (!script) throw new Error('src/app.html has no script of its own');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

const pages = process.env.BUILD_DIR ?? 'build';
const site = adapter({ pages, fallback: 'shell.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: {
			...site,
			async adapt(builder) {
				await site.adapt(builder);
				await precompress(pages);
			}
		},
		version: { name: versionName() },
		serviceWorker: { register: false },
		prerender: { crawl: false, entries: ['*'], concurrency: 4 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', earlyScript()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ROUTE_ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['none'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'object-src': ['none']
			}
		}
	}
};
