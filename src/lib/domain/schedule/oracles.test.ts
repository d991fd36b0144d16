import OpeningHours from 'opening_hours';
import { RRuleTemporal } from 'rrule-temporal';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { MINUTE, wallClock } from './clock.ts';
import { openState } from './open-state.ts';
import { nextOpenings } from './openings.ts';
import type { Rule } from './rules.ts';
import { at, sayOpening, times, wall, WORKDAYS } from './times.fixture.ts';

// Other people's programs, asked the same. They agree, or their fault is named here.

const FROM = '2026-01-01 00:00';
const TO = '2038-01-01 00:00';
const calendar = makeCalendar();

function openingsOf(rule: Rule): string[] {
	const end = at(TO).getTime();
	const found: string[] = [];
	for (let from = at(FROM).getTime() - 1; ;) {
		const openings = nextOpenings(times(rule), calendar, new Date(from), 1000);
		found.push(...openings.filter((opening) => opening.from < end).map(sayOpening));
		const last = openings.at(-1);
		if (!last || last.from >= end) return found;
		from = last.from;
	}
}

/** What one has and the other has not. */
function difference(ours: readonly string[], theirs: readonly string[]): string[] {
	const [we, they] = [new Set(ours), new Set(theirs)];
	return [
		...ours.filter((opening) => !they.has(opening)).map((opening) => `only we: ${opening}`),
		...theirs.filter((opening) => !we.has(opening)).map((opening) => `only they: ${opening}`)
	];
}

const tuesdays: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };

describe('opening_hours 3.15', () => {
	const TROMSO = { lat: 69.65, lon: 18.96, address: { country_code: 'no', state: 'Troms' } };
	const ask = (value: string) => new OpeningHours(value, TROMSO);

	beforeAll(() => {
		// It reads the clock of the machine.
		process.env.TZ = 'Europe/Oslo';
		expect(new Date('2026-07-01T12:00Z').getHours()).toBe(14);
	});

	const theirOpenings = (value: string) =>
		ask(value)
			.getOpenIntervals(at(FROM), at(TO))
			.map(([from, to]) => `${wall(from.getTime())}–${wallClock(to.getTime()).time}`);

	it.each<[string, Rule]>([
		['Tu 11:00-14:00', tuesdays],
		['Mo-Fr 09:00-15:30', { days: WORKDAYS, opens: '09:00', closes: '15:30' }],
		['Fr 20:00-02:00', { days: ['fr'], opens: '20:00', closes: '02:00' }],
		['Sa 22:00-04:00', { days: ['sa'], opens: '22:00', closes: '04:00' }],
		['week 02-52/2 Tu 11:00-14:00', { ...tuesdays, weeks: 'even' }],
		['week 01-53/2 Tu 11:00-14:00', { ...tuesdays, weeks: 'odd' }],
		[
			'week 29-31 Mo-Fr 09:00-15:00',
			{ days: WORKDAYS, opens: '09:00', closes: '15:00', only: ['weeks 29-31'] }
		],
		['We[1] 18:00-20:00', { nth: { first: 'we' }, opens: '18:00', closes: '20:00' }],
		['Mo[2],Mo[4] 18:00-20:00', { nth: { second: 'mo', fourth: 'mo' }, opens: '18:00', closes: '20:00' }],
		['Th[-1] 18:00-20:00', { nth: { last: 'th' }, opens: '18:00', closes: '20:00' }],
		['Sep 01-May 31 Tu 11:00-14:00', { ...tuesdays, season: { from: '09-01', to: '05-31' } }],
		[
			'Mo-Fr 09:00-15:00; PH off',
			{ days: WORKDAYS, opens: '09:00', closes: '15:00', except: ['public-holidays'] }
		],
		['PH 16:00-22:00', { only: ['public-holidays'], opens: '16:00', closes: '22:00' }]
	])('has every opening we have of %s, 2026 to 2037, and no other', (value, rule) => {
		const ours = openingsOf(rule);
		expect(ours.length).toBeGreaterThan(100);
		expect(difference(ours, theirOpenings(value))).toEqual([]);
	});

	it.each<[string, Rule[]]>([
		[
			'Mo-Fr 09:00-15:00; PH off',
			[{ days: WORKDAYS, opens: '09:00', closes: '15:00', except: ['public-holidays'] }]
		],
		['week 02-52/2 Tu 11:00-14:00', [{ ...tuesdays, weeks: 'even' }]],
		[
			'Fr 20:00-02:00, Sa 12:00-16:00',
			[
				{ days: ['fr'], opens: '20:00', closes: '02:00' },
				{ days: ['sa'], opens: '12:00', closes: '16:00' }
			]
		]
	])('is open when we are: %s, asked every seven hours and eleven minutes, 2026 to 2037', (value, rules) => {
		const theirs = ask(value);
		const disagreed: string[] = [];
		for (let instant = at(FROM).getTime(); instant < at(TO).getTime(); instant += (7 * 60 + 11) * MINUTE) {
			const { state } = openState(times(rules), calendar, new Date(instant));
			if ((state === 'open') !== theirs.getState(new Date(instant))) disagreed.push(wall(instant) ?? '');
		}
		expect(disagreed).toEqual([]);
	});

	it('does not know Norwegian school holidays', () => {
		const complaint = vi.spyOn(console, 'error').mockReturnValue();
		expect(() => theirOpenings('Tu 11:00-14:00; SH off')).toThrow();
		complaint.mockRestore();
	});
});

