import type { ComponentProps } from 'svelte';
import type DayTabs from './DayTabs.svelte';
import { TUESDAY } from './day.fixture.ts';

export const examples = {
	today: { day: TUESDAY, filters: {} },
	'Friday, narrowed': { day: TUESDAY + 3, filters: { district: 'sentrum' } },
	'a day further off': { day: TUESDAY + 30, filters: {} }
} satisfies Record<string, ComponentProps<typeof DayTabs>>;
