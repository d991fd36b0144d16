import fc from 'fast-check';
import {
	type Exception,
	HOURS_FOR,
	type Period,
	type Rule,
	type SchoolYear,
	WEEK_PARITIES,
	WEEKDAYS
} from './rules.ts';

/** Every rule the language can say, for property tests. */

const two = (value: number) => String(value).padStart(2, '0');
const time = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 0, 15, 30, 45, 59))
	.map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const closingTime = fc.oneof({ weight: 9, arbitrary: time }, { weight: 1, arbitrary: fc.constant('24:00') });
const monthDay = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([month, day]) => `${two(month)}-${two(day)}`);
const week = fc.integer({ min: 1, max: 53 });
const period: fc.Arbitrary<Period> = fc.oneof(
	fc.constantFrom<Period>('public-holidays', 'eves', 'romjul', 'school-holidays'),
	week.map((number): Period => `week ${number}`),
	fc.tuple(week, week).map(([from, to]): Period => `weeks ${from}-${to}`),
	monthDay.map((date) => date as Period)
);
const weekday = fc.constantFrom(...WEEKDAYS);
const days = fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 });
const nth = fc
	.record(
		{ first: weekday, second: weekday, third: weekday, fourth: weekday, last: weekday },
		{ requiredKeys: [] }
	)
	.filter((of) => Object.keys(of).length > 0);
const periods = fc.uniqueArray(period, { minLength: 1, maxLength: 3 });

export const anyRule: fc.Arbitrary<Rule> = fc
	.record(
		{
			for: fc.constantFrom(...HOURS_FOR),
			on: fc.oneof(
				fc.record({ days }),
				fc.record({ nth }),
				fc.constant({}),
				fc.record({ days }),
				fc.record({ days })
			),
			opens: time,
			closes: closingTime,
			weeks: fc.constantFrom(...WEEK_PARITIES),
			season: fc.record({ from: monthDay, to: monthDay }),
			except: periods,
			only: periods,
			byAppointment: fc.constant(true as const),
			approximate: fc.constant(true as const)
		},
		{ requiredKeys: ['on'] }
	)
	.map(({ on, closes, ...rest }) => ({
		...on,
		...rest,
		...(rest.opens !== undefined && closes !== undefined && { closes })
	}));

/** A rule with hours, and nothing that makes its openings less than certain but the school calendar. */
export const certainRule = fc
	.tuple(anyRule, time, fc.option(closingTime, { nil: undefined }))
	.map(([{ byAppointment: _, approximate: __, ...rule }, opens, closes]): Rule => {
		return { ...rule, for: 'door', opens, closes };
	});

const START = Date.UTC(2026, 7, 1);
const date = fc
	.integer({ min: 0, max: 400 })
	.map((day) => new Date(START + day * 86_400_000).toISOString().slice(0, 10));

/** Exceptions from August 2026 to September 2027. */
export const anyException: fc.Arbitrary<Exception> = fc.oneof(
	fc.record({ date, cancelled: fc.constant(true as const) }),
	fc
		.record({ date, newDate: date, movedTo: fc.constant('biblioteket') }, { requiredKeys: ['date'] })
		.map((moved): Exception => ({ movedTo: 'biblioteket', ...moved })),
	fc.record({ date, opens: time, closes: closingTime }),
	fc.record({ date, opens: time, newDate: date }),
	fc.record({ date, extra: fc.constant(true as const), opens: time, closes: closingTime }),
	fc.record({ date, extra: fc.constant(true as const), opens: time })
);

/** Not a real one. */
export const aSchoolYear: SchoolYear = {
	validFrom: '2026-08-17',
	validTo: '2027-06-18',
	source: 'https://example.org/skolerute',
	holidays: [
		{ from: '2026-10-05', to: '2026-10-09', name: { nb: 'høstferie' } },
		{ from: '2026-12-21', to: '2027-01-03', name: { nb: 'juleferie' } },
		{ from: '2027-03-01', to: '2027-03-05', name: { nb: 'vinterferie' } }
	]
};
