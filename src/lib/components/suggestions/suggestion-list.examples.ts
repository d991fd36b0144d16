import type { ComponentProps } from 'svelte';
import type SuggestionList from './SuggestionList.svelte';

export const examples = {
	'of every kind': {
		id: 'list',
		typed: 'sen',
		active: -1,
		options: [
			{ kind: 'need', id: 'senses', name: { text: 'hjelp med syn, hørsel eller andre sanser' } },
			{ kind: 'place', id: 'sentrum', name: { text: 'Sentrum', lang: 'nb' } },
			{ kind: 'service', id: 'heracleum-seniorsenter', name: { text: 'Heracleum seniorsenter', lang: 'nb' } }
		]
	},
	'with one chosen': {
		id: 'list',
		typed: 'noen',
		active: 1,
		options: [
			{ kind: 'need', id: 'company', name: { text: 'noen å være sammen med' } },
			{ kind: 'need', id: 'talk', name: { text: 'noen å snakke med' } }
		]
	},
	'with a name that means something in HTML': {
		id: 'list',
		typed: 'mat',
		active: -1,
		options: [{ kind: 'service', id: 'mat', name: { text: '<img src=x> matutdeling' } }]
	}
} satisfies Record<string, ComponentProps<typeof SuggestionList>>;
