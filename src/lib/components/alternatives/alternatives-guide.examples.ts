import type { ComponentProps } from 'svelte';
import { Conversation } from '#lib/state/conversation.svelte.ts';
import { choices, needs, none, several } from './alternatives.fixture.ts';
import type AlternativesGuide from './AlternativesGuide.svelte';

function talked(): Conversation {
	const talk = new Conversation();
	talk.toggleNeed('company', 'stottekontakt');
	talk.toggleNeed('housework', 'stottekontakt');
	talk.toggleOffer('tirsdagskafe', 'stottekontakt');
	return talk;
}

function livingIn(postalCode: string): Conversation {
	const talk = talked();
	talk.postalCode = postalCode;
	return talk;
}

function onlyNeeds(): Conversation {
	const talk = new Conversation();
	talk.toggleNeed('housework', 'stottekontakt');
	return talk;
}

export const examples = {
	'as it is before anything is ticked': {
		...{ needs, alternatives: several, choices, talk: new Conversation(), formal: 'stottekontakt' }
	},
	'with needs ticked and an offer chosen': {
		...{ needs, alternatives: several, choices, talk: talked(), formal: 'stottekontakt' }
	},
	'with the postal code of the person': {
		...{ needs, alternatives: several, choices, talk: livingIn('9020'), formal: 'stottekontakt' }
	},
	'where no offer meets what is ticked': {
		...{ needs, alternatives: none, choices, talk: onlyNeeds(), formal: 'stottekontakt' }
	},
	'beside a long-term place, with more offers than it shows': {
		...{ needs, alternatives: { ...several, total: 130 }, choices, talk: talked(), longTermPlace: true }
	},
	'started from needs, with nothing ticked': {
		...{ needs, alternatives: none, choices, talk: new Conversation(), onDemand: true }
	},
	'without a catalogue': { needs, alternatives: none, choices, talk: talked(), onDemand: true, failed: true }
} satisfies Record<string, ComponentProps<typeof AlternativesGuide>>;
