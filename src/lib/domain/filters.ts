import { ORDERS, type Order } from './order.ts';
import { type When, WHENS } from './when.ts';
import { ACCESS_WAYS, type AccessWay } from './service.ts';

/** What a reader narrows a list by. Absent means not narrowed. */
export interface Filters {
	when?: When;
	step?: string;
	need?: string;
	way?: AccessWay;
	noDecision?: boolean;
	noReferral?: boolean;
	free?: boolean;
	substanceFree?: boolean;
	/** In years. */
	age?: number;
	district?: string;
	organization?: string;
	/** Language code. */
	language?: string;
	/** Also show offers that do not say. */
	unsaid?: boolean;
}

/** A search as it stands in an address, so that it can be shared and the back key works. */
export interface SearchState {
	query: string;
	filters: Filters;
	order: Order | undefined;
	/** Read every word as it stands, without correcting it. */
	literal?: boolean;
	/** Words a search would read as a filter, which the reader means as words. */
	plain?: string[];
}

/** Names in the query string; Norwegian, because residents see them. */
export const PARAMS = {
	query: 'q',
	when: 'naar',
	step: 'trinn',
	need: 'behov',
	way: 'vei',
	noDecision: 'utenvedtak',
	noReferral: 'utenhenvisning',
	free: 'gratis',
	substanceFree: 'rusfri',
	age: 'alder',
	district: 'bydel',
	organization: 'arrangor',
	language: 'sprak',
	unsaid: 'ogsaukjent',
	order: 'orden',
	literal: 'ordrett',
	plain: 'somord'
} as const;

/** What stands in an address for each; Norwegian, as the names are. */
export const WHEN_VALUES: Readonly<Record<When, string>> = {
	now: 'na',
	today: 'idag',
	tonight: 'ikveld',
	weekend: 'helg'
};

/** In years; nobody is older. */
export const MAX_AGE = 120;
const MAX_QUERY = 200;

/** Reads an address or a form. Values that mean nothing are dropped, never an error: a shared link may be old or mangled. */
export function parseSearch(source: { get(name: string): unknown }): SearchState {
	const raw = (name: keyof typeof PARAMS) => String(source.get(PARAMS[name]) ?? '');
	const word = (name: keyof typeof PARAMS) => raw(name).trim() || undefined;
	const flag = (name: keyof typeof PARAMS) => raw(name) === '1';
	const age = Number(word('age') ?? NaN);
	const way = ACCESS_WAYS.find((w) => w === word('way'));
	const when = WHENS.find((w) => WHEN_VALUES[w] === word('when'));
	const [step, need, district] = [word('step'), word('need'), word('district')];
	const [organization, language] = [word('organization'), word('language')];
	const plain = firstOf(raw('plain')).split(',').filter(Boolean);
	return {
		query: firstOf(raw('query')),
		order: ORDERS.find((order) => order === word('order')),
		...(flag('literal') && { literal: true }),
		...(plain.length > 0 && { plain }),
		filters: {
			...(when && { when }),
			...(step && { step }),
			...(need && { need }),
			...(way && { way }),
			...(flag('noDecision') && { noDecision: true }),
			...(flag('noReferral') && { noReferral: true }),
			...(flag('free') && { free: true }),
			...(flag('substanceFree') && { substanceFree: true }),
			...(Number.isInteger(age) && age >= 0 && age <= MAX_AGE && { age }),
			...(district && { district }),
			...(organization && { organization }),
			...(language && { language }),
			...(flag('unsaid') && { unsaid: true })
		}
	};
}

/** What an address can hold, and no half character at the end. */
function firstOf(query: string): string {
	return query.slice(0, MAX_QUERY).replace(/[\uD800-\uDBFF]$/, '');
}

/** Writes an address; what is not set does not stand in it. */
export function toSearchParams({ query, filters, order, literal, plain }: SearchState): URLSearchParams {
	const params = new URLSearchParams();
	if (query) params.set(PARAMS.query, query);
	for (const [name, value] of Object.entries(filters)) {
		params.set(PARAMS[name as keyof Filters], value === true ? '1' : String(value));
	}
	if (filters.when) {
		params.set(PARAMS.when, WHEN_VALUES[filters.when]);
	}
	if (order) params.set(PARAMS.order, order);
	if (literal) params.set(PARAMS.literal, '1');
	if (plain && plain.length > 0) params.set(PARAMS.plain, plain.join(','));
	return params;
}
