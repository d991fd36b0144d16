import type { Catalogue } from './catalogue.ts';
import { type Filters, MAX_AGE } from './filters.ts';
import { fitsWhen, type Moment } from './fits-when.ts';
import type { Service } from './service.ts';
import { stepsOf } from './staircase.ts';

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
