import type { ComponentProps } from 'svelte';
import { cafe, centre, needs } from './alternatives.fixture.ts';
import type CoverageTable from './CoverageTable.svelte';

export const examples = {
	'with a need nobody covers': {
		offers: [centre, cafe],
		needs,
		applyHref: '#right',
		covers: [{ text: 'følge til aktiviteter' }, { text: 'noen å være sammen med' }]
	},
	'with everything covered': { offers: [centre], needs: needs.slice(0, 2), applyHref: '#right' },
	'of nothing chosen': { offers: [], needs, applyHref: '#right' }
} satisfies Record<string, ComponentProps<typeof CoverageTable>>;
