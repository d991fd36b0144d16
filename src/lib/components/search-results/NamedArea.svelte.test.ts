import { expect, it } from 'vitest';
import { links, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './named-area.examples.ts';
import NamedArea from './NamedArea.svelte';

it('leads to the other words there, and keeps what does not belong to a place', async () => {
	const page = await show(NamedArea, examples['with other words']);
	expect(words(page)).toBe('Mente du Trondheim? Søk etter «gratis mat» i Trondheim');
	expect(links(page)).toEqual({
		'Søk etter «gratis mat» i Trondheim': '/nb/trondheim/sok?q=gratis+mat&gratis=1'
	});
});

it('leads to all that is there when the query is only the name', async () => {
	expect(links(await show(NamedArea, examples['with nothing else']))).toEqual({
		'Se tilbudene i Trondheim': '/nb/trondheim/sok?'
	});
});
