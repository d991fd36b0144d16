import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/languages.ts';

const ROUTES = 'src/routes/[lang]/[area]';
const pages = readdirSync(ROUTES)
	.filter((name) => statSync(join(ROUTES, name)).isDirectory())
	.sort();
const read = (name: string) => readFileSync(join('tools', name), 'utf8');

it.each(['serve.mjs', 'hosting/nginx.conf', 'hosting/Caddyfile'])(
	'%s gives the shell for every page an area has, in every language',
	(name) => {
		const [, languages = '', , shapes = ''] =
			/\^\\?\/\((?:\?:)?([a-z|]+)\)(.*?)\(\?:([a-z|-]+)\)/.exec(read(name)) ?? [];
		expect(shapes.split('|').sort()).toEqual(pages);
		expect(languages.split('|').sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
	}
);

it('the file for hosts without patterns names every page too, and the front page of an area in every language', () => {
	const named = [...read('hosting/_redirects').matchAll(/^\/:lang\/:area\/([a-z-]+)\/\* /gm)].map(
		([, page]) => page
	);
	expect(named.sort()).toEqual(pages);
	const fronts = [...read('hosting/_redirects').matchAll(/^\/([a-z]+)\/:area \/shell\.html 200$/gm)].map(
		([, lang]) => lang
	);
	expect(fronts.sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
});

it('every host says the same of frames, sniffing and caching', () => {
	for (const name of ['serve.mjs', 'hosting/nginx.conf', 'hosting/Caddyfile', 'hosting/_headers']) {
		for (const part of [
			"frame-ancestors 'none'",
			'nosniff',
			'no-referrer',
			'immutable',
			'geolocation=(self)'
		]) {
			expect(read(name), name).toContain(part);
		}
	}
});
