import type { ComponentProps } from 'svelte';
import type SaidText from './SaidText.svelte';

export const examples = {
	'in the language of the page': { said: { text: 'Heracleum seniorsenter' } },
	'in Norwegian on a page in another language': { said: { text: 'Heracleum seniorsenter', lang: 'nb' } },
	'with the quiet words about the language': {
		said: { text: 'Smiso Troms – støttesenter mot incest og seksuelle overgrep', lang: 'nb' },
		label: true
	},
	'asked to say the language when there is nothing to say': {
		said: { text: 'Tromsøbadet' },
		label: true
	}
} satisfies Record<string, ComponentProps<typeof SaidText>>;
