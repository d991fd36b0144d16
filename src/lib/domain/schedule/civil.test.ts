import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate, dayNumber, formatDate, isoWeek, parseDate, weekdayOf } from './civil.ts';

const anyDay = fc.integer({ min: parseDate('1900-01-01'), max: parseDate('2199-12-31') });

it('writes and reads every date', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const { year, month, day: dayOfMonth } = civilDate(day);
			expect(dayNumber(year, month, dayOfMonth)).toBe(day);
			expect(parseDate(formatDate(day))).toBe(day);
		})
	);
});

it.each(['', '2026', '2026-1-1', '2026-11-21T10:00', 'i dag'])('reads no date in "%s"', (text) => {
	expect(parseDate(text)).toBeNaN();
});

it.each([
	['1969-12-31', 2],
	['1970-01-01', 3],
	['2026-11-23', 0],
	['2026-11-29', 6]
])('%s is weekday %i, Monday 0', (date, weekday) => {
	expect(weekdayOf(parseDate(date))).toBe(weekday);
});

it.each([
	['2020-12-31', 53],
	['2021-01-03', 53],
	['2021-01-04', 1],
	['2024-12-29', 52],
	['2024-12-30', 1],
	['2026-01-01', 1],
	['2026-08-18', 34],
	['2026-12-31', 53],
	['2027-01-03', 53],
	['2027-01-04', 1]
])('%s is in ISO week %i', (date, week) => {
	expect(isoWeek(parseDate(date))).toBe(week);
});

it('gives every ISO week seven days, Monday to Sunday, and starts again at 1', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const monday = day - weekdayOf(day);
			const week = isoWeek(monday);
			for (let i = 1; i < 7; i++) expect(isoWeek(monday + i)).toBe(week);
			const following = isoWeek(monday + 7);
			expect(following === week + 1 || (week >= 52 && following === 1)).toBe(true);
		})
	);
});
