import type { ComponentProps } from 'svelte';
import type EntryLinks from './EntryLinks.svelte';

export const examples = {
	'of transitions': {
		path: 'vedtak/livshendelse/',
		entries: [
			{ id: 'turning-18', name: { text: 'Fyller 18' }, about: { text: 'Mye av hjelpen for barn slutter.' } },
			{ id: 'leaving-hospital', name: { text: 'Hjem fra sykehuset', lang: 'nb' } }
		]
	}
} satisfies Record<string, ComponentProps<typeof EntryLinks>>;
