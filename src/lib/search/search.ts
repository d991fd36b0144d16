import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Filters, SearchState } from '#lib/domain/filters.ts';
import { fit } from '#lib/domain/fit.ts';
import type { Moment } from '#lib/domain/fits-when.ts';
import type { Service } from '#lib/domain/service.ts';
import type { SearchEngine } from './engine.ts';
import { listsOf } from './lists.ts';
import type { Because, Ranked } from './rank.ts';
import { listWords } from './text/fold.ts';
import { type Fact, groupsOf, understand } from './understand.ts';

export interface Found {
	services: Service[];
	/** How many would be shown too if those that do not say were. */
	unsaid: number;
	/** Why a service of the list is there; nothing for one that was only filtered for. */
	whyOf(id: string): Because[];
	/** Words that were read as others. */
	corrected: Ranked['corrected'];
	/** What the query itself narrowed by. */
	facts: Fact[];
}

/** Scores within this share of each other count as equally good; among them the lowest step comes first. */
const NEAR_EQUAL = 1.02;
/** Whoever types a name wants that service, however many others are about the same. */
const NAMED = 2;
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
	const scored = words.length > 0 ? engine.score(words, state.literal) : undefined;
	const meant = Object.assign({}, ...facts.map((fact) => fact.filters)) as Filters;
	const { age, ...ageless } = meant;
	const narrowing = isSearch ? filters : { ...meant, ...filters };
	const lists = listsOf(catalogue);
	const asked = { chosen: asks(narrowing), meant: isSearch && asks(meant) };

	// What hits are worth, by place in the list; below zero what is not shown.
	const worths = new Float64Array(lists.services.length).fill(isSearch ? -1 : 0);
	let top = 0;
	if (scored) {
		const { places } = lists.documents(engine.ids);
		for (const document of scored.documents) {
			const score = scored.scores[document] ?? 0;
			const at = places[document] ?? -1;
			// One that has only what was read as a fact, and no word that was asked for, is no hit.
			if (at >= 0 && score > 0) worths[at] = score;
			if (score > top) top = score;
		}
	}
	const named = words.length > 0 ? lists.named(listWords(state.query).join(' ')) : [];
	let fits = 0;
	let shown = 0;
	let best = 0;
	lists.services.forEach((service, at) => {
		const score = worths[at] ?? -1;
		if (score < 0) return;
		worths[at] = -1;
		const isNamed = named.includes(at);
		const chosen = asked.chosen ? fit(catalogue, service, narrowing, moment) : 'yes';
		const told = isOfAge(service, age) ? ageless : meant;
		const said = chosen !== 'no' && asked.meant && !isNamed ? fit(catalogue, service, told, moment) : 'yes';
		if (chosen === 'no' || said === 'no') return;
		fits++;
		if (chosen !== 'yes' && !filters.unsaid) return;
		shown++;
		const worth = isNamed ? top * NAMED : said === 'unsaid' ? score * UNSAID : score;
		worths[at] = worth;
		if (worth > best) best = worth;
	});

	const least = isSearch ? best * WEAKEST : 0;
	const listed = lists.order(order).filter((at) => (worths[at] ?? -1) >= least);
	const ordered = words.length > 0 && !order ? groupNearEqual(listed, worths) : listed;
	const services: Service[] = [];
	for (const at of ordered) {
		const service = lists.services[at];
		if (service) services.push(service);
	}
	return {
		services,
		unsaid: fits - shown,
		whyOf(id) {
			const document = scored && lists.documents(engine.ids).numbers.get(id);
			return document === undefined ? [] : (scored?.because(document) ?? []);
		},
		corrected: scored?.corrected ?? [],
		facts
	};
}

/** Whether a service without stated limits is for an age, as far as its audience tells. */
const isOfAge = ({ audience: { minAge, maxAge, groups } }: Service, age: number | undefined) =>
	age !== undefined &&
	minAge === undefined &&
	maxAge === undefined &&
	groups.some((group) => groupsOf(age).includes(group));

const asks = (filters: Filters) => Object.keys(filters).some((key) => key !== 'unsaid');

/**
 * The best hits first, each group of near-equals as the list has it. A group ends where a hit is no longer near the
 * first of it.
 *
 * @param listed Places in the list, in its order.
 */
function groupNearEqual(listed: Uint32Array, worths: Float64Array): Uint32Array {
	const rising = new Float64Array(listed.length);
	listed.forEach((at, i) => (rising[i] = worths[at] ?? 0));
	rising.sort();
	/** What the first of each group is worth, and where the next one of the group goes. */
	const firsts: number[] = [];
	const next: number[] = [];
	for (let i = rising.length - 1; i >= 0; i--) {
		const worth = rising[i] ?? 0;
		if (worth * NEAR_EQUAL >= (firsts[firsts.length - 1] ?? Infinity)) continue;
		firsts.push(worth);
		next.push(rising.length - 1 - i);
	}
	const ordered = new Uint32Array(listed.length);
	for (const at of listed) {
		const group = lastNotBelow(firsts, worths[at] ?? 0);
		const place = next[group] ?? 0;
		ordered[place] = at;
		next[group] = place + 1;
	}
	return ordered;
}

/** Place of the last of falling numbers that is not below `value`. */
function lastNotBelow(falling: readonly number[], value: number): number {
	let low = 0;
	let high = falling.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((falling[middle] ?? 0) >= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
