import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import type { Filters, SearchState } from '#lib/domain/filters.ts';
import { type Fit, fit } from '#lib/domain/fit.ts';
import type { Moment } from '#lib/domain/fits-when.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
import type { SearchEngine } from './engine.ts';
import type { Ranked, RankedHit } from './rank.ts';
import { listWords } from './text/fold.ts';
import { type Fact, understand } from './understand.ts';

export interface Found {
	services: Service[];
	/** How many would be shown too if those that do not say were. */
	unsaid: number;
	/** Why each is there, by id; empty without a query. */
	hits: Map<string, RankedHit>;
	/** Words that were read as others. */
	corrected: Ranked['corrected'];
	/** What the query itself narrowed by. */
	facts: Fact[];
}

/** Scores within this share of each other count as equally good; among them the lowest step comes first. */
const NEAR_EQUAL = 1.05;
/** Whoever types a name wants that service, however many others are about the same. */
const NAMED = 2;
/** Signs a name can gain or lose when it is folded. */
const MOST_FOLDED = 12;
/** Hits this much worse than the best are noise. */
const WEAKEST = 0.12;
/** A service that does not say what the query asks is worth this much of one that says yes. */
const UNSAID = 0.7;

/**
 * The services a query and its filters find. Without a query: all that fit, lowest step first. With one: best match
 * first, and among near-equals the order every list has. Nothing is left out by cost (R3).
 *
 * A filter the reader chose leaves out what does not say; a fact read from the query only puts it further down, as long
 * as the query has other words to go by.
 *
 * @param moment What "now" is, to those who ask for a time. Without it no service says when.
 */
export function search(
	catalogue: Catalogue,
	engine: SearchEngine,
	state: SearchState,
	moment?: Moment
): Found {
	const { filters, order } = state;
	const { facts, words } = understand(state.query, catalogue.area, state.plain);
	const isSearch = words.some(({ role }) => role === 'asked');
	const ranked = words.length > 0 ? engine.search(words, state.literal) : { hits: [], corrected: [] };
	const meant = Object.assign({}, ...facts.map((fact) => fact.filters)) as Filters;
	const asked = listWords(state.query).join(' ');
	const narrowing = isSearch ? filters : { ...meant, ...filters };

	const scored = new Map(ranked.hits.map((hit) => [hit.id, hit]));
	const fits = listServices(catalogue)
		.filter(({ id }) => !isSearch || scored.has(id))
		.map((service) => ({
			service,
			chosen: fit(catalogue, service, narrowing, moment),
			meant: isSearch && !isNamed(service, asked) ? fit(catalogue, service, meant, moment) : 'yes'
		}))
		.filter((one) => one.chosen !== 'no' && one.meant !== 'no');
	const shown = fits.filter((one) => one.chosen === 'yes' || filters.unsaid);

	const top = ranked.hits[0]?.score ?? 0;
	const hits = new Map<string, RankedHit>();
	for (const { service, meant: said } of shown) {
		const hit = scored.get(service.id);
		if (!hit) continue;
		const score = isNamed(service, asked) ? top * NAMED : hit.score * worthOf(said);
		hits.set(hit.id, { ...hit, score });
	}
	const best = Math.max(0, ...[...hits.values()].map(({ score }) => score));
	const listed = shown.filter(
		({ service: { id } }) => !isSearch || (hits.get(id)?.score ?? 0) >= best * WEAKEST
	);
	const sorted = sortServices(
		catalogue,
		listed.map(({ service }) => service),
		order
	);
	const classes = words.length > 0 && !order ? matchClasses([...hits.values()]) : undefined;
	const classOf = ({ id }: Service) => classes?.get(id) ?? hits.size;
	return {
		services: classes ? sorted.sort((a, b) => classOf(a) - classOf(b)) : sorted,
		unsaid: filters.unsaid ? 0 : fits.length - shown.length,
		hits,
		corrected: ranked.corrected,
		facts
	};
}

const isNamed = ({ name, alternateNames = [], formerNames = [] }: Service, asked: string) =>
	[name, ...alternateNames, ...formerNames].some(
		// Folding thousands of names at each letter takes longer than the search.
		(one) => Math.abs(one.length - asked.length) <= MOST_FOLDED && listWords(one).join(' ') === asked
	);

const worthOf = (said: Fit) => (said === 'unsaid' ? UNSAID : 1);

/** 0 for the best hits, 1 for those after them: a class ends where a hit is no longer near the first of it. */
function matchClasses(hits: readonly RankedHit[]): Map<string, number> {
	const classes = new Map<string, number>();
	let first = Infinity;
	let current = -1;
	for (const { id, score } of [...hits].sort((a, b) => b.score - a.score)) {
		if (score * NEAR_EQUAL < first) {
			first = score;
			current++;
		}
		classes.set(id, current);
	}
	return classes;
}
