const DAY_MS = 24 * 3600_000;

/** After so many days without hearing that it is the newest, a catalogue on a device is called old. */
export const STALE_DAYS = 30;

export interface HeldTimes {
	/** ISO instants by the device's clock: when the release came whole, and when the network last said it is the newest. */
	fetchedAt: string;
	checkedAt: string;
	/** ISO instant by the builder's clock: when the catalogue last changed. */
	released: string;
}

/**
 * Whole days since this device last knew that it has the newest catalogue.
 *
 * @param now By the device's clock, which may be wrong by years.
 * @returns undefined when the clock contradicts what is known: a check in the future, or before the release was made.
 * A day of difference is let pass: two clocks never agree.
 */
export function daysSinceCheck({ checkedAt, released }: HeldTimes, now: Date): number | undefined {
	const checked = Date.parse(checkedAt);
	const known = checked <= now.getTime() + DAY_MS && checked >= Date.parse(released) - DAY_MS;
	return known ? Math.max(0, Math.floor((now.getTime() - checked) / DAY_MS)) : undefined;
}

/** Whether the day a release was fetched can be believed, and so shown. */
export function isFetchDateKnown({ fetchedAt, released }: HeldTimes, now: Date): boolean {
	return daysSinceCheck({ fetchedAt, checkedAt: fetchedAt, released }, now) !== undefined;
}
