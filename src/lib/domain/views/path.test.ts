import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findListPage, parseViewPath, VIEW_PAGES, viewPath } from './path.ts';

describe('where a view lies', () => {
	it('is read as it was written, for every page with and without an id', () => {
		const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		fc.assert(
			fc.property(fc.constantFrom(...VIEW_PAGES), fc.option(id, { nil: undefined }), (page, about) => {
				expect(parseViewPath(viewPath(page, about))).toEqual(
					about === undefined ? { page } : { page, id: about }
				);
			})
		);
	});

	it.each([
		['home', undefined, 'home.json'],
		['home', '', 'home.json'],
		['service', 'klubben', 'service/klubben.json']
	] as const)('of %s %j is %s', (page, id, path) => {
		expect(viewPath(page, id)).toBe(path);
	});

	it.each([
		...['', 'home', 'home.html', 'ukjent.json', 'home.json/', '/home.json', 'home.json\n'],
		...['service/.json', 'service/../home.json', 'service/a/b.json', 'service/A.json', 'constructor.json']
	])('is not %j', (path) => {
		expect(parseViewPath(path)).toBeUndefined();
	});
});

describe('the page of lists at an address', () => {
	it.each([
		['/nb/tromso/', { page: 'home' }],
		['/nb/tromso', { page: 'home' }],
		['/nb/tromso/trapp/', { page: 'staircase' }],
		['/nb/tromso/trapp/advice/', { page: 'step', id: 'advice' }],
		['/nb/tromso/behov/company/', { page: 'need', id: 'company' }],
		['/nb/tromso/akutt/', { page: 'acute' }]
	])('%s', (pathname, page) => {
		expect(findListPage(pathname)).toEqual({ lang: 'nb', area: 'tromso', ...page });
	});

	it.each([
		...[
			'',
			'/',
			'/nb/',
			'/nb/tromso/om/',
			'/nb/tromso/behov/',
			'/nb/tromso/akutt/x/',
			'/nb/tromso/tilbud/a/'
		],
		...['/nb/tromso/behov/company/kalender.ics', '/nb/tromso/constructor/', '/nb/tromso/trapp/advice/x/']
	])('is none at %j', (pathname) => {
		expect(findListPage(pathname)).toBeUndefined();
	});
});
