import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, MINUTE, osloOffset, parseTime, wallClock } from './clock.ts';

const HOUR = 60 * MINUTE;
const oslo = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Oslo',
	dateStyle: 'short',
	timeStyle: 'medium'
});

/** `YYYY-MM-DD HH:MM` as the runtime's own zone data has it. */
const byIntl = (at: number) => oslo.format(at).slice(0, 16);
const byUs = (at: number) => `${wallClock(at).date} ${wallClock(at).time}`;

it('shows the time Intl shows, 2020 to 2040, around every change of the clock', () => {
	for (let year = 2020; year <= 2040; year++) {
		for (const month of [2, 9]) {
			for (let at = Date.UTC(year, month, 24); at < Date.UTC(year, month + 1, 2); at += HOUR / 2) {
				expect(byUs(at)).toBe(byIntl(at));
			}
		}
	}
});

it('shows the time Intl shows at any instant, 2020 to 2040', () => {
	fc.assert(
		fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2041, 0) - 1 }), (at) => {
			expect(byUs(at)).toBe(byIntl(at));
		}),
		{ numRuns: 2000 }
	);
});

it.each([
	['an hour before summer time', '2026-03-29T00:59:59Z', 1],
	['as it begins', '2026-03-29T01:00:00Z', 2],
	['just before it ends', '2026-10-25T00:59:59Z', 2],
	['as it ends', '2026-10-25T01:00:00Z', 1]
])('is ahead of UTC: %s, %i', (_, at, hours) => {
	expect(osloOffset(Date.parse(at))).toBe(hours * HOUR);
});

it('finds the instant of any time on the wall that exists', () => {
	fc.assert(
		fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2041, 0) - 1 }), (instant) => {
			const at = instant - (instant % MINUTE);
			const { date, time } = wallClock(at);
			// In the hour that comes twice, the first of the two.
			expect([at, at - HOUR]).toContain(instantOf(date, time));
		}),
		{ numRuns: 2000 }
	);
});

it.each([
	['a winter noon', '2026-11-24', '12:00', '2026-11-24T12:00+01:00'],
	['a summer noon', '2026-07-24', '12:00', '2026-07-24T12:00+02:00'],
	['a time that is skipped is as much later', '2026-03-29', '02:30', '2026-03-29T03:30+02:00'],
	['of a time that comes twice, the first', '2026-10-25', '02:30', '2026-10-25T02:30+02:00'],
	['midnight at the end of the day', '2026-10-25', '24:00', '2026-10-26T00:00+01:00']
])('finds %s', (_, date, time, instant) => {
	expect(instantOf(date, time)).toBe(Date.parse(instant));
});

it.each([
	['00:00', 0],
	['09:05', 545],
	['23:59', 1439],
	['24:00', 1440]
])('reads %s', (time, minutes) => expect(parseTime(time)).toBe(minutes));

it.each(['', '9:00', '24:01', '25:00', '11:60', '11.00', 'kl. 11', '11:00 '])(
	'reads no time in "%s"',
	(time) => expect(parseTime(time)).toBeNaN()
);

it('names weekday and ISO week', () => {
	expect(wallClock(Date.parse('2027-01-02T23:30Z'))).toEqual({
		date: '2027-01-03',
		time: '00:30',
		weekday: 'su',
		week: 53
	});
});
