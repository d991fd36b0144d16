import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import { choices } from './alternatives.fixture.ts';
import type PersonFields from './PersonFields.svelte';

export const examples = {
	'with places and languages to choose': { choices, talk: new Conversation() },
	'where no offer names any': { choices: { districts: [], languages: [] }, talk: new Conversation() }
} satisfies Record<string, ComponentProps<typeof PersonFields>>;
