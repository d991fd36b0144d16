import type { ComponentProps } from 'svelte';
import { homeServices, socialAssistance } from './right-box.examples.ts';
import type GeneralRightBox from './GeneralRightBox.svelte';

const health = { regime: 'health-care' as const, ...homeServices.complaint };
const social = { regime: 'social-services' as const, ...socialAssistance.complaint };

export const examples = {
	'with an office and two laws': {
		right: {
			...(homeServices.office && { office: homeServices.office }),
			county: { text: 'Troms' },
			complaints: [health, social]
		}
	},
	'where no office is known': { right: { complaints: [health] } }
} satisfies Record<string, ComponentProps<typeof GeneralRightBox>>;
