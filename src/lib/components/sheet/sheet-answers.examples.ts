import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import type SheetAnswers from './SheetAnswers.svelte';

const talk = new Conversation();
talk.informed = 'yes';
talk.wants = 'yes';

export const examples = {
	'before anything is answered': { talk: new Conversation() },
	'of one who wants to apply': { talk }
} satisfies Record<string, ComponentProps<typeof SheetAnswers>>;
