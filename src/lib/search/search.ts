import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import { fit, type SearchState } from '#lib/domain/filters.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
import type { SearchEngine } from './engine.ts';
import type { Ranked, RankedHit } from './rank.ts';

export interface Found {
	services: Service[];
	/** How many would be shown too if those that do not say were. */
	unsaid: number;
	/** Why each is there, by id; empty without a query. */
	hits: Map<string, RankedHit>;
	/** Words that were read as others. */
	corrected: Ranked['corrected'];
}

/** Scores within this share of each other count as equally good; among them the lowest step comes first. */
const NEAR_EQUAL = 1.08;
/** Hits this much worse than the best are noise. */
const WEAKEST = 0.12;

/**
 * The services a query and its filters find. Without a query: all that fit, lowest step first. With one: best match
 * first, and among near-equals the order every list has. Nothing is left out by cost (R3).
 */
export function search(
	catalogue: Catalogue,
	engine: SearchEngine,
	{ query, filters, order, literal }: SearchState
): Found {
	const all = listServices(catalogue);
	const ranked = query.trim() === '' ? undefined : engine.search(query, literal);
	const best = ranked?.hits[0]?.score ?? 0;
	const hits = new Map(
		ranked?.hits.filter(({ score }) => score >= best * WEAKEST).map((hit) => [hit.id, hit])
	);
	const found = ranked ? all.filter(({ id }) => hits.has(id)) : all;
	const fits = found.map((service) => [service, fit(catalogue, service, filters)] as const);
	const shown = fits.filter(([, answer]) => answer === 'yes' || (filters.unsaid && answer === 'unsaid'));
	const sorted = sortServices(
		catalogue,
		shown.map(([service]) => service),
		order
	);
	const classes = ranked && !order ? matchClasses(ranked.hits) : undefined;
	const classOf = ({ id }: Service) => classes?.get(id) ?? 0;
	return {
		services: classes ? sorted.sort((a, b) => classOf(a) - classOf(b)) : sorted,
		unsaid: filters.unsaid ? 0 : fits.filter(([, answer]) => answer === 'unsaid').length,
		hits,
		corrected: ranked?.corrected ?? []
	};
}

/** 0 for the best hits, 1 for those after them: a class ends where a hit is no longer near the first of it. */
function matchClasses(hits: readonly RankedHit[]): Map<string, number> {
	const classes = new Map<string, number>();
	let first = Infinity;
	let current = -1;
	for (const { id, score } of hits) {
		if (score * NEAR_EQUAL < first) {
			first = score;
			current++;
		}
		classes.set(id, current);
	}
	return classes;
}
