import type { ComponentProps } from 'svelte';
import type SheetActions from './SheetActions.svelte';

export const examples = {
	'in large print': {
		address: 'https://terskel.example/nb/tromso/vedtak/ark/#stottekontakt,kafe',
		large: true
	}
} satisfies Record<string, ComponentProps<typeof SheetActions>>;
