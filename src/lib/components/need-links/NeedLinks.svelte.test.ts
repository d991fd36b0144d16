import { describe, expect, it } from 'vitest';
import { foreign, links, list, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './need-links.examples.ts';
import NeedLinks from './NeedLinks.svelte';

describe('the needs', () => {
	it('are links in life words, each to its offers, in the order given', async () => {
		const page = await show(NeedLinks, examples['most asked for first']);
		expect(list(page, 'li')).toEqual([
			'noen å være sammen med',
			'mat eller et måltid',
			'råd om kropp, kjønn og seksualitet'
		]);
		expect(links(page)).toEqual({
			'noen å være sammen med': '/nb/tromso/behov/company/',
			'mat eller et måltid': '/nb/tromso/behov/food/',
			'råd om kropp, kjønn og seksualitet': '/nb/tromso/behov/body-and-identity/'
		});
	});

	it('carry their language where there is no translation', async () => {
		const page = await show(NeedLinks, examples['in Norwegian only'], 'en');
		expect(foreign(page, 'nb')).toEqual(['mat eller et måltid']);
	});
});
