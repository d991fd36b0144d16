import type { ComponentProps } from 'svelte';
import type NowAndSoon from './NowAndSoon.svelte';

export const examples = {
	'before the catalogue is here': {}
} satisfies Record<string, ComponentProps<typeof NowAndSoon>>;
