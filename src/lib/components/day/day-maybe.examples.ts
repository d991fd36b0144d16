import type { ComponentProps } from 'svelte';
import { planDay } from '#lib/domain/views/day.ts';
import type DayMaybe from './DayMaybe.svelte';
import { calendar, districts, homework, inWords, TUESDAY } from './day.fixture.ts';

export const examples = {
	'for several reasons': { entries: planDay([inWords, homework], calendar, TUESDAY).maybe, districts }
} satisfies Record<string, ComponentProps<typeof DayMaybe>>;
