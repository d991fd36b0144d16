import type { ComponentProps } from 'svelte';
import type HitReason from './HitReason.svelte';

const needs = [{ id: 'company', name: { text: 'noen å være sammen med' }, count: 97, featured: true }];

export const examples = {
	'the word itself': { needs, because: [{ typed: 'mat', word: 'mat', field: 'name', how: 'exact' }] },
	'another word': {
		needs,
		because: [{ typed: 'trygghets alarm', word: 'trygghetsalarm', field: 'name', how: 'joined' }]
	},
	'a need': { needs, because: [{ typed: 'ensom', word: 'need:company', field: 'word', how: 'synonym' }] },
	'a term without a name': {
		needs,
		because: [{ typed: 'turgruppe', word: 'topic:walking-group', field: 'word', how: 'synonym' }]
	},
	'without a query': { needs, because: [] }
} satisfies Record<string, ComponentProps<typeof HitReason>>;
