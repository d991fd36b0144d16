import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { nextOpenings, openingsBetween } from './openings.ts';
import type { Exception, Rule, Times } from './rules.ts';
import { at, EVERY_DAY, makeSchoolYear, sayOpening, times, WORKDAYS } from './times.fixture.ts';

const calendar = makeCalendar([makeSchoolYear()]);
const next = (rules: Rule | Rule[] | Times, from: string, count = 3) =>
	nextOpenings('schedules' in rules ? rules : times(rules), calendar, at(from), count).map(sayOpening);

const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };

it.each<[string, Rule, string, string[]]>([
	[
		'even weeks, over a year of 53 weeks',
		{ ...tuesday, weeks: 'even' },
		'2026-12-09 12:00',
		['2026-12-22 11:00–14:00', '2027-01-12 11:00–14:00', '2027-01-26 11:00–14:00']
	],
	[
		'odd weeks, two of them after each other',
		{ ...tuesday, weeks: 'odd' },
		'2026-12-22 12:00',
		['2026-12-29 11:00–14:00', '2027-01-05 11:00–14:00', '2027-01-19 11:00–14:00']
	],
	[
		'the first Wednesday of the month',
		{ nth: { first: 'we' }, opens: '18:00', closes: '20:00' },
		'2026-11-21 12:00',
		['2026-12-02 18:00–20:00', '2027-01-06 18:00–20:00', '2027-02-03 18:00–20:00']
	],
	[
		'the last Thursday, whether fourth or fifth',
		{ nth: { last: 'th' }, opens: '18:00' },
		'2026-11-21 12:00',
		['2026-11-26 18:00–', '2026-12-31 18:00–', '2027-01-28 18:00–']
	],
	[
		'the second and fourth Monday',
		{ nth: { second: 'mo', fourth: 'mo' }, opens: '10:00', closes: '12:00' },
		'2026-11-21 12:00',
		['2026-11-23 10:00–12:00', '2026-12-14 10:00–12:00', '2026-12-28 10:00–12:00']
	],
	[
		'a season over New Year',
		{ ...tuesday, season: { from: '12-20', to: '01-10' } },
		'2026-11-21 12:00',
		['2026-12-22 11:00–14:00', '2026-12-29 11:00–14:00', '2027-01-05 11:00–14:00']
	],
	[
		'a season that begins and ends on the day',
		{ days: EVERY_DAY, opens: '11:00', closes: '12:00', season: { from: '05-15', to: '05-16' } },
		'2026-11-21 12:00',
		['2027-05-15 11:00–12:00', '2027-05-16 11:00–12:00']
	],
	[
		'not in some weeks, over New Year',
		{ ...tuesday, except: ['weeks 52-1'] },
		'2026-12-14 12:00',
		['2026-12-15 11:00–14:00', '2027-01-12 11:00–14:00', '2027-01-19 11:00–14:00']
	],
	[
		'neither on red days nor eves nor in romjul',
		{ days: EVERY_DAY, opens: '11:00', closes: '12:00', except: ['public-holidays', 'eves', 'romjul'] },
		'2026-12-23 12:00',
		['2027-01-02 11:00–12:00', '2027-01-03 11:00–12:00', '2027-01-04 11:00–12:00']
	],
	[
		'not on two dates',
		{ days: EVERY_DAY, opens: '11:00', closes: '12:00', except: ['12-24', '12-25'] },
		'2026-12-23 12:00',
		['2026-12-26 11:00–12:00', '2026-12-27 11:00–12:00', '2026-12-28 11:00–12:00']
	],
	[
		'on red days only',
		{ only: ['public-holidays'], opens: '16:00', closes: '22:00' },
		'2027-05-15 12:00',
		['2027-05-16 16:00–22:00', '2027-05-17 16:00–22:00', '2027-12-25 16:00–22:00']
	],
	[
		'not in the school holidays',
		{ days: ['mo'], opens: '11:00', closes: '12:00', except: ['school-holidays'] },
		'2026-09-29 12:00',
		['2026-10-12 11:00–12:00', '2026-10-19 11:00–12:00', '2026-10-26 11:00–12:00']
	],
	[
		'a day and a night, when it closes at the time it opens',
		{ days: ['fr'], opens: '12:00', closes: '12:00' },
		'2026-12-12 12:00',
		['2026-12-18 12:00–12:00', '2026-12-25 12:00–12:00', '2027-01-01 12:00–12:00']
	],
	[
		'past midnight',
		{ days: ['fr'], opens: '20:00', closes: '02:00' },
		'2026-11-20 20:00',
		['2026-11-27 20:00–02:00', '2026-12-04 20:00–02:00', '2026-12-11 20:00–02:00']
	]
])('opens %s', (_, rule, from, openings) => {
	expect(next(rule, from)).toEqual(openings);
});

