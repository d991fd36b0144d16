import type { ComponentProps } from 'svelte';
import type RemoveChips from './RemoveChips.svelte';

const chips = [
	{ key: 'Heimdal', text: 'Heimdal', lang: 'nb', href: '/nb/tromso/sok?q=trim+heimdal&somord=heimdal' },
	{ key: '13 år', text: '13 år', href: '/nb/tromso/sok?q=trim+heimdal&somord=13+ar' }
];

export const examples = {
	several: { id: 'chosen', label: 'Valgt', chips, clear: '/nb/tromso/sok?q=trim' },
	'with words before them': {
		id: 'facts',
		label: 'Søket er avgrenset til:',
		visible: true,
		chips: chips.slice(0, 1),
		clear: '/nb/tromso/sok'
	},
	none: { id: 'chosen', label: 'Valgt', chips: [] }
} satisfies Record<string, ComponentProps<typeof RemoveChips>>;
