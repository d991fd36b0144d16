import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './device-footer.examples.ts';
import DeviceFooter from './DeviceFooter.svelte';

const FETCHED = 'Katalogen ble hentet til denne enheten 2. november 2026 kl. 09:00 og virker uten nett.';
const said = async (name: keyof typeof examples) => words(await show(DeviceFooter, examples[name]));

describe('the foot of a page', () => {
	it('says when this device fetched the catalogue, and when it last knew it to be the newest', async () => {
		expect(await said('just fetched')).toBe(FETCHED);
		expect(await said('checked since')).toBe(
			`${FETCHED} Sist sjekket mot nettet 24. november 2026 kl. 09:00.`
		);
	});

	it('does not show a date that cannot be right', async () => {
		expect(await said('fetched with a clock of years ago')).not.toContain('1970');
	});

	it('says that there is nothing, or that it is on its way', async () => {
		expect(await said('not fetched')).toBe('Katalogen er ikke lagret på denne enheten ennå.');
		expect(await said('being fetched')).toBe('Katalogen hentes til denne enheten …');
	});

	it('shows real progress in bytes, in words and in a named bar', async () => {
		const page = await show(DeviceFooter, examples['on its way']);
		expect(words(page)).toContain('Henter katalogen: 40 kB av 130 kB');
		const bar = one(page, 'progress');
		expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['40000', '130000']);
		expect(page.querySelector(`#${bar.getAttribute('aria-labelledby')!}`)).not.toBeNull();
	});

	it('tells why the last check failed without touching the age, and lets one try again', async () => {
		const page = await show(DeviceFooter, examples['after a check that failed']);
		expect(words(page)).toContain(FETCHED);
		expect(words(page)).toContain('Siste sjekk gikk ikke: Tjeneren svarer ikke som den skal.');
		expect(list(page, 'button')).toEqual(['Prøv igjen']);
		expect(await said('after a first download that failed')).toContain('Må du logge inn på nettverket?');
	});

	it('leads from a catalogue newer than the app to a newer app: trying again would not help', async () => {
		const page = await show(DeviceFooter, examples['with a catalogue newer than the app']);
		expect(list(page, 'button')).toEqual(['Last på nytt']);
	});

	it('asks before a first download too, and says that it is all of it', async () => {
		const page = await show(DeviceFooter, examples['with a first download to ask about']);
		expect(words(page)).toContain('Katalogen er ikke lagret på denne enheten ennå. Den er på 191 kB.');
	});

	it('asks before a large download, with its size', async () => {
		const page = await show(DeviceFooter, examples['with something large to fetch']);
		expect(words(page)).toContain('Det er mer å hente: 1,3 MB.');
		expect(list(page, 'button')).toEqual(['Hent nå']);
	});
});