it('says how much an opening promises', () => {
	const friday = { days: ['fr'] } satisfies Rule;
	expect(next(friday, '2026-11-21 12:00', 1)).toEqual(['2026-11-27 00:00–00:00 no-times']);
	expect(next({ ...friday, opens: '12:00', approximate: true }, '2026-11-21 12:00', 1)).toEqual([
		'2026-11-27 12:00– approximate'
	]);
	expect(next({ ...friday, opens: '12:00', byAppointment: true }, '2026-11-21 12:00', 1)).toEqual([
		'2026-11-27 12:00– by-appointment'
	]);
	const inTerm: Rule = { ...friday, opens: '12:00', except: ['school-holidays', 'public-holidays'] };
	expect(next(inTerm, '2031-04-07 12:00', 2)).toEqual([
		'2031-04-18 12:00– beyond-school-calendar',
		'2031-04-25 12:00– beyond-school-calendar'
	]);
});

it('doubts "only in the school holidays" where nobody knows them, but no day that is named besides', () => {
	const rule: Rule = { only: ['school-holidays', 'public-holidays'], opens: '12:00' };
	expect(next(rule, '2031-04-30 12:00', 2)).toEqual([
		'2031-05-01 12:00–',
		'2031-05-02 12:00– beyond-school-calendar'
	]);
});

it('gives up after a year on what never comes', () => {
	expect(next({ ...tuesday, season: { from: '02-30', to: '02-30' } }, '2026-11-21 12:00')).toEqual([]);
});

it('speaks of one kind of hours at a time', () => {
	const both = times([
		{ for: 'phone', days: ['mo'], opens: '09:00', closes: '10:00' },
		{ days: ['tu'], opens: '11:00', closes: '14:00' }
	]);
	const first = (hoursFor?: 'phone' | 'chat') =>
		nextOpenings(both, calendar, at('2026-11-21 12:00'), 1, hoursFor).map(sayOpening);
	expect(first()).toEqual(['2026-11-24 11:00–14:00']);
	expect(first('phone')).toEqual(['2026-11-23 09:00–10:00']);
	expect(first('chat')).toEqual([]);
});

