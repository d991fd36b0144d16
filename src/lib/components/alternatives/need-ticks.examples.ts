import type { ComponentProps } from 'svelte';
import { foreignNeeds, needs } from './alternatives.fixture.ts';
import type NeedTicks from './NeedTicks.svelte';

const toggle = () => undefined;

export const examples = {
	'with one ticked': { labelledby: 'matters', needs, ticked: ['activity'], toggle },
	'in Norwegian on an English page': { labelledby: 'matters', needs: foreignNeeds, ticked: [], toggle }
} satisfies Record<string, ComponentProps<typeof NeedTicks>>;
