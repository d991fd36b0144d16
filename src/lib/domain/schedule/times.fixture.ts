import fc from 'fast-check';
import { instantOf, wallClock } from './clock.ts';
import {
	type Exception,
	HOURS_FOR,
	NAMED_PERIODS,
	ORDINALS,
	type Period,
	type Rule,
	type Schedule,
	type SchoolYear,
	type Times,
	WEEK_PARITIES,
	WEEKDAYS
} from './rules.ts';
import type { Opening } from './state.ts';

export const EVERY_DAY = [...WEEKDAYS];
export const WORKDAYS: Rule['days'] = ['mo', 'tu', 'we', 'th', 'fr'];

/** An instant of the wall clock in Norway: `at('2026-11-24 11:00')`. */
export const at = (wall: string) => new Date(instantOf(wall.slice(0, 10), wall.slice(11)));

/** `2026-11-24 11:00`, as a person reads it. */
export const wall = (instant: number | undefined) =>
	instant === undefined ? undefined : `${wallClock(instant).date} ${wallClock(instant).time}`;

export const times = (schedules: Schedule | Schedule[], exceptions: Exception[] = []): Times => ({
	schedules: [schedules].flat(),
	exceptions
});

/** `2026-11-24 11:00–14:00`, with its kind unless it is plainly open. */
export function sayOpening({ kind, from, to }: Opening): string {
	const end = to === undefined ? '' : wallClock(to).time;
	return `${wall(from)}–${end}${kind === 'open' ? '' : ` ${kind}`}`;
}

/** Two weeks of holidays in a year of school, for tests. */
export const makeSchoolYear = (): SchoolYear => ({
	validFrom: '2026-08-01',
	validTo: '2027-07-31',
	source: 'https://example.no/skolerute',
	holidays: [
		{ from: '2026-10-05', to: '2026-10-09', name: { nb: 'Høstferie' } },
		{ from: '2026-12-21', to: '2027-01-01', name: { nb: 'Juleferie' } }
	]
});

const two = (value: number) => String(value).padStart(2, '0');
const weighted = <T>(given: number, absent: number, arbitrary: fc.Arbitrary<T>) =>
	fc.oneof({ weight: given, arbitrary }, { weight: absent, arbitrary: fc.constant(undefined) });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => weighted(5, 1, arbitrary);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => weighted(1, 5, arbitrary);
const weekday = fc.constantFrom(...WEEKDAYS);
const quarter = fc.integer({ min: 0, max: 95 }).map((n) => `${two(Math.floor(n / 4))}:${two((n % 4) * 15)}`);
const monthDay = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([month, day]) => `${two(month)}-${two(day)}`);
const week = fc.integer({ min: 1, max: 53 });
const period: fc.Arbitrary<Period> = fc.oneof(
	fc.constantFrom(...NAMED_PERIODS),
	week.map((n): Period => `week ${n}`),
	fc.tuple(week, week).map(([from, to]): Period => `weeks ${from}-${to}`),
	monthDay.map((date) => date as Period)
);
/** Close to the instants of `anyInstant`, so that exceptions meet them. */
const date = fc.integer({ min: 0, max: 60 }).map((n) => wallClock(Date.UTC(2026, 11, 1 + n, 12)).date);

const rule: fc.Arbitrary<Rule> = fc.record({
	for: rarely(fc.constantFrom(...HOURS_FOR)),
	days: mostly(fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 })),
	nth: rarely(fc.dictionary(fc.constantFrom(...ORDINALS), weekday, { minKeys: 1, maxKeys: 2 })),
	opens: mostly(quarter),
	closes: mostly(fc.oneof(quarter, fc.constant('24:00'))),
	weeks: rarely(fc.constantFrom(...WEEK_PARITIES)),
	season: rarely(fc.record({ from: monthDay, to: monthDay })),
	except: rarely(fc.array(period, { maxLength: 3 })),
	only: rarely(fc.array(period, { minLength: 1, maxLength: 4 })),
	byAppointment: rarely(fc.constant(true as const)),
	approximate: rarely(fc.constant(true as const))
});

const exception: fc.Arbitrary<Exception> = fc.oneof(
	fc.record({ date, cancelled: fc.constant(true as const), through: rarely(date) }),
	fc.record({ date, extra: fc.constant(true as const), opens: quarter, closes: mostly(quarter) }),
	fc.record({ date, newDate: mostly(date), opens: rarely(quarter), closes: rarely(quarter) }),
	fc.record({ date, movedTo: fc.constant('biblioteket') })
);

/** Everything the schema lets pass, and more. */
export const anyTimes: fc.Arbitrary<Times> = fc.record({
	schedules: fc.array(
		fc.oneof({ weight: 5, arbitrary: rule }, fc.record({ text: fc.constant('av og til') })),
		{
			maxLength: 4
		}
	),
	exceptions: fc.array(exception, { maxLength: 3 })
});

/** Around New Year after a year of 53 weeks; and around the two changes of the clock. */
export const anyInstant = fc
	.oneof(
		fc.integer({ min: Date.UTC(2026, 11, 1), max: Date.UTC(2027, 0, 31) }),
		fc.integer({ min: Date.UTC(2027, 2, 26), max: Date.UTC(2027, 2, 30) }),
		fc.integer({ min: Date.UTC(2026, 9, 23), max: Date.UTC(2026, 9, 27) })
	)
	.map((instant) => new Date(instant));
