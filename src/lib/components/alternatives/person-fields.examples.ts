import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import { findHome } from '#lib/domain/distance.ts';
import { choices, postalCodes } from './alternatives.fixture.ts';
import type PersonFields from './PersonFields.svelte';

function livingIn(postalCode: string): Conversation {
	const talk = new Conversation();
	talk.postalCode = postalCode;
	return talk;
}

export const examples = {
	'with places and languages to choose': { choices, talk: new Conversation() },
	'with a postal code one can measure from': {
		...{ choices, talk: livingIn('9020'), home: findHome(postalCodes, '9020') }
	},
	'with a postal code nobody knows here': { choices, talk: livingIn('7011') },
	'where no offer names any': { choices: { districts: [], languages: [] }, talk: new Conversation() }
} satisfies Record<string, ComponentProps<typeof PersonFields>>;
