import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { mainHoursFor, openState } from './open-state.ts';
import type { Exception, Rule, Schedule } from './rules.ts';
import type { OpenState } from './state.ts';
import { at, EVERY_DAY, makeSchoolYear, sayOpening, times, wall, WORKDAYS } from './times.fixture.ts';

const calendar = makeCalendar([makeSchoolYear()]);
const stateAt = (schedules: Schedule | Schedule[], instant: string, exceptions?: Exception[]) =>
	openState(times(schedules, exceptions), calendar, at(instant));

/** A state in one line, as a page would say it. */
function say(state: OpenState): string {
	const next = 'next' in state && state.next ? `, then ${sayOpening(state.next)}` : '';
	switch (state.state) {
		case 'open':
			return `open ${state.openEnded ? 'open-ended' : `until ${wall(state.until) ?? 'for ever'}`}`;
		case 'closed-for-season':
			return `closed for season until ${wall(state.until)}`;
		case 'unknown':
			return `unknown: ${state.reason}${next}`;
		default:
			return `${state.state}${next}`;
	}
}

const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };
const evenTuesday: Rule = { ...tuesday, weeks: 'even' };
const workdays: Rule = { days: WORKDAYS, opens: '09:00', closes: '15:00', except: ['public-holidays'] };
const inTerm: Rule = { ...tuesday, except: ['school-holidays'] };
const night: Rule = { days: ['sa'], opens: '22:00', closes: '02:30' };
const always: Rule = { days: EVERY_DAY, opens: '00:00', closes: '24:00' };
const fromEleven: Rule = { days: ['th'], opens: '11:00' };
const summer: Rule = {
	days: EVERY_DAY,
	opens: '11:00',
	closes: '16:00',
	season: { from: '05-15', to: '09-15' }
};
const about: Rule = { ...tuesday, approximate: true };
const agreed: Rule = { days: ['mo'], opens: '09:00', closes: '15:00', byAppointment: true };
const sometimes: Schedule = { text: 'og noen torsdager' };

