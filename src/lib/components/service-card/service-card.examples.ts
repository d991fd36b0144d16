import type { ComponentProps } from 'svelte';
import type { Rule } from '#lib/domain/schedule/rules.ts';
import {
	helpline,
	openKindergarten,
	seniorCentre,
	severalSteps,
	shelter,
	tuesdayCafe,
	unknown
} from './cards.fixture.ts';
import type ServiceCard from './ServiceCard.svelte';

const open: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };
const phone = tuesdayCafe.schedules?.filter((schedule) => schedule.for === 'phone') ?? [];
const many: Rule[] = [
	open,
	{ days: ['we'], opens: '10:00', closes: '12:00' },
	{ days: ['th'], opens: '17:00' }
];

export const examples = {
	'of an open place': { card: seniorCentre },
	'with everything known': { card: openKindergarten, level: 2 },
	'with almost nothing known': { card: unknown },
	'of a formal service on several steps': { card: severalSteps, level: 4 },
	'of a formal service one is referred to': { card: { ...severalSteps, way: 'referral' } },
	'of a national helpline on an English page': { card: helpline },
	'on a side track': { card: shelter },
	'in many districts': {
		card: { ...seniorCentre, districts: ['Brensholmen', 'Sjursnes', 'Lakselvbukt', 'Sentrum'] }
	},
	'with hours in rules': { card: { ...tuesdayCafe, schedules: [open, ...phone] } },
	'with hours in rules and old facts': {
		card: {
			...tuesdayCafe,
			schedules: [open],
			assured: { method: 'web-page', date: '2023', precision: 'year' }
		}
	},
	'whose hours may follow the school': { card: tuesdayCafe },
	'of another area': { card: tuesdayCafe, elsewhere: true },
	'with only a telephone': { card: { ...tuesdayCafe, schedules: phone } },
	'of something that happens': { card: { ...tuesdayCafe, schedules: [{ ...open, for: 'event' }] } },
	'with many hours': { card: { ...tuesdayCafe, schedules: many } },
	'closed for a time': { card: { ...seniorCentre, status: 'temporarily closed' } }
} satisfies Record<string, ComponentProps<typeof ServiceCard>>;
