import type { ComponentProps } from 'svelte';
import type AreaAdder from './AreaAdder.svelte';

const trondheim = { id: 'trondheim', name: { nb: 'Trondheim' }, bytes: 96_000 };
/** Names only: for the look of many. */
const many = [
	...['Alta', 'Bodø', 'Drammen', 'Eigersund', 'Fredrikstad', 'Gjøvik', 'Harstad', 'Indre Østfold', 'Narvik'],
	'Oslo'
].map((nb) => ({ id: nb.toLowerCase(), name: { nb } }));

export const examples = {
	'with one more': { areas: [trondheim] },
	'with one that is on its way': {
		areas: [trondheim],
		coming: 'trondheim',
		progress: { received: 40_000, total: 96_000 }
	},
	'with one whose size is not known': { areas: [{ ...trondheim, bytes: undefined }] },
	'with nothing more': { areas: [] },
	'with many': { areas: many }
} satisfies Record<string, ComponentProps<typeof AreaAdder>>;
