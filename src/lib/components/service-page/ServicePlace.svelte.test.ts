import { describe, expect, it } from 'vitest';
import { answers, foreign, links, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-place.examples.ts';
import ServicePlace from './ServicePlace.svelte';

describe('when and where', () => {
	it('are said to be unstated, never left out', async () => {
		const page = await show(ServicePlace, examples['with nothing stated']);
		expect(list(page, 'h2')).toEqual(['Når', 'Hvor']);
		expect(answers(page)).toEqual({
			Tider: 'Ingen har oppgitt når det er åpent.',
			Sted: 'Ikke oppgitt'
		});
	});

	it('give the whole address, how to find in, and a map one can choose to open', async () => {
		const page = await show(ServicePlace, examples['with everything known']);
		expect(answers(page)['Sted']).toMatch(
			/^Langnes åpen barnehage Sildrevegen 2, 9016 Tromsø Inngang fra parkeringsplassen 3\. etasje/
		);
		expect(links(page)).toEqual({
			'Åpne adressen i kart (openstreetmap.org)':
				'https://www.openstreetmap.org/search?query=Sildrevegen%202%2C%209016%2C%20Troms%C3%B8'
		});
	});

	it('of a helpline is no place to go to, so no door is asked about', async () => {
		const page = await show(ServicePlace, examples['of a helpline on an English page'], 'en');
		expect(answers(page)['Place']).toBe('This is not a place you go to.');
		expect(list(page, 'dt')).not.toContain('Through the door');
		expect(foreign(page, 'nb')).toEqual(['Hele døgnet']);
	});
});

describe('the way through the door', () => {
	it('is unknown, not closed, when nobody said anything', async () => {
		const page = await show(ServicePlace, examples['of a meeting place']);
		expect(answers(page)['Inn døra']).toBe(
			'Ingen opplysninger om trinnfri adkomst, toalett eller teleslynge'
		);
		expect(words(page)).not.toMatch(/Ikke (?:trinnfri|tilgjengelig|teleslynge)/);
	});

	it('is known in part: yes, no and unknown each in words', async () => {
		expect(answers(await show(ServicePlace, examples['with everything known']))['Inn døra']).toBe(
			'Trinnfri adkomst Ikke tilgjengelig toalett Ingen opplysninger om teleslynge'
		);
	});
});
