import type { ComponentProps } from 'svelte';
import { tromso, twelve } from './steps.fixture.ts';
import type Staircase from './Staircase.svelte';

export const examples = {
	'of Tromsø': { steps: tromso },
	'with examples and the step one stands on': { steps: tromso, current: ['advice'], examples: true },
	'with a service on several steps': { steps: tromso, current: ['home-help', 'periods', 'adapted-housing'] },
	'of twelve steps in Norwegian only': { steps: twelve, examples: true }
} satisfies Record<string, ComponentProps<typeof Staircase>>;
