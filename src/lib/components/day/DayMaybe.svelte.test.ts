import { expect, it } from 'vitest';
import { foreign, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './day-maybe.examples.ts';
import DayMaybe from './DayMaybe.svelte';

it('what may be open says why nobody knows, with times it may have first', async () => {
	const page = await show(DayMaybe, examples['for several reasons']);
	expect(list(page, 'h3')).toEqual([
		'Ukjent: kan følge skolens ferier',
		'Ukjent: åpningstidene står bare med ord'
	]);
	expect(words(page)).toContain('Leksehjelp: 16–18');
});

it('the words of the source stand as they are, in their own language', async () => {
	const page = await show(DayMaybe, examples['for several reasons'], 'en');
	expect(words(page)).toContain('The source writes: «Ofte torsdager kl. 19:00»');
	expect(foreign(page, 'nb')).toContain('«Ofte torsdager kl. 19:00»');
});
