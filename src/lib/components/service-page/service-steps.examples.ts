import type { ComponentProps } from 'svelte';
import type ServiceSteps from './ServiceSteps.svelte';
import {
	bare,
	full,
	helplineInEnglish,
	seniorCentreView,
	severalStepsView,
	shelterView
} from './views.fixture.ts';

export const examples = {
	'of a meeting place': { view: seniorCentreView },
	'with everything known': { view: full },
	'with nothing stated': { view: bare },
	'of a formal service on several steps': { view: severalStepsView },
	'outside the staircase': { view: shelterView },
	'of a helpline on an English page': { view: helplineInEnglish }
} satisfies Record<string, ComponentProps<typeof ServiceSteps>>;