describe('rrule-temporal 2.2', () => {
	const theirOpenings = (start: string, rule: string) =>
		new RRuleTemporal({
			rruleString: `DTSTART;TZID=Europe/Oslo:${start}\nRRULE:${rule};UNTIL=20371231T225959Z`
		})
			.all()
			.map(({ epochMilliseconds }) => wall(epochMilliseconds) ?? '');
	const ourBeginnings = (rule: Rule) => openingsOf(rule).map((opening) => opening.slice(0, 16));

	it.each<[string, Rule]>([
		['BYDAY=1WE', { nth: { first: 'we' }, opens: '18:00' }],
		['BYDAY=3SA', { nth: { third: 'sa' }, opens: '18:00' }],
		['BYDAY=2MO,4MO', { nth: { second: 'mo', fourth: 'mo' }, opens: '18:00' }],
		['BYDAY=-1TH', { nth: { last: 'th' }, opens: '18:00' }]
	])('has every opening we have of FREQ=MONTHLY;%s, 2026 to 2037, and no other', (rule, ours) => {
		expect(ourBeginnings(ours)).toHaveLength(rule.includes(',') ? 288 : 144);
		expect(difference(ourBeginnings(ours), theirOpenings('20260101T180000', `FREQ=MONTHLY;${rule}`))).toEqual(
			[]
		);
	});

	it('has the even weeks we have when they are named, 296 Tuesdays from 18 August 2026 to 22 December 2037', () => {
		const even = Array.from({ length: 26 }, (_, i) => 2 * (i + 1)).join(',');
		const theirs = theirOpenings('20260818T110000', `FREQ=YEARLY;BYWEEKNO=${even};BYDAY=TU`);
		const ours = ourBeginnings({ ...tuesdays, weeks: 'even' }).filter((date) => date >= '2026-08-18');
		expect(ours.at(-1)).toBe('2037-12-22 11:00');
		expect(ours).toHaveLength(296);
		expect(difference(ours, theirs)).toEqual([]);
	});

	it('says every second week, not even weeks: after the 53 weeks of 2026 it comes in the odd ones', () => {
		const theirs = theirOpenings('20261222T110000', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU');
		expect(theirs[1]).toBe('2027-01-05 11:00');
		const [ours] = nextOpenings(times({ ...tuesdays, weeks: 'even' }), calendar, at('2026-12-22 12:00'), 1);
		expect(wall(ours?.from)).toBe('2027-01-12 11:00');
	});
});
