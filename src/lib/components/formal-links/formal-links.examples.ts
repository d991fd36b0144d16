import type { ComponentProps } from 'svelte';
import { severalSteps } from '#lib/components/service-card/cards.fixture.ts';
import type FormalLinks from './FormalLinks.svelte';

const housingSupport = {
	...severalSteps,
	id: 'bostotte',
	name: { text: 'Bostøtte' },
	summary: { text: 'Støtte til boutgifter for husstander med lav inntekt.' },
	kind: 'financial',
	steps: [],
	track: { text: 'Økonomi og bolig' }
};

export const examples = {
	'under a step and a track': {
		groups: [
			{
				step: { id: 'home-help', number: 5, name: { text: 'Hjelp hjemme og om dagen' } },
				cards: [severalSteps]
			},
			{ track: { text: 'Økonomi og bolig' }, cards: [housingSupport] }
		]
	},
	'in Norwegian on an English page': {
		groups: [
			{
				step: { id: 'home-help', number: 5, name: { text: 'Help at home and in the daytime' } },
				cards: [
					{
						...severalSteps,
						name: { text: 'Praktisk bistand', lang: 'nb' },
						summary: { text: 'Hjelp til å klare hverdagen hjemme.', lang: 'nb' }
					}
				]
			}
		]
	},
	'of none': { groups: [] }
} satisfies Record<string, ComponentProps<typeof FormalLinks>>;
