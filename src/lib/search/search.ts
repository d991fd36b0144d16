import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import { fit, type SearchState } from '#lib/domain/filters.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
import type { SearchEngine } from './engine.ts';

export interface Found {
	services: Service[];
	/** How many would be shown too if those that do not say were. */
	unsaid: number;
}

/** Scores closer than this count as equally good; among them the lowest step comes first. */
const NEAR_EQUAL = 0.1;

/**
 * The services a query and its filters find. Without a query: all that fit, lowest step first. With one: best match
 * first, and among near-equals the order every list has. Nothing is left out by cost (R3).
 */
export function search(
	catalogue: Catalogue,
	engine: SearchEngine,
	{ query, filters, order }: SearchState
): Found {
	const all = listServices(catalogue);
	const scores =
		query.trim() === '' ? undefined : new Map(engine.search(query).map((hit) => [hit.id, hit.score]));
	const found = scores ? all.filter(({ id }) => scores.has(id)) : all;
	const fits = found.map((service) => [service, fit(catalogue, service, filters)] as const);
	const shown = fits.filter(([, answer]) => answer === 'yes' || (filters.unsaid && answer === 'unsaid'));
	const sorted = sortServices(
		catalogue,
		shown.map(([service]) => service),
		order
	);
	const matchClass = (service: Service) => Math.round((scores?.get(service.id) ?? 0) / NEAR_EQUAL);
	return {
		services: scores && !order ? sorted.sort((a, b) => matchClass(a) - matchClass(b)) : sorted,
		unsaid: filters.unsaid ? 0 : fits.filter(([, answer]) => answer === 'unsaid').length
	};
}
