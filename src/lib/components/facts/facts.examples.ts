import { type ComponentProps, createRawSnippet } from 'svelte';
import type Facts from './Facts.svelte';

export const examples = {
	'of one row': {
		children: createRawSnippet(() => ({
			render: () => '<div><dt>Sted</dt><dd>Vestregata 15, 9008 Tromsø</dd></div>'
		}))
	}
} satisfies Record<string, ComponentProps<typeof Facts>>;
