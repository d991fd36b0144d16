import type { ComponentProps } from 'svelte';
import { cafe, centre, line, needs } from './alternatives.fixture.ts';
import type SuggestedCombination from './SuggestedCombination.svelte';

const rest = { applyHref: '#right', choose: () => undefined };

export const examples = {
	'with something left': { offers: [cafe, centre], needs, ...rest },
	'that covers what is asked': { offers: [cafe, centre], needs: needs.slice(0, 2), ...rest },
	'of nothing': { offers: [line], needs, ...rest }
} satisfies Record<string, ComponentProps<typeof SuggestedCombination>>;
