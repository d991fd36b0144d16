import type { ComponentProps } from 'svelte';
import type OutNumbers from './OutNumbers.svelte';

export const examples = {
	'of two lines': {
		numbers: [
			{ number: '113', name: { text: 'Ambulanse' }, about: { text: 'Når liv er i fare' }, source: 'en lov' },
			{
				number: '116 117',
				name: { text: 'Legevakt', lang: 'nb' },
				about: { text: 'Døgnet rundt' },
				source: 'en lov'
			}
		]
	}
} satisfies Record<string, ComponentProps<typeof OutNumbers>>;
