import { describe, expect, it } from 'vitest';
import { foreign, links, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './formal-links.examples.ts';
import FormalLinks from './FormalLinks.svelte';

describe('the formal services', () => {
	it('stand under their step or, outside the staircase, under their track', async () => {
		const page = await show(FormalLinks, examples['under a step and a track']);
		expect(list(page, 'h2')).toEqual(['Trinn 5: Hjelp hjemme og om dagen', 'Økonomi og bolig']);
	});

	it('lead to how one applies and complains', async () => {
		expect(links(await show(FormalLinks, examples['under a step and a track']))).toEqual({
			'Omsorgstjenesten Sørøya – tjenester til personer med utviklingsforstyrrelser':
				'/nb/tromso/vedtak/omsorgstjenesten-soroya/',
			Bostøtte: '/nb/tromso/vedtak/bostotte/'
		});
	});

	it('carry the language of what is in Norwegian only', async () => {
		const page = await show(FormalLinks, examples['in Norwegian on an English page'], 'en');
		expect(list(page, 'h2')).toEqual(['Step 5: Help at home and in the daytime']);
		expect(foreign(page, 'nb')).toEqual(['Praktisk bistand', 'Hjelp til å klare hverdagen hjemme.']);
	});

	it('are said to be none when there are none', async () => {
		expect(words(await show(FormalLinks, examples['of none']))).toBe('Ingen tilbud her ennå.');
	});
});
