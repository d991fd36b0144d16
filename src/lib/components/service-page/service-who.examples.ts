import type { ComponentProps } from 'svelte';
import type ServiceWho from './ServiceWho.svelte';
import {
	bare,
	full,
	helplineInEnglish,
	seniorCentreView,
	severalStepsView,
	shelterView
} from './views.fixture.ts';

export const examples = {
	'of a meeting place': { view: seniorCentreView, remote: false },
	'with everything known': { view: full, remote: false },
	'with nothing stated': { view: bare, remote: false },
	'of a formal service on several steps': { view: severalStepsView, remote: false },
	'outside the staircase': { view: shelterView, remote: false },
	'of a helpline on an English page': { view: helplineInEnglish, remote: true }
} satisfies Record<string, ComponentProps<typeof ServiceWho>>;
