import type { ComponentProps } from 'svelte';
import { openKindergarten, seniorCentre, severalSteps } from '#lib/components/service-card/cards.fixture.ts';
import type CardList from './CardList.svelte';

const cards = [openKindergarten, seniorCentre, severalSteps];

export const examples = {
	'lowest step first': { list: { cards: cards.toReversed(), total: 3 } },
	'by name': { list: { cards: cards.toReversed(), total: 3 }, byName: true },
	'of a single offer': { list: { cards: [seniorCentre], total: 1 } },
	'of no offer': { list: { cards: [], total: 0 }, moreHref: '/nb/tromso/sok?trinn=community' },
	'with more than the page holds': {
		list: { cards, total: 189 },
		moreHref: '/nb/tromso/sok?trinn=advice'
	},
	'with all there are': { list: { cards, total: 3 }, moreHref: '/nb/tromso/sok?trinn=advice' },
	'that comes second on a page': { list: { cards, total: 3 }, explain: false, level: 4 }
} satisfies Record<string, ComponentProps<typeof CardList>>;
