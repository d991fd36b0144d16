import type { ComponentProps } from 'svelte';
import type NeedLinks from './NeedLinks.svelte';

export const examples = {
	'most asked for first': {
		needs: [
			{ id: 'company', name: { text: 'noen å være sammen med' }, count: 58, featured: true },
			{ id: 'food', name: { text: 'mat eller et måltid' }, count: 12, featured: true },
			{
				id: 'body-and-identity',
				name: { text: 'råd om kropp, kjønn og seksualitet' },
				count: 6,
				featured: false
			}
		]
	},
	'in Norwegian only': {
		needs: [{ id: 'food', name: { text: 'mat eller et måltid', lang: 'nb' }, count: 12, featured: true }]
	}
} satisfies Record<string, ComponentProps<typeof NeedLinks>>;
