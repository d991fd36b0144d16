import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { parseDate } from './civil.ts';
import { formatWeek, hoursOn, mondayOf, parseWeek } from './day.ts';
import { anyInstant, anyTimes, EVERY_DAY, sayOpening, times, wall } from './times.fixture.ts';
import { osloDay } from './clock.ts';
import { openState } from './open-state.ts';
import type { Exception, Schedule } from './rules.ts';

const calendar = makeCalendar();
const on = (date: string, schedules: Schedule | Schedule[], exceptions: Exception[] = []) =>
	hoursOn(times(schedules, exceptions), calendar, parseDate(date));

describe('a day', () => {
	it('has the openings that begin on it, earliest first', () => {
		const { openings } = on('2026-11-24', [
			{ days: ['tu'], opens: '17:00', closes: '19:00' },
			{ days: ['tu'], opens: '11:00', closes: '14:00' },
			{ days: ['we'], opens: '09:00', closes: '10:00' }
		]);
		expect(openings.map(sayOpening)).toEqual(['2026-11-24 11:00–14:00', '2026-11-24 17:00–19:00']);
	});

	it('keeps what goes on past midnight, and the next morning shows it as still open', () => {
		const night: Schedule = { days: ['fr'], opens: '20:00', closes: '02:00' };
		expect(on('2026-11-27', night).openings.map(sayOpening)).toEqual(['2026-11-27 20:00–02:00']);
		const saturday = on('2026-11-28', night);
		expect(saturday.openings).toEqual([]);
		expect(saturday.stillOpen.map(({ to }) => wall(to))).toEqual(['2026-11-28 02:00']);
	});

	it('that ends at midnight is over the next morning', () => {
		const evening: Schedule = { days: EVERY_DAY, opens: '20:00', closes: '24:00' };
		expect(on('2026-11-28', evening).stillOpen).toEqual([]);
	});

	it('keeps apart what may be and is not certain', () => {
		const { openings, maybe, unknown } = on('2026-11-24', [
			{ days: ['tu'], opens: '10:00', closes: '12:00', approximate: true },
			{ days: ['tu'] },
			{ days: ['tu'], opens: '13:00', closes: '15:00', except: ['school-holidays'] }
		]);
		expect(openings).toEqual([]);
		expect(maybe.map(({ kind }) => kind)).toEqual(['no-times', 'approximate', 'beyond-school-calendar']);
		expect(unknown).toBeUndefined();
	});

	it('is unknown, never closed, beside words that may mean it', () => {
		const words: Schedule = { text: 'Ofte torsdager' };
		expect(on('2026-11-24', words).unknown).toBe('text-only');
		expect(on('2026-11-24', [words, { days: ['we'], opens: '10:00' }]).unknown).toBe('text-only');
		expect(on('2026-11-25', [words, { days: ['we'], opens: '10:00' }]).unknown).toBeUndefined();
		expect(on('2026-11-24', []).unknown).toBe('no-hours');
		expect(on('2026-11-24', { days: ['we'], opens: '10:00' })).toEqual({
			...{ openings: [], stillOpen: [], maybe: [] }
		});
	});

	it('that is cancelled says so, beside words too', () => {
		const { openings, unknown, cancelled } = on(
			'2026-12-15',
			[{ days: ['tu'], opens: '11:00', closes: '14:00' }, { text: 'Av og til ellers' }],
			[{ date: '2026-12-15', cancelled: true, note: 'kurs' }]
		);
		expect([openings, unknown, cancelled?.note]).toEqual([[], undefined, 'kurs']);
	});

	it('is 23 or 25 hours long when the clock is changed, and its times stay those on the wall', () => {
		const daily: Schedule = { days: EVERY_DAY, opens: '01:00', closes: '04:00' };
		const length = (date: string) => {
			const [opening] = on(date, daily).openings;
			return opening?.to === undefined ? NaN : (opening.to - opening.from) / 3_600_000;
		};
		expect([length('2026-03-29'), length('2026-10-25'), length('2026-11-24')]).toEqual([2, 4, 3]);
		expect(on('2026-10-25', daily).openings.map(sayOpening)).toEqual(['2026-10-25 01:00–04:00']);
	});

	it('agrees with the state at every instant of it', () => {
		fc.assert(
			fc.property(anyTimes, anyInstant, (any, instant) => {
				const { openings, stillOpen, maybe, unknown } = hoursOn(any, calendar, osloDay(instant.getTime()));
				const { state } = openState(any, calendar, instant);
				const isOn = [...openings, ...stillOpen].some(
					({ kind, from, to = Infinity }) =>
						kind === 'open' && from <= instant.getTime() && instant.getTime() < to
				);
				expect(isOn).toBe(state === 'open');
				if (state === 'by-appointment') expect(openings.length + stillOpen.length).toBeGreaterThan(0);
				if (unknown) expect(state === 'unknown' || stillOpen.length > 0).toBe(true);
				if (openings.length + stillOpen.length + maybe.length === 0 && !unknown) {
					expect(['closed', 'closed-for-season', 'unknown']).toContain(state);
				}
			})
		);
	});
});

describe('a week', () => {
	it.each([
		['2026-11-24', '2026-W48'],
		['2026-12-31', '2026-W53'],
		['2027-01-03', '2026-W53'],
		['2027-01-04', '2027-W01'],
		['2024-12-30', '2025-W01']
	])('of %s is %s, and leads back to its Monday', (date, week) => {
		expect(formatWeek(parseDate(date))).toBe(week);
		expect(parseWeek(week)).toBe(mondayOf(parseDate(date)));
	});

	it.each(['2025-W53', '2026-W00', '2026-W54', '2026-48', 'W48', '', '2026-W48-1'])('is not %j', (text) => {
		expect(parseWeek(text)).toBeUndefined();
	});
});
