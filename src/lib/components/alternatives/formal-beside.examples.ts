import type { ComponentProps } from 'svelte';
import type FormalBeside from './FormalBeside.svelte';

const formal = [
	{ id: 'stottekontakt', name: { text: 'Støttekontakt' }, needs: ['company'] },
	{ id: 'praktisk-bistand', name: { text: 'Praktisk bistand' }, needs: ['housework'] }
];

export const examples = {
	'for what is ticked': { formal, needs: ['company'] },
	'of a transition, before anything is ticked': { formal, needs: [], all: true },
	'of none': { formal, needs: ['sleep'] }
} satisfies Record<string, ComponentProps<typeof FormalBeside>>;
