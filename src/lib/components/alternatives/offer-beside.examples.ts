import type { ComponentProps } from 'svelte';
import { arrange } from '#lib/domain/alternatives/arrange.ts';
import type { AlternativeCard } from '#lib/domain/views/alternatives.ts';
import { cafe, centre, choir, needs } from './alternatives.fixture.ts';
import type OfferBeside from './OfferBeside.svelte';

const beside = (offer: AlternativeCard, age?: number) => {
	const { groups, doubtful, unmet } = arrange(
		[offer],
		needs.map(({ id }) => id),
		{ age }
	);
	const [arranged] = [...groups.flatMap(({ offers }) => offers), ...doubtful, ...unmet];
	if (!arranged) throw new Error(`${offer.id} is in no list`);
	return arranged;
};
const toggle = () => undefined;

export const examples = {
	'named by an editor with a source': {
		...{ arranged: beside(centre), needs, showMisses: true, computed: true, chosen: false, toggle }
	},
	'chosen, computed from needs, with a decision nobody speaks of': {
		...{ arranged: beside(cafe), needs, showMisses: true, computed: true, chosen: true, toggle }
	},
	'for another age, named by the municipality without a page': {
		...{ arranged: beside(choir, 83), needs, showMisses: false, computed: false, chosen: false, toggle }
	}
} satisfies Record<string, ComponentProps<typeof OfferBeside>>;
