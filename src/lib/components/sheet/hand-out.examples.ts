import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import type HandOut from './HandOut.svelte';
import { nothing, sheet, twoRights } from './sheet.fixture.ts';

const talk = new Conversation();
talk.toggleNeed('company', 'stottekontakt');
talk.toggleNeed('housework', 'stottekontakt');
talk.wants = 'yes';
talk.name = 'Kari';
talk.notes = 'Ring mandag';
talk.wishes = 'Noe med musikk';
const address = 'https://terskel.example/nb/tromso/vedtak/ark/#stottekontakt,kafe';

export const examples = {
	'of a conversation': { view: sheet, talk, address, fetchedAt: '2026-11-22T03:00:00Z' },
	'in large print, of two services': { view: twoRights, talk, address, large: true },
	'from a shared address': { view: sheet, talk, address, shared: true },
	'with nothing chosen': { view: nothing, talk: new Conversation() }
} satisfies Record<string, ComponentProps<typeof HandOut>>;
