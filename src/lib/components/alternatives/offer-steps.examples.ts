import type { ComponentProps } from 'svelte';
import { arrange } from '#lib/domain/alternatives/arrange.ts';
import { cafe, needs, none, several } from './alternatives.fixture.ts';
import type OfferSteps from './OfferSteps.svelte';

const ids = needs.map(({ id }) => id);
const many = Array.from({ length: 6 }, (_, i) => ({ ...cafe, id: `kafe-${i}` }));
const rest = { needs, showMisses: true, computed: true, chosen: ['tirsdagskafe'], toggle: () => undefined };

export const examples = {
	'on a step, outside the staircase, in doubt and unmet': {
		arrangement: arrange(several.offers, ids, { age: 83 }),
		...rest
	},
	'with more on a step than are shown at once': { arrangement: arrange(many, ids), ...rest },
	'of none': { arrangement: arrange(none.offers, ids), ...rest }
} satisfies Record<string, ComponentProps<typeof OfferSteps>>;
