import type { Catalogue } from './catalogue.ts';
import { ORDERS, type Order } from './order.ts';
import { fitsWhen, type Moment, type When, WHENS } from './when.ts';
import { ACCESS_WAYS, type AccessWay, type Service } from './service.ts';
import { stepsOf } from './staircase.ts';

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

const MAX_AGE = 120;
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

/** Whether a service fits: it does, it does not, or it does not say. */
export type Fit = 'yes' | 'no' | 'unsaid';

/**
 * The worst answer over all filters: one "no" is no, else one "unsaid" is unsaid.
 *
 * @param moment Without it no service says when.
 */
export function fit(catalogue: Catalogue, service: Service, filters: Filters, moment?: Moment): Fit {
	const answers = [
		filters.when === undefined || (moment && fitsWhen(service, filters.when, moment)),
		filters.step === undefined || stepsOf(catalogue.area, service).some(({ id }) => id === filters.step),
		filters.need === undefined || [...service.needs.main, ...service.needs.also].includes(filters.need),
		filters.organization === undefined ||
			[service.organization, ...(service.partners ?? [])].includes(filters.organization),
		filters.way === undefined ||
			(service.access.length === 0 ? undefined : service.access.some(({ way }) => way === filters.way)),
		!filters.noDecision || said(service.decision.needed, 'no'),
		!filters.noReferral || said(service.referral.needed, 'no'),
		!filters.substanceFree || said(service.substanceFree?.is ?? 'unknown', 'yes'),
		!filters.free || said(service.price?.free ?? 'unknown', 'yes'),
		filters.age === undefined || fitsAge(service, filters.age),
		filters.district === undefined ||
			(service.districts.length === 0 ? undefined : service.districts.includes(filters.district)),
		filters.language === undefined ||
			(service.languages ? service.languages.includes(filters.language) : undefined)
	];
	if (answers.includes(false)) return 'no';
	return answers.includes(undefined) ? 'unsaid' : 'yes';
}

function said(value: 'yes' | 'no' | 'unknown', wanted: 'yes' | 'no'): boolean | undefined {
	return value === 'unknown' ? undefined : value === wanted;
}

/** Without a stated limit only "everyone" is sure; who an audience word covers is not ours to decide. */
function fitsAge({ audience: { minAge, maxAge, groups } }: Service, age: number): boolean | undefined {
	if (minAge === undefined && maxAge === undefined) return groups.includes('everyone') ? true : undefined;
	return age >= (minAge ?? 0) && age <= (maxAge ?? MAX_AGE);
}
