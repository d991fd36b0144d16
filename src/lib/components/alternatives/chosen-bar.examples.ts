import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import type ChosenBar from './ChosenBar.svelte';

const talk = new Conversation();
talk.choose(['tirsdagskafe', 'koret']);

export const examples = {
	'of two offers': { talk },
	'where no offer meets what matters': { talk: new Conversation() }
} satisfies Record<string, ComponentProps<typeof ChosenBar>>;
