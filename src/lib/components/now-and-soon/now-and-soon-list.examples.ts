import type { ComponentProps } from 'svelte';
import { cathedral, districts, everyOffer, group, kindergarten } from '#lib/components/day/day.fixture.ts';
import type NowAndSoonList from './NowAndSoonList.svelte';

const view = { needs: [], districts, schoolCalendar: [], unrecordedCount: 46 };

export const examples = {
	'of a full day': { view: { ...view, offers: everyOffer } },
	'when the day is nearly over': { view: { ...view, offers: [kindergarten] } },
	'of a few': { view: { ...view, offers: [group, cathedral, kindergarten] } }
} satisfies Record<string, ComponentProps<typeof NowAndSoonList>>;
