import { listServices, type Listing, termsOf } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { isAcute } from '#lib/domain/staircase.ts';
import { type CardList, toList } from './list.ts';

export interface NeedSummary {
	id: string;
	/** Continues the sentence «Jeg trenger …». */
	name: Said;
	count: number;
	featured: boolean;
}

export interface NeedView {
	need: NeedSummary;
	/** Protective services that meet the need; outside the staircase and shown before it. */
	acute: CardList;
	/** Made for this need. */
	main: CardList;
	/** Made for something else, and helps with this too. */
	also: CardList;
}

/** The needs anything in the area meets, most asked for first. */
export function needSummaries(catalogue: Listing, lang: string): NeedSummary[] {
	const services = listServices(catalogue);
	return termsOf(catalogue)
		.needs.map((term) => ({
			id: term.id,
			name: say(term.name, lang),
			featured: term.featured ?? false,
			count: services.filter(({ needs }) => needs.main.includes(term.id) || needs.also.includes(term.id))
				.length
		}))
		.filter(({ count }) => count > 0);
}

/** Offers for one need; undefined when there is no such need. */
export function needView(catalogue: Listing, lang: string, id: string): NeedView | undefined {
	const term = termsOf(catalogue).needs.find((need) => need.id === id);
	if (!term) return undefined;
	const services = listServices(catalogue);
	const acute = services.filter(
		(s) => isAcute(catalogue, s) && [...s.needs.main, ...s.needs.also].includes(id)
	);
	const calm = services.filter((s) => !isAcute(catalogue, s));
	const main = calm.filter(({ needs }) => needs.main.includes(id));
	const also = calm.filter(({ needs }) => !needs.main.includes(id) && needs.also.includes(id));
	return {
		need: {
			id,
			name: say(term.name, lang),
			featured: term.featured ?? false,
			count: acute.length + main.length + also.length
		},
		acute: toList(catalogue, acute, lang),
		main: toList(catalogue, main, lang),
		also: toList(catalogue, also, lang)
	};
}
