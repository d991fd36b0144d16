import { execSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

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

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: 'shell.html', precompress: true }),
		version: { name: versionName() },
		serviceWorker: { register: false },
		prerender: { crawl: false, entries: ['*'], concurrency: 4 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
