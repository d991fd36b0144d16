import { describe, expect, it } from 'vitest';
import { foreign, links, list, one, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './crumbs.examples.ts';
import Crumbs from './Crumbs.svelte';

describe('the way to a page', () => {
	it('begins at the front page of the area and goes down in order', async () => {
		const page = await show(Crumbs, examples['to a service on a step']);
		expect(list(page, 'ol > li')).toEqual(['Forsiden', 'Trappa', '2 Åpne møteplasser']);
		expect(links(page)).toEqual({
			Forsiden: '/nb/tromso/',
			Trappa: '/nb/tromso/trapp/',
			'2 Åpne møteplasser': '/nb/tromso/trapp/open-places/'
		});
	});

	it('is only the front page where nothing stands between', async () => {
		const page = await show(Crumbs, examples['to a page right below the front page'], 'en');
		expect(links(page)).toEqual({ Home: '/en/tromso/' });
	});

	it('has a name of its own among the navigations of the page', async () => {
		const page = await show(Crumbs, examples['to a service on a step']);
		expect(one(page, 'nav').getAttribute('aria-label')).toBe('Du er her');
	});

	it('carries the language of a step in Norwegian only', async () => {
		const page = await show(Crumbs, examples['by a step in Norwegian on an English page'], 'en');
		expect(foreign(page, 'nb')).toEqual(['2 Åpne møteplasser']);
	});
});
