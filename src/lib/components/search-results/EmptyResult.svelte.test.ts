import { expect, it } from 'vitest';
import { links, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './empty-result.examples.ts';
import EmptyResult from './EmptyResult.svelte';

const emergency = 'Haster det? Se numre for akutt hjelp';

it('says that nobody has it as far as we know, and leads on', async () => {
	const page = await show(EmptyResult, examples['a word nobody has']);
	expect(words(page)).toContain('Så vidt vi vet, er det ingen som har et slikt tilbud her ennå.');
	expect(links(page)).toEqual({
		'å bevege meg': '/nb/tromso/behov/move/',
		Trondheim: '/nb/trondheim/sok?q=ballett',
		'Servicetorget på rådhuset': '/nb/tromso/tilbud/servicetorget-radhuset/',
		'77 79 00 00': 'tel:77790000',
		[emergency]: '/nb/tromso/akutt/'
	});
});

it('says that the reader narrowed it, and leaves districts at home when it leads elsewhere', async () => {
	const page = await show(EmptyResult, examples['only filters']);
	expect(words(page)).toContain('Fjern noe av det du har valgt');
	expect(links(page).Trondheim).toBe('/nb/trondheim/sok?alder=13&ogsaukjent=1');
});

it('offers the needs most ask for when the words point to none, and nothing that is not there', async () => {
	const page = await show(EmptyResult, examples['where nothing more is known']);
	expect(list(page, 'h3')).toEqual(['Eller velg et behov']);
	expect(Object.keys(links(page))).toEqual(['noen å være sammen med', emergency]);
});
