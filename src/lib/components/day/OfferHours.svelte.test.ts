import { expect, it } from 'vitest';
import { list, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './offer-hours.examples.ts';
import OfferHours from './OfferHours.svelte';

it('hours of any day are sentences, and say when they are a phone’s', async () => {
	const page = await show(OfferHours, examples['in rules and in words']);
	expect(list(page, 'li')).toEqual([
		'Åpen domkirke Tirsdag, onsdag og fredag kl. 12–16',
		'Langnes åpen barnehage (Familiens hus) Tirsdager kl. 9–12, for de minste',
		'RUSinfo Telefon: Hverdager kl. 11–18',
		'Bakerste rom Arrangement: Ofte torsdager kl. 19:00'
	]);
});
