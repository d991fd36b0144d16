import type { ComponentProps } from 'svelte';
import { markWords } from '#lib/state/highlight.ts';
import type Marked from './Marked.svelte';

export const examples = {
	'a beginning': {
		said: { text: 'Trygghetsalarm i hjemmet' },
		mark: (text) => markWords(text, ['trygg'])
	},
	'in another language than the page': {
		said: { text: 'Åpen kafé', lang: 'se' },
		mark: (text) => markWords(text, ['kafe'])
	},
	'words that mean something in HTML': {
		said: { text: '<b>Mat</b> & drikke' },
		mark: (text) => markWords(text, ['mat'])
	},
	nothing: { said: { text: 'Heracleum seniorsenter' } }
} satisfies Record<string, ComponentProps<typeof Marked>>;
