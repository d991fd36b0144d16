import { type ComponentProps, createRawSnippet } from 'svelte';
import type Fact from './Fact.svelte';

const answer = (html: string) => createRawSnippet(() => ({ render: () => html }));

export const examples = {
	'that is known': { label: 'Sted', children: answer('<span>Vestregata 15, 9008 Tromsø</span>') },
	'that nobody stated': { label: 'Telefon', unknown: true, children: answer('<span>Ikke oppgitt</span>') }
} satisfies Record<string, ComponentProps<typeof Fact>>;
