import type { ComponentProps } from 'svelte';
import { foreignNeeds, needs } from './alternatives.fixture.ts';
import type NeedTicks from './NeedTicks.svelte';

const toggle = () => undefined;

export const examples = {
	'with one ticked': { labelledby: 'matters', needs, ticked: ['activity'], toggle },
	'of which most are behind one tap': {
		labelledby: 'matters',
		needs: Array.from({ length: 24 }, (_, i) => ({
			...{ id: `need-${i}`, name: { text: `behov ${i}` }, main: true }
		})),
		ticked: [],
		toggle
	},
	'in Norwegian on an English page': { labelledby: 'matters', needs: foreignNeeds, ticked: [], toggle }
} satisfies Record<string, ComponentProps<typeof NeedTicks>>;
