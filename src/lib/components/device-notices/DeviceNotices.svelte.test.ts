import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './device-notices.examples.ts';
import DeviceNotices from './DeviceNotices.svelte';

const said = async (name: keyof typeof examples) =>
	list(await show(DeviceNotices, examples[name]), '.notice');

describe('what a reader should know of this device', () => {
	it('is nothing when all is well, and the live region is there all the same', async () => {
		const page = await show(DeviceNotices, examples['all is well']);
		expect(words(one(page, '[role=status]'))).toBe('');
	});

	it.each([
		['without a network', 'Du er uten nett. Alt her virker likevel.'],
		['without a network and without a catalogue', 'katalogen er ikke på denne enheten ennå'],
		['not checked for more than thirty days', 'ikke sjekket mot nettet på 45 dager'],
		['with a clock set back by years', 'Klokka på enheten ser ut til å gå feil'],
		['where storage is blocked', 'Det kan være et privat vindu'],
		['beside a tab with an older version', 'Lukk den, så virker appen uten nett også.'],
		['with a newer version ready', 'En ny versjon av appen er klar. Last på nytt']
	] as const)('%s is one line', async (name, text) => {
		const lines = await said(name);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(text);
	});

	it('does not call a catalogue old on its thirtieth day', async () => {
		expect(await said('not checked for thirty days')).toEqual([]);
	});

	it('offers to fetch again what the browser deleted, and to leave it', async () => {
		const page = await show(DeviceNotices, examples['after the browser made room']);
		expect(words(page)).toContain('Lagrede tilbud er også borte.');
		expect(list(page, 'button')).toEqual(['Hent den igjen', 'Greit']);
	});

	it('offers to load the page again when a newer version has changed the database', async () => {
		const page = await show(DeviceNotices, examples['beside a tab with a newer version']);
		expect(list(page, 'button')).toEqual(['Last på nytt']);
	});
});
