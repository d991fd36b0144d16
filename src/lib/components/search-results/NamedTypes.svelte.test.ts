import { expect, it } from 'vitest';
import { foreign, links, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './named-types.examples.ts';
import NamedTypes from './NamedTypes.svelte';

it('leads to the page that says the right first, and says that one can apply now', async () => {
	const page = await show(NamedTypes, examples['what people call home help']);
	expect(links(page)).toEqual({
		'Praktisk bistand – daglige gjøremål': '/nb/tromso/vedtak/praktisk-bistand-daglige-gjoremal/'
	});
	expect(words(one(page, 'li'))).toContain('En tjeneste med vedtak.');
	expect(words(one(page, 'li'))).toContain('du kan søke nå');
	expect(words(one(page, 'li'))).toContain('Treff på: hjemmehjelp');
});

it('names the language of what is in Norwegian only', async () => {
	const page = await show(NamedTypes, examples['in Norwegian only'], 'en');
	expect(foreign(page, 'nb')).toHaveLength(2);
});

it('is not there when nothing was named', async () => {
	expect(list(await show(NamedTypes, examples['nothing of the kind']), 'li')).toEqual([]);
});
