import type { ComponentProps } from 'svelte';
import type NamedArea from './NamedArea.svelte';

const area = { id: 'trondheim', name: { nb: 'Trondheim' } };

export const examples = {
	'with other words': {
		area,
		query: 'gratis mat',
		search: { query: 'gratis mat trondheim', filters: { district: 'sentrum', free: true }, order: undefined }
	},
	'with nothing else': { area, query: '', search: { query: 'trondheim', filters: {}, order: undefined } }
} satisfies Record<string, ComponentProps<typeof NamedArea>>;
