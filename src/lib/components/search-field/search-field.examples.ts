import type { ComponentProps } from 'svelte';
import type SearchField from './SearchField.svelte';

export const examples = {
	'on the front page': { label: 'Hva trenger du?', prominent: true },
	'with what one searched for': { label: 'Søk etter tilbud', value: 'noen å snakke med' },
	'with words that mean something in HTML': { label: 'Søk etter tilbud', value: '"><b>mat</b>' }
} satisfies Record<string, ComponentProps<typeof SearchField>>;
