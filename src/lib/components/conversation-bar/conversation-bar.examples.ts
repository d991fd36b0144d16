import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import { IdleClear } from '#lib/state/idle-clear.svelte.ts';
import type ConversationBar from './ConversationBar.svelte';

const talk = new Conversation();
talk.toggleNeed('company');
const near = new IdleClear(talk);
near.isNear = true;
const empty = new Conversation();
const cleared = new IdleClear(empty);
cleared.clearedCount = 1;
const startAnew = () => undefined;

export const examples = {
	'while a conversation is held': { talk, idle: new IdleClear(talk), startAnew },
	'about to be cleared': { talk, idle: near, startAnew },
	'just cleared': { talk: empty, idle: cleared, startAnew },
	'before one has begun': { talk: empty, idle: new IdleClear(empty), startAnew }
} satisfies Record<string, ComponentProps<typeof ConversationBar>>;
