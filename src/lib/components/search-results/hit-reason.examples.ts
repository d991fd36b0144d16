import type { ComponentProps } from 'svelte';
import type HitReason from './HitReason.svelte';

export const examples = {
	'the word itself': { because: [{ typed: 'mat', word: 'mat', field: 'name', how: 'exact' }] },
	'another word': {
		because: [{ typed: 'trygghets alarm', word: 'trygghetsalarm', field: 'name', how: 'joined' }]
	},
	'a need': {
		because: [{ typed: 'ensom', word: 'noen å være sammen med', field: 'word', how: 'synonym' }]
	},
	'what the best hits are about': {
		because: [{ typed: '', word: 'turgruppe', field: 'word', how: 'related' }]
	},
	'without a query': { because: [] }
} satisfies Record<string, ComponentProps<typeof HitReason>>;
