import { describe, expect, it } from 'vitest';
import { isPage, isPrecached } from './routes.ts';

describe('a path the shell answers for', () => {
	it.each([
		'/',
		'/nb/tromso/',
		'/nb/tromso',
		'/nb/tromso/sok',
		'/nb/tromso/tilbud/nodnummer-113/',
		'/en/norge/vedtak/stottekontakt',
		'/nb/views/',
		'/nb/release/',
		'/releases/',
		'/helt/ukjent/sted'
	])('is %s', (path) => {
		expect(isPage(path)).toBe(true);
	});

	it.each([
		'/release/areas.json',
		'/release/tromso/manifest.json',
		'/release/tromso/',
		'/views/nb/tromso/home.json',
		'/_app/version.json',
		'/_app/immutable/entry/start.js',
		'/robots.txt',
		'/icons/terskel.svg',
		'/manifest.webmanifest',
		'/service-worker.js',
		'/sitemap.xml'
	])('is not %s', (path) => {
		expect(isPage(path)).toBe(false);
	});
});

it('keeps on the device what pages need, and leaves the rest to the installer', () => {
	const files = ['/manifest.webmanifest', '/icons/terskel.svg', '/robots.txt', '/icons/terskel-512.png'];
	expect(files.filter(isPrecached)).toEqual(['/manifest.webmanifest', '/icons/terskel.svg']);
});
