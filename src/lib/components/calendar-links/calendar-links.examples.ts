import type { ComponentProps } from 'svelte';
import type CalendarLinks from './CalendarLinks.svelte';

export const examples = {
	'of a need': { need: 'company' }
} satisfies Record<string, ComponentProps<typeof CalendarLinks>>;
