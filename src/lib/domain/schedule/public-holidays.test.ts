import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { openState } from './open-state.ts';
import { nextOpenings } from './openings.ts';
import type { Exception, Rule, Times } from './rules.ts';
import type { OpenState } from './state.ts';
import { at, EVERY_DAY, sayOpening, times, wall, WORKDAYS } from './times.fixture.ts';

// A rule for weekdays that does not speak of public holidays has not said that it is open on one.

const calendar = makeCalendar();
const next = (rules: Rule | Rule[] | Times, from: string, count: number) =>
	nextOpenings('schedules' in rules ? rules : times(rules), calendar, at(from), count).map(sayOpening);
const stateAt = (rules: Rule | Rule[], instant: string) => openState(times(rules), calendar, at(instant));

/** The state and what comes next, in one line. */
function say(state: OpenState): string {
	const next = 'next' in state && state.next ? `, then ${sayOpening(state.next)}` : '';
	const until = state.state === 'open' ? ` until ${wall(state.until)}` : '';
	const reason = state.state === 'unknown' ? `: ${state.reason}` : '';
	return state.state + until + reason + next;
}

describe('the openings on public holidays and eves', () => {
	const atEleven = (date: string) => `${date} 11:00–12:00`;
	const workdays: Rule = { days: WORKDAYS, opens: '11:00', closes: '12:00' };
	const everyDay: Rule = { days: EVERY_DAY, opens: '11:00', closes: '12:00' };
	const doubted = [
		'2026-12-24 11:00–12:00 public-holiday',
		'2026-12-25 11:00–12:00 public-holiday',
		'2026-12-28 11:00–12:00'
	];
	const certain = doubted.map((opening) => opening.replace(' public-holiday', ''));

	it.each<[string, Rule | Rule[], string[]]>([
		['doubts a rule for weekdays that does not speak of them', workdays, doubted],
		['takes every day to mean every day', everyDay, ['2026-12-24', '2026-12-25', '2026-12-26'].map(atEleven)],
		[
			'takes no days at all for every day',
			{ opens: '11:00', closes: '12:00' },
			certain.slice(0, 2).concat('2026-12-26 11:00–12:00')
		],
		[
			'believes a rule that names them',
			{ ...workdays, only: ['public-holidays', 'eves'] },
			certain.slice(0, 2).concat('2026-12-31 11:00–12:00')
		],
		[
			'takes the one it names and doubts the other',
			{ ...workdays, except: ['public-holidays'] },
			[doubted[0] ?? '', '2026-12-28 11:00–12:00', '2026-12-29 11:00–12:00']
		],
		[
			'keeps what is doubted for a greater reason',
			{ days: ['th'] },
			[
				'2026-12-24 00:00–00:00 no-times',
				'2026-12-31 00:00–00:00 no-times',
				'2027-01-07 00:00–00:00 no-times'
			]
		],
		[
			'doubts an agreement too',
			{ ...workdays, byAppointment: true },
			[doubted[0] ?? '', doubted[1] ?? '', '2026-12-28 11:00–12:00 by-appointment']
		]
	])('%s', (_, rules, openings) => {
		expect(next(rules, '2026-12-23 18:00', 3)).toEqual(openings);
	});

	it('doubts a weekday of the month that falls on one', () => {
		const first: Rule = { nth: { first: 'fr' }, opens: '18:00', closes: '20:00' };
		expect(next(first, '2026-12-23 12:00', 2)).toEqual([
			'2027-01-01 18:00–20:00 public-holiday',
			'2027-02-05 18:00–20:00'
		]);
	});

	it('believes a date that somebody has moved or added', () => {
		const extra: Exception = { date: '2026-12-25', extra: true, opens: '15:00', closes: '17:00' };
		const moved: Exception = { date: '2026-12-24', opens: '10:00', closes: '11:00' };
		expect(next(times(workdays, [extra, moved]), '2026-12-23 18:00', 3)).toEqual([
			'2026-12-24 10:00–11:00',
			'2026-12-25 11:00–12:00 public-holiday',
			'2026-12-25 15:00–17:00'
		]);
	});
});

describe('the state on a public holiday', () => {
	const weekdays: Rule = { days: WORKDAYS, opens: '09:00', closes: '15:00' };

	it('does not know, within the hours of a rule for weekdays, and says when it is certain again', () => {
		expect(say(stateAt(weekdays, '2027-05-17 12:00'))).toBe(
			'unknown: public-holiday, then 2027-05-18 09:00–15:00'
		);
		expect(say(stateAt(weekdays, '2026-12-24 12:00'))).toBe(
			'unknown: public-holiday, then 2026-12-28 09:00–15:00'
		);
	});

	it('is closed outside them, and does not promise the next', () => {
		expect(say(stateAt(weekdays, '2027-05-16 12:00'))).toBe(
			'closed, then 2027-05-17 09:00–15:00 public-holiday'
		);
	});

	it('is open when a rule beside names the day', () => {
		const holidays: Rule = { only: ['public-holidays'], opens: '11:00', closes: '13:00' };
		expect(say(stateAt([weekdays, holidays], '2027-05-17 12:00'))).toBe('open until 2027-05-17 13:00');
		expect(say(stateAt([weekdays, holidays], '2027-05-17 14:00'))).toBe(
			'unknown: public-holiday, then 2027-05-18 09:00–15:00'
		);
	});

	it('closes what has been open all night when it begins', () => {
		const allWeek: Rule = { days: WORKDAYS, opens: '00:00', closes: '24:00' };
		expect(say(stateAt(allWeek, '2026-12-23 12:00'))).toBe('open until 2026-12-24 00:00');
	});
});
