import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './area-adder.examples.ts';
import AreaAdder from './AreaAdder.svelte';

describe('areas that can be fetched to this device', () => {
	it('say what they cost before they are fetched', async () => {
		const page = await show(AreaAdder, examples['with one more']);
		expect(list(page, 'button')).toEqual(['Hent Trondheim (96 kB)']);
		expect(page.querySelector('input')).toBeNull();
		const unknown = await show(AreaAdder, examples['with one whose size is not known']);
		expect(list(unknown, 'button')).toEqual(['Hent Trondheim']);
	});

	it('cannot be asked for twice while one is on its way, which tells how far it has come', async () => {
		const page = await show(AreaAdder, examples['with one that is on its way']);
		expect(words(one(page, 'button[aria-disabled=true]'))).toBe('Henter Trondheim …');
		expect(words(page)).toContain('Henter katalogen: 40 kB av 96 kB');
		const bar = one(page, 'progress');
		expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['40000', '96000']);
	});

	it('are found by name where there are many, and the field has a name of its own', async () => {
		const page = await show(AreaAdder, examples['with many']);
		expect(list(page, 'li')).toHaveLength(8);
		expect(words(one(page, '[role=status]'))).toBe('10 steder. Skriv mer av navnet for å se resten.');
		expect(words(one(page, `label[for="${one(page, 'input').id}"]`))).toBe(
			'Navn på kommunen eller postnummer'
		);
	});

	it('say so when there are no more', async () => {
		expect(words(await show(AreaAdder, examples['with nothing more']))).toBe(
			'Det er ingen flere steder å hente.'
		);
	});
});
