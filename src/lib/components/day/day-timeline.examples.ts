import type { ComponentProps } from 'svelte';
import { planDay } from '#lib/domain/views/day.ts';
import type DayTimeline from './DayTimeline.svelte';
import { calendar, cathedral, districts, everyOffer, kindergarten, TUESDAY } from './day.fixture.ts';

export const examples = {
	'of today': { plan: planDay(everyOffer, calendar, TUESDAY), districts },
	'of tomorrow': { plan: planDay(everyOffer, calendar, TUESDAY + 1), districts },
	'of a day when all has begun': { plan: planDay([kindergarten, cathedral], calendar, TUESDAY), districts },
	'of a day with nothing': { plan: planDay([], calendar, TUESDAY), districts }
} satisfies Record<string, ComponentProps<typeof DayTimeline>>;
