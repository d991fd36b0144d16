import type { Assured } from './service.ts';

/** Under 12 months, 12 to 24, over 24 or never assured. */
export type Freshness = 'fresh' | 'ageing' | 'old';

const AGEING_MONTHS = 12;
const OLD_MONTHS = 24;

/**
 * How old the facts of a record are.
 *
 * A date known only by year or month counts from its first day: the oldest reading is the honest one.
 *
 * @param today The instant asked about. Passed in: this module reads no clock.
 * @returns `old` when nothing is known.
 */
export function freshness(assured: Pick<Assured, 'date'> | undefined, today: Date): Freshness {
	if (!assured) return 'old';
	const months = ageMonths(assured.date, today);
	if (months < AGEING_MONTHS) return 'fresh';
	return months <= OLD_MONTHS ? 'ageing' : 'old';
}

/** Whole months from the first day the date can mean to `today`; never negative, so a clock set wrong makes nothing newer. */
export function ageMonths(date: string, today: Date): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const months = (today.getUTCFullYear() - year) * 12 + (today.getUTCMonth() + 1 - month);
	return Math.max(0, today.getUTCDate() < day ? months - 1 : months);
}