it.each<[string, Schedule | Schedule[], string, string]>([
	['opens on the minute', tuesday, '2026-11-24 11:00', 'open until 2026-11-24 14:00'],
	['is closed until then', tuesday, '2026-11-24 10:59', 'closed, then 2026-11-24 11:00–14:00'],
	['closes on the minute', tuesday, '2026-11-24 14:00', 'closed, then 2026-12-01 11:00–14:00'],
	[
		'even weeks stay even over a 53-week year',
		evenTuesday,
		'2027-01-12 12:00',
		'open until 2027-01-12 14:00'
	],
	[
		'week 1 after week 53 is odd again',
		evenTuesday,
		'2027-01-05 12:00',
		'closed, then 2027-01-12 11:00–14:00'
	],
	[
		'17 May is closed even when it is Whit Monday too',
		workdays,
		'2027-05-17 12:00',
		'closed, then 2027-05-18 09:00–15:00'
	],
	['is open in term', inTerm, '2026-10-13 12:00', 'open until 2026-10-13 14:00'],
	['is closed in the school holidays', inTerm, '2026-10-06 12:00', 'closed, then 2026-10-13 11:00–14:00'],
	[
		'beyond the school calendar it does not guess',
		inTerm,
		'2031-02-18 12:00',
		'unknown: beyond-school-calendar'
	],
	[
		'beyond the school calendar it is closed where no calendar matters',
		inTerm,
		'2031-02-19 12:00',
		'closed, then 2031-02-25 11:00–14:00 beyond-school-calendar'
	],
	['goes on past midnight', night, '2026-11-29 02:29', 'open until 2026-11-29 02:30'],
	['closes after midnight', night, '2026-11-29 02:30', 'closed, then 2026-12-05 22:00–02:30'],
	[
		'names the coming midnight in the evening before',
		night,
		'2026-11-28 23:00',
		'open until 2026-11-29 02:30'
	],
	['is open around the clock', always, '2026-12-24 23:59', 'open until for ever'],
	[
		'is open around the clock until the weekend ends it',
		{ ...always, days: WORKDAYS },
		'2026-11-25 03:00',
		'open until 2026-11-28 00:00'
	],
	['is open-ended after it opens', fromEleven, '2026-11-26 13:00', 'open open-ended'],
	['and no longer than that day', fromEleven, '2026-11-27 00:00', 'closed, then 2026-12-03 11:00–'],
	['is closed for the season', summer, '2026-11-24 12:00', 'closed for season until 2027-05-15 00:00'],
	['opens soon when the season does', summer, '2027-05-10 12:00', 'closed, then 2027-05-15 11:00–16:00'],
	[
		'is not closed for the season while one rule is in it',
		[summer, tuesday],
		'2026-11-25 12:00',
		'closed, then 2026-12-01 11:00–14:00'
	],
	[
		'is closed with nothing ahead for two weeks',
		{ ...tuesday, only: ['01-05'] },
		'2026-11-25 12:00',
		'closed'
	],
	['does not know a day whose times are nearly right', about, '2026-11-24 08:00', 'unknown: approximate'],
	[
		'gives nearly right times as the reason, whatever the school calendar',
		{ ...about, except: ['school-holidays'] },
		'2031-02-18 08:00',
		'unknown: approximate'
	],
	['does know the other days', about, '2026-11-25 12:00', 'closed, then 2026-12-01 11:00–14:00 approximate'],
	['does not know a day without times', { days: ['tu'] }, '2026-11-24 23:00', 'unknown: no-times'],
	['takes an agreement', agreed, '2026-11-23 10:00', 'by-appointment'],
	[
		'outside the hours for agreements it is closed',
		agreed,
		'2026-11-23 16:00',
		'closed, then 2026-11-30 09:00–15:00 by-appointment'
	],
	['takes an agreement at any time', { byAppointment: true }, '2026-11-22 03:00', 'by-appointment'],
	[
		'takes an agreement and says when one may just come',
		[{ byAppointment: true }, tuesday],
		'2026-11-23 10:00',
		'by-appointment, then 2026-11-24 11:00–14:00'
	],
	[
		'lets one in without the agreement others need',
		[{ byAppointment: true }, tuesday],
		'2026-11-24 12:00',
		'open until 2026-11-24 14:00'
	],
	['does not know when nothing is recorded', [], '2026-11-24 12:00', 'unknown: no-hours'],
	['does not know when there are only words', sometimes, '2026-11-24 12:00', 'unknown: text-only'],
	[
		'is open by its rules, words or not',
		[tuesday, sometimes],
		'2026-11-24 12:00',
		'open until 2026-11-24 14:00'
	],
	[
		'does not say closed beside words',
		[tuesday, sometimes],
		'2026-11-26 12:00',
		'unknown: text-only, then 2026-12-01 11:00–14:00'
	],
	[
		'does not mind words about the phone',
		[tuesday, { for: 'phone', text: 'på dagtid' }],
		'2026-11-26 12:00',
		'closed, then 2026-12-01 11:00–14:00'
	],
	[
		"does not take the source's own words for more hours",
		{ ...tuesday, text: 'Tirsdager 11–14' },
		'2026-11-26 12:00',
		'closed, then 2026-12-01 11:00–14:00'
	],
	[
		'joins openings that touch',
		[
			tuesday,
			{ days: ['tu'], opens: '14:00', closes: '16:00' },
			{ days: ['tu'], opens: '15:30', closes: '17:00' }
		],
		'2026-11-24 12:00',
		'open until 2026-11-24 17:00'
	],
	[
		'joins no openings with a gap',
		[tuesday, { days: ['tu'], opens: '14:01', closes: '16:00' }],
		'2026-11-24 12:00',
		'open until 2026-11-24 14:00'
	],
	['what cannot be read is words', { ...tuesday, opens: 'elleve' }, '2026-11-24 12:00', 'unknown: text-only']
])('%s', (_, schedules, instant, said) => {
	expect(say(stateAt(schedules, instant))).toBe(said);
});

