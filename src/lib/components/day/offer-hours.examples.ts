import type { ComponentProps } from 'svelte';
import type OfferHours from './OfferHours.svelte';
import { cathedral, helpline, inWords, kindergarten } from './day.fixture.ts';

export const examples = {
	'in rules and in words': { offers: [cathedral, kindergarten, helpline, inWords] }
} satisfies Record<string, ComponentProps<typeof OfferHours>>;
