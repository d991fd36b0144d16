import { type Filters, toSearchParams } from '#lib/domain/filters.ts';
import type { Fit } from '#lib/domain/fit.ts';
import { type DayNumber, formatDate, parseDate } from '#lib/domain/schedule/civil.ts';
import { mondayOf, parseWeek } from '#lib/domain/schedule/day.ts';
import type { DayOffer } from './today.ts';

/** Names in the query string, beside those of `PARAMS`. */
export const DAY_PARAMS = { day: 'dag', week: 'uke' } as const;

/** What the day view can be narrowed by: what a host at a meeting place is asked about. */
export type DayFilters = Pick<Filters, 'district' | 'need' | 'noDecision' | 'free' | 'unsaid'>;

/** Leaves out what the day view does not narrow by. */
export function toDayFilters({ district, need, noDecision, free, unsaid }: Filters): DayFilters {
	return {
		...(district && { district }),
		...(need && { need }),
		...(noDecision && { noDecision }),
		...(free && { free }),
		...(unsaid && { unsaid })
	};
}

/** The query string of a day or a week; of today when neither is given, so that it stays today. */
export function dayQuery(
	filters: DayFilters,
	{ day, week }: Partial<Record<keyof typeof DAY_PARAMS, string>> = {}
): string {
	const { unsaid, ...rest } = filters;
	const params = toSearchParams({ query: '', filters: unsaid ? filters : rest, order: undefined });
	if (day) params.set(DAY_PARAMS.day, day);
	if (week) params.set(DAY_PARAMS.week, week);
	return `?${params}`;
}

/** Whether an offer passes: it does, it does not, or it does not say (as in a search). */
export function fitOffer(offer: DayOffer, { district, need, noDecision, free }: DayFilters): Fit {
	const answers = [
		need === undefined || offer.needs.includes(need),
		district === undefined || (offer.districts.length === 0 ? undefined : offer.districts.includes(district)),
		!noDecision || said(offer.decision, 'no'),
		!free || said(offer.free, 'yes')
	];
	if (answers.includes(false)) return 'no';
	return answers.includes(undefined) ? 'unsaid' : 'yes';
}

const said = (value: DayOffer['free'], wanted: 'yes' | 'no') =>
	value === 'unknown' ? undefined : value === wanted;

/** A day or a week asked for. */
export interface Asked {
	number: DayNumber;
	/** What the address asked for is over, and this is what there is instead. */
	isOver: boolean;
}

/** How far ahead a shared address may ask. */
const MAX_AHEAD = 366;

/** The day an address asks for; today when it asks for none, for one that is over, or for nonsense. */
export function askedDay(text: string | null, today: DayNumber): Asked {
	const number = parseDate(text ?? '');
	const isDate = !Number.isNaN(number) && formatDate(number) === text;
	if (!isDate || number > today + MAX_AHEAD) return { number: today, isOver: false };
	return number < today ? { number: today, isOver: true } : { number, isOver: false };
}

/** The Monday of the week an address asks for, this week's when that is over; undefined when it asks for none. */
export function askedWeek(text: string | null, today: DayNumber): Asked | undefined {
	if (text === null) return undefined;
	const current = mondayOf(today);
	const monday = parseWeek(text);
	if (monday === undefined || monday > current + MAX_AHEAD) return { number: current, isOver: false };
	return monday < current ? { number: current, isOver: true } : { number: monday, isOver: false };
}