describe('in the night the clock is put back', () => {
	const early: Rule = { days: ['su'], opens: '02:00', closes: '02:45' };
	const sayAt = (instant: string) => openState(times(early), calendar, new Date(instant)).state;

	it('opens the first time the wall shows the hour, and not again', () => {
		expect(sayAt('2026-10-25T02:30+02:00')).toBe('open');
		expect(sayAt('2026-10-25T02:30+01:00')).toBe('closed');
	});

	it('is open an hour longer over it', () => {
		const party: Rule = { days: ['sa'], opens: '22:00', closes: '04:00' };
		const state = openState(times(party), calendar, new Date('2026-10-24T23:00+02:00'));
		expect(state).toMatchObject({ until: Date.parse('2026-10-25T04:00+01:00') });
	});
});

it('does not open in the hour that is skipped when the clock is put forward', () => {
	const early: Rule = { days: ['su'], opens: '02:00', closes: '03:00' };
	expect(say(stateAt(early, '2027-03-27 12:00'))).toBe('closed, then 2027-04-04 02:00–03:00');
});

describe('on a cancelled day', () => {
	const cancelled: Exception = { date: '2026-11-24', cancelled: true, note: 'kurs for frivillige' };

	it('is closed, says which exception did it, and when it opens next', () => {
		expect(stateAt(tuesday, '2026-11-24 12:00', [cancelled])).toMatchObject({
			state: 'closed',
			cancelled,
			next: { from: at('2026-12-01 11:00').getTime() }
		});
	});

	it('is closed beside words too, and unknown again the day after', () => {
		expect(say(stateAt(sometimes, '2026-11-24 12:00', [cancelled]))).toBe('closed');
		expect(say(stateAt(sometimes, '2026-11-25 12:00', [cancelled]))).toBe('unknown: text-only');
	});

	it('is open when an extra opening stands beside', () => {
		const extra: Exception = { date: '2026-11-24', extra: true, opens: '18:00', closes: '20:00' };
		expect(say(stateAt(tuesday, '2026-11-24 19:00', [cancelled, extra]))).toBe('open until 2026-11-24 20:00');
	});

	it('lets go on what began the evening before', () => {
		const friday: Rule = { days: ['mo'], opens: '22:00', closes: '02:00' };
		expect(say(stateAt(friday, '2026-11-24 01:00', [cancelled]))).toBe('open until 2026-11-24 02:00');
	});
});

it('names the opening that lasts longest of those that are on', () => {
	const short: Rule = { days: ['tu'], opens: '11:00', closes: '12:00' };
	expect(stateAt([short, tuesday, short], '2026-11-24 11:30')).toMatchObject({ opening: { entry: 1 } });
});

it('does not know the hours of what has extra openings only', () => {
	const extra: Exception = { date: '2026-12-05', extra: true, opens: '10:00', closes: '12:00' };
	expect(say(stateAt([], '2026-11-24 12:00', [extra]))).toBe(
		'unknown: no-hours, then 2026-12-05 10:00–12:00'
	);
	expect(say(stateAt([], '2026-12-05 11:00', [extra]))).toBe('open until 2026-12-05 12:00');
});

it('asks to be asked again at the next boundary, and at midnight at the latest', () => {
	const changes = (instant: string) => wall(stateAt(tuesday, instant).changes);
	expect(changes('2026-11-24 10:00')).toBe('2026-11-24 11:00');
	expect(changes('2026-11-24 11:00')).toBe('2026-11-24 14:00');
	expect(changes('2026-11-24 14:00')).toBe('2026-11-25 00:00');
});

it('speaks of the door first, then of what there is', () => {
	const forWhat = (...hours: Schedule['for'][]) =>
		mainHoursFor({ schedules: hours.map((hoursFor) => ({ for: hoursFor, text: 'av og til' })) });
	expect(forWhat('phone', undefined)).toBe('door');
	expect(forWhat('chat', 'phone', 'event')).toBe('event');
	expect(forWhat('chat', 'phone')).toBe('phone');
	expect(forWhat()).toBe('door');
});

it('answers a hostile record within 50 milliseconds', () => {
	const never: Rule = {
		nth: { first: 'we', last: 'su' },
		opens: '11:00',
		except: ['weeks 1-53'],
		only: ['02-30']
	};
	const many = (count: number) => Array.from({ length: count }, () => never);
	for (const schedules of [many(1000), many(10_000)]) {
		const started = performance.now();
		stateAt(schedules, '2026-11-24 12:00');
		expect(performance.now() - started).toBeLessThan(50);
	}
});
