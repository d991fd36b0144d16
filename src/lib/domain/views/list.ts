import type { Listing } from '#lib/domain/catalogue.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { ListedService } from '#lib/domain/service.ts';
import { type Card, toCard } from './card.ts';

/** A page shows this many; the rest is one tap away in search. Nothing in a page may grow with the catalogue. */
export const LIST_LIMIT = 120;

export interface CardList {
	cards: Card[];
	/** How many there are, shown or not. */
	total: number;
}

/** The services in the order every list has, cut to what a page can hold. */
export function toList(catalogue: Listing, services: readonly ListedService[], lang: string): CardList {
	return {
		cards: sortServices(catalogue, services)
			.slice(0, LIST_LIMIT)
			.map((service) => toCard(catalogue, service, lang)),
		total: services.length
	};
}
