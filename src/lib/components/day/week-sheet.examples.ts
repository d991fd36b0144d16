import type { ComponentProps } from 'svelte';
import { planWeek } from '#lib/domain/views/week.ts';
import { calendar, districts, everyOffer, MONDAY } from './day.fixture.ts';
import type WeekSheet from './WeekSheet.svelte';

const frame = { areaName: { text: 'Tromsø' }, districts, address: 'terskel.example/nb/tromso/i-dag/' };
const many = everyOffer.flatMap((offer) =>
	Array.from({ length: 20 }, (_, i) => ({ ...offer, id: `${offer.id}-${i}` }))
);

export const examples = {
	'of a week': { plan: planWeek(everyOffer, calendar, MONDAY), ...frame },
	'of a week with nothing': { plan: planWeek([], calendar, MONDAY), ...frame },
	'of a week with too much': { plan: planWeek(many, calendar, MONDAY), ...frame }
} satisfies Record<string, ComponentProps<typeof WeekSheet>>;
