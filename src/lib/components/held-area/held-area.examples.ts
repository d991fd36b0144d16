import type { ComponentProps } from 'svelte';
import type HeldArea from './HeldArea.svelte';

const held = {
	area: 'trondheim',
	name: { nb: 'Trondheim' },
	services: 138,
	bytes: 278_000,
	release: 'b39c88148827',
	released: '2026-11-01T08:00:00.000Z',
	fetchedAt: '2026-11-02T08:00:00.000Z',
	checkedAt: '2026-11-24T08:00:00.000Z'
};

export const examples = {
	'the one in view': { held },
	'one that can be removed': { held, onremove: () => undefined },
	'the nation': { held: { ...held, area: 'norge', name: { nb: 'Hele landet', en: 'All of Norway' } } }
} satisfies Record<string, ComponentProps<typeof HeldArea>>;
