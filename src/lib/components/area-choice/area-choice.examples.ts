import type { ComponentProps } from 'svelte';
import type AreaChoice from './AreaChoice.svelte';

export const examples = {
	'with two towns and the nation': {
		areas: [
			{ id: 'tromso', name: { nb: 'Tromsø' } },
			{ id: 'trondheim', name: { nb: 'Trondheim' } },
			{ id: 'norge', name: { nb: 'Hele landet', en: 'All of Norway' } }
		]
	},
	'with no town yet': { areas: [{ id: 'norge', name: { nb: 'Hele landet', en: 'All of Norway' } }] }
} satisfies Record<string, ComponentProps<typeof AreaChoice>>;