describe('an exception', () => {
	const withException = (exception: Exception, rules: Rule | Rule[] = tuesday) =>
		nextOpenings(times(rules, [exception]), calendar, at('2026-12-01 12:00'), 2);
	const said = (exception: Exception, rules?: Rule | Rule[]) =>
		withException(exception, rules).map(sayOpening);

	it('cancels a day', () => {
		expect(said({ date: '2026-12-08', cancelled: true })).toEqual([
			'2026-12-15 11:00–14:00',
			'2026-12-22 11:00–14:00'
		]);
	});

	it('cancels a stretch of days, the last included', () => {
		expect(said({ date: '2026-12-02', through: '2026-12-15', cancelled: true })[0]).toBe(
			'2026-12-22 11:00–14:00'
		);
	});

	it('moves a day to another place, and says so', () => {
		expect(withException({ date: '2026-12-08', movedTo: 'biblioteket' })[0]).toMatchObject({
			from: at('2026-12-08 11:00').getTime(),
			location: 'biblioteket',
			exception: 'moved',
			entry: 0
		});
	});

	it('moves to another day, with the hours of the rule', () => {
		expect(said({ date: '2026-12-08', newDate: '2026-12-10' })).toEqual([
			'2026-12-10 11:00–14:00',
			'2026-12-15 11:00–14:00'
		]);
	});

	it('makes all of a day one opening with hours of its own', () => {
		const evening: Rule = { days: ['tu'], opens: '18:00', closes: '20:00' };
		expect(said({ date: '2026-12-08', opens: '12:00', closes: '16:00' }, [tuesday, evening])).toEqual([
			'2026-12-01 18:00–20:00',
			'2026-12-08 12:00–16:00'
		]);
	});

	it("keeps the rule's note unless it has one of its own", () => {
		const noted: Rule = { ...tuesday, note: 'middag kl. 12' };
		const noteOf = (exception: Exception) => withException(exception, noted)[0]?.note;
		expect(noteOf({ date: '2026-12-08', movedTo: 'biblioteket' })).toBe('middag kl. 12');
		expect(noteOf({ date: '2026-12-08', movedTo: 'biblioteket', note: 'inngang bak' })).toBe('inngang bak');
	});

	it('keeps what is by appointment by appointment, with other hours too', () => {
		const moved: Exception = { date: '2026-12-08', opens: '12:00', closes: '13:00' };
		expect(said(moved, { ...tuesday, byAppointment: true })[0]).toBe('2026-12-08 12:00–13:00 by-appointment');
		expect(said(moved, { ...tuesday, approximate: true })[0]).toBe('2026-12-08 12:00–13:00');
	});

	it('adds an opening the rules do not have', () => {
		expect(
			withException({ date: '2026-12-05', extra: true, opens: '10:00', note: 'julemesse' })[0]
		).toMatchObject({
			from: at('2026-12-05 10:00').getTime(),
			to: undefined,
			exception: 'extra',
			note: 'julemesse'
		});
	});

	it('leaves the hours of the phone alone unless it names them', () => {
		const phone: Rule = { ...tuesday, for: 'phone' };
		const on = (exception: Exception) =>
			nextOpenings(times([phone], [exception]), calendar, at('2026-12-01 14:00'), 1, 'phone').map(sayOpening);
		expect(on({ date: '2026-12-08', cancelled: true })).toEqual(['2026-12-08 11:00–14:00']);
		expect(on({ date: '2026-12-08', cancelled: true, for: 'phone' })).toEqual(['2026-12-15 11:00–14:00']);
	});

	it('is certain where the rule doubts the school calendar: somebody has dated it', () => {
		const inTerm: Rule = { ...tuesday, except: ['school-holidays'] };
		const moved: Exception = { date: '2031-04-15', movedTo: 'biblioteket' };
		const [opening] = nextOpenings(times(inTerm, [moved]), calendar, at('2031-04-14 12:00'), 1);
		expect(opening?.kind).toBe('open');
	});
});

describe('openings between two instants', () => {
	const between = (rules: Rule | Rule[], from: string, to: string) =>
		openingsBetween(times(rules), calendar, at(from), at(to)).map(sayOpening);
	const night: Rule = { days: ['fr'], opens: '20:00', closes: '02:00' };

	it('are those with any of their time there, earliest first', () => {
		const rules: Rule[] = [
			{ days: WORKDAYS, opens: '12:00', closes: '16:00' },
			{ days: ['we'], opens: '08:00', closes: '12:00' }
		];
		expect(between(rules, '2026-11-24 15:59', '2026-11-25 12:01')).toEqual([
			'2026-11-24 12:00–16:00',
			'2026-11-25 08:00–12:00',
			'2026-11-25 12:00–16:00'
		]);
		expect(between(rules, '2026-11-24 16:00', '2026-11-25 08:00')).toEqual([]);
	});

	it('have the one of the evening before among them, until it ends', () => {
		expect(between(night, '2026-11-28 01:59', '2026-11-28 12:00')).toEqual(['2026-11-27 20:00–02:00']);
		expect(between(night, '2026-11-28 02:00', '2026-11-28 12:00')).toEqual([]);
	});

	it('have an open-ended one until midnight, and one without exact times all day', () => {
		expect(between({ days: ['fr'], opens: '11:00' }, '2026-11-27 23:00', '2026-11-27 23:30')).toHaveLength(1);
		expect(between({ days: ['fr'], opens: '11:00' }, '2026-11-27 09:00', '2026-11-27 10:00')).toHaveLength(0);
		const about: Rule = { days: ['fr'], opens: '11:00', closes: '12:00', approximate: true };
		expect(between(about, '2026-11-27 09:00', '2026-11-27 10:00')).toHaveLength(1);
	});

	it('end after 400 days', () => {
		expect(between({ days: EVERY_DAY, opens: '11:00' }, '2026-01-01 00:00', '2090-01-01 00:00')).toHaveLength(
			401
		);
	});
});
