import type { ComponentProps } from 'svelte';
import type Crumbs from './Crumbs.svelte';

export const examples = {
	'to a page right below the front page': { path: [] },
	'to a service on a step': {
		path: [
			{ href: '/nb/tromso/trapp/', text: 'Trappa' },
			{ href: '/nb/tromso/trapp/open-places/', text: '2 Åpne møteplasser' }
		]
	},
	'by a step in Norwegian on an English page': {
		path: [
			{ href: '/en/tromso/trapp/', text: 'The staircase' },
			{ href: '/en/tromso/trapp/trinn-2/', text: '2 Åpne møteplasser', lang: 'nb' }
		]
	}
} satisfies Record<string, ComponentProps<typeof Crumbs>>;
