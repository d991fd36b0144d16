import { describe, expect, it } from 'vitest';
import { foreign, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './claimed.examples.ts';
import Claimed from './Claimed.svelte';

describe('an answer', () => {
	it.each([
		['by the source', 'Trengs Krever søknad og formelt vedtak'],
		['by an editor', 'Trengs ikke (vår lesning av kilden) For alle; ingen søknad nevnt'],
		['by nobody', 'Ikke oppgitt']
	] as const)('%s says whose reading it is only when it is ours', async (name, said) => {
		expect(words(await show(Claimed, examples[name]))).toBe(said);
	});

	it('carries the language of its reason', async () => {
		const page = await show(Claimed, examples['in Norwegian on an English page'], 'en');
		expect(foreign(page, 'nb')).toEqual(['Krever søknad og formelt vedtak']);
	});
});
