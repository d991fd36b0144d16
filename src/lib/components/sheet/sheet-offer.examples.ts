import type { ComponentProps } from 'svelte';
import { cafe, centre, line } from './sheet.fixture.ts';
import type SheetOffer from './SheetOffer.svelte';

export const examples = {
	'with place, phone and hours': { offer: cafe },
	'of which little is known': { offer: centre },
	'that is a telephone': { offer: line }
} satisfies Record<string, ComponentProps<typeof SheetOffer>>;
