import { describe, expect, it } from 'vitest';
import { show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './age.examples.ts';
import Age from './Age.svelte';

describe('the age of the facts', () => {
	it.each([
		['from a dated page of this autumn', 'Opplysninger fra 2. oktober 2026'],
		['from a month over a year ago', 'Kontrollert på telefon mai 2025'],
		['from an old page without a date of its own', 'Opplysninger fra 2021 (anslått) – ring før du går'],
		['of an old helpline', 'Opplysninger fra 2021 – spør før du stoler på det'],
		['of a number laid down in law', 'Fastsatt i lov, lest 30. april 2026'],
		['never assured', 'Alder på opplysningene er ukjent – ring før du går']
	] as const)('%s is said in words, as exact as it is known', async (name, said) => {
		expect(words(await show(Age, examples[name]))).toBe(said);
	});

	it('is said in the language of the page', async () => {
		const page = await show(Age, examples['from a month over a year ago'], 'en');
		expect(words(page)).toContain('May 2025');
	});
});
