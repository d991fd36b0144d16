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
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
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
	for: optional(fc.constantFrom(...HOURS_FOR.slice(0, 2))),
	days: optional(fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 })),
	nth: fc.option(fc.dictionary(fc.constantFrom(...ORDINALS), weekday, { minKeys: 1, maxKeys: 2 }), {
		freq: 5,
		nil: undefined
	}),
	opens: fc.option(quarter, { freq: 6, nil: undefined }),
	closes: fc.option(fc.oneof(quarter, fc.constant('24:00')), { freq: 4, nil: undefined }),
	weeks: optional(fc.constantFrom(...WEEK_PARITIES)),
	season: fc.option(fc.record({ from: monthDay, to: monthDay }), { freq: 4, nil: undefined }),
	except: optional(fc.array(period, { maxLength: 3 })),
	only: fc.option(fc.array(period, { minLength: 1, maxLength: 4 }), { freq: 5, nil: undefined }),
	byAppointment: fc.option(fc.constant(true as const), { freq: 6, nil: undefined }),
	approximate: fc.option(fc.constant(true as const), { freq: 6, nil: undefined })
});

const exception: fc.Arbitrary<Exception> = fc.oneof(
	fc.record({ date, cancelled: fc.constant(true as const), through: optional(date) }),
	fc.record({ date, extra: fc.constant(true as const), opens: quarter, closes: optional(quarter) }),
	fc.record({ date, newDate: optional(date), opens: optional(quarter), closes: optional(quarter) }),
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
