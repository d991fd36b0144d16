import type { ComponentProps } from 'svelte';
import { helpline, openKindergarten, seniorCentre, severalSteps, shelter, unknown } from './cards.fixture.ts';
import type ServiceCard from './ServiceCard.svelte';

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
	'closed for a time': { card: { ...seniorCentre, status: 'temporarily closed' } }
} satisfies Record<string, ComponentProps<typeof ServiceCard>>;
