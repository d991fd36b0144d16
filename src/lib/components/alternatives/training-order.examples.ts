import type { ComponentProps } from 'svelte';
import type TrainingOrder from './TrainingOrder.svelte';

export const examples = {
	'with a stage nobody has': {
		name: { text: 'Praktisk bistand' },
		training: [
			{
				stage: 'training',
				services: [{ id: 'hverdagsrehabilitering', name: { text: 'Hverdagsrehabilitering' } }]
			},
			{ stage: 'aids', services: [] },
			{ stage: 'home-safety', services: [{ id: 'trygghetsalarm', name: { text: 'Trygghetsalarm' } }] }
		]
	}
} satisfies Record<string, ComponentProps<typeof TrainingOrder>>;
