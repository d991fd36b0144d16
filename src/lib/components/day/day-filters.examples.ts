import type { ComponentProps } from 'svelte';
import type DayFilters from './DayFilters.svelte';
import { districts, needs } from './day.fixture.ts';

export const examples = {
	'with nothing chosen': { options: { districts, needs }, filters: {}, at: {} },
	'with all chosen': {
		options: { districts, needs },
		filters: { district: 'sentrum', need: 'food', noDecision: true, free: true, unsaid: true },
		at: { day: '2026-11-27' }
	},
	'where there are no districts': { options: { districts: [], needs }, filters: {}, at: {} }
} satisfies Record<string, ComponentProps<typeof DayFilters>>;
