import type { Calendar } from './schedule/calendar.ts';
import { weekdayOf } from './schedule/civil.ts';
import { instantAt, osloDay } from './schedule/clock.ts';
import { openState } from './schedule/open-state.ts';
import { openingsBetween } from './schedule/openings.ts';
import { type HoursFor, isRule, mainHoursFor } from './schedule/rules.ts';
import type { Instant, Opening } from './schedule/state.ts';
import type { Service } from './service.ts';
import type { When } from './when.ts';

/** What "now" and "today" mean to who asks. */
export interface Moment {
	now: Date;
	/** The reader's area's. */
	calendar: Calendar;
}

const EVENING = 17 * 60;
const SATURDAY = 5;

/**
 * Whether one can come just like that, by the hours a card speaks of (`mainHoursFor`).
 *
 * What is over by `now` does not count: who asks for today at four cannot go at noon. The weekend is Saturday and
 * Sunday, the evening begins at 17.
 *
 * @returns Undefined when nobody can say, or only by appointment: never taken for closed.
 */
export function fitsWhen(
	service: Pick<Service, 'status' | 'schedules' | 'exceptions'>,
	when: When,
	{ now, calendar }: Moment
): boolean | undefined {
	if (service.status !== 'active') return false;
	const hoursFor = mainHoursFor(service);
	if (when === 'now') {
		const { state } = openState(service, calendar, now, hoursFor);
		return state === 'open' ? true : state === 'unknown' || state === 'by-appointment' ? undefined : false;
	}
	const { from, to } = windowOf(when, now.getTime());
	const openings = openingsBetween(service, calendar, new Date(from), new Date(to), hoursFor);
	if (openings.some((opening) => isSure(opening, when, from))) return true;
	return openings.length > 0 || mayHaveMore(service, hoursFor) ? undefined : false;
}

/** From now on, when it has begun. */
function windowOf(when: Exclude<When, 'now'>, now: Instant): { from: Instant; to: Instant } {
	const today = osloDay(now);
	const ends = (day: number) => instantAt(day + 1, 0);
	switch (when) {
		case 'today':
			return { from: now, to: ends(today) };
		case 'tonight':
			return { from: Math.max(now, instantAt(today, EVENING)), to: ends(today) };
		case 'weekend': {
			const weekday = weekdayOf(today);
			const saturday = today + SATURDAY - weekday;
			return { from: Math.max(now, instantAt(saturday, 0)), to: ends(saturday + 1) };
		}
	}
}

/** Where no closing time is given, noon does not promise the evening. */
function isSure({ kind, from, to }: Opening, when: When, begins: Instant): boolean {
	return kind === 'open' && (to !== undefined || when !== 'tonight' || from >= begins);
}

/** Words may mean hours no rule says; with neither there is nothing to go by. */
function mayHaveMore({ schedules }: Pick<Service, 'schedules'>, hoursFor: HoursFor): boolean {
	const main = schedules.filter((schedule) => (schedule.for ?? 'door') === hoursFor);
	return main.length === 0 || main.some((schedule) => !isRule(schedule));
}
