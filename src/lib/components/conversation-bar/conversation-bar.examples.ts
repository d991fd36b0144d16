import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import type ConversationBar from './ConversationBar.svelte';

const talk = new Conversation();
talk.toggleNeed('company');

export const examples = {
	'while a conversation is held': { talk, startAnew: () => undefined },
	'before one has begun': { talk: new Conversation(), startAnew: () => undefined }
} satisfies Record<string, ComponentProps<typeof ConversationBar>>;
