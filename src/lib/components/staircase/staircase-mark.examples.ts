import type { ComponentProps } from 'svelte';
import { tromso, twelve } from './steps.fixture.ts';
import type StaircaseMark from './StaircaseMark.svelte';

export const examples = {
	'of a service on one step': { steps: tromso, standsOn: ['open-places'] },
	'of a service on several steps': { steps: tromso, standsOn: ['home-help', 'periods', 'adapted-housing'] },
	'of twelve steps in Norwegian only': { steps: twelve, standsOn: ['trinn-12'] }
} satisfies Record<string, ComponentProps<typeof StaircaseMark>>;
