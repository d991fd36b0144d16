import { describe, expect, it } from 'vitest';
import { list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './held-area.examples.ts';
import HeldArea from './HeldArea.svelte';

describe('an area on the device', () => {
	it('tells how many offers it has, its two ages, and the room it takes', async () => {
		const page = await show(HeldArea, examples['the one in view']);
		expect(list(page, 'h3')).toEqual(['Trondheim: 138 tilbud']);
		expect(list(page, 'dl div')).toEqual([
			'Sist endret: 1. november 2026 kl. 09:00',
			'Hentet hit: 2. november 2026 kl. 09:00',
			'Sist sjekket: 24. november 2026 kl. 09:00',
			'Plass på enheten: 278 kB'
		]);
	});

	it('can be removed where that is meant, by a button that says which', async () => {
		expect(list(await show(HeldArea, examples['the one in view']), 'button')).toEqual([]);
		const page = await show(HeldArea, examples['one that can be removed']);
		expect(list(page, 'button')).toEqual(['Fjern Trondheim fra enheten']);
	});

	it('has its name in the language of the page', async () => {
		expect(words(await show(HeldArea, examples['the nation'], 'en'))).toContain('All of Norway: 138 offers');
	});
});
