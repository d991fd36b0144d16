import type { ComponentProps } from 'svelte';
import type Claimed from './Claimed.svelte';

export const examples = {
	'by the source': { answer: 'Trengs', statedBy: 'source', why: 'Krever søknad og formelt vedtak' },
	'by an editor': { answer: 'Trengs ikke', statedBy: 'editor', why: 'For alle; ingen søknad nevnt' },
	'by nobody': { answer: 'Ikke oppgitt' },
	'in Norwegian on an English page': {
		answer: 'Needed',
		statedBy: 'source',
		why: 'Krever søknad og formelt vedtak',
		textLang: 'nb'
	}
} satisfies Record<string, ComponentProps<typeof Claimed>>;
