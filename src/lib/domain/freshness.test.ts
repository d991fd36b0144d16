import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageMonths, freshness } from './freshness.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe('freshness', () => {
	it.each([
		['the same day', '2026-11-24', '2026-11-24', 'fresh'],
		['the day before 12 months', '2025-11-24', '2026-11-23', 'fresh'],
		['12 months to the day', '2025-11-24', '2026-11-24', 'ageing'],
		['the day before 24 months', '2024-11-24', '2026-11-23', 'ageing'],
		['24 months to the day', '2024-11-24', '2026-11-24', 'ageing'],
		['the last day of the 24th month', '2024-11-24', '2026-12-23', 'ageing'],
		['25 months', '2024-11-24', '2026-12-24', 'old'],
		['a month counts from its first day', '2025-12', '2026-11-30', 'fresh'],
		['a month becomes a year old on its first day', '2025-12', '2026-12-01', 'ageing'],
		['a year counts from its first day', '2026', '2026-12-31', 'fresh'],
		['a year becomes a year old on New Year', '2025', '2026-01-01', 'ageing'],
		['a leap day', '2024-02-29', '2025-02-28', 'fresh'],
		['the day after a leap day a year on', '2024-02-29', '2025-03-01', 'ageing'],
		['a clock set back', '2026-11-24', '2020-01-01', 'fresh']
	])('%s: %s seen on %s is %s', (_, date, today, expected) => {
		expect(freshness({ date }, at(today))).toBe(expected);
	});

	it('is old when nobody ever assured anything', () => {
		expect(freshness(undefined, at('2026-11-24'))).toBe('old');
	});
});

describe('age in months', () => {
	it.each([
		['2026-11-24', '2026-11-24', 0],
		['2026-10-25', '2026-11-24', 0],
		['2026-10-24', '2026-11-24', 1],
		['2026-01-31', '2026-02-28', 0],
		['2026-01-31', '2026-03-31', 2],
		['2025-12-31', '2026-01-31', 1],
		['2026', '2026-11-24', 10],
		['2026-11', '2026-11-24', 0]
	])('from %s to %s is %i', (date, today, expected) => {
		expect(ageMonths(date, at(today))).toBe(expected);
	});

	const day = fc.date({ min: at('1990-01-01'), max: at('2090-01-01'), noInvalidDate: true });
	const isoDay = (date: Date) => date.toISOString().slice(0, 10);

	it('is never negative and never shrinks as time goes', () => {
		fc.assert(
			fc.property(day, day, day, (from, a, b) => {
				const [earlier, later] = a <= b ? [a, b] : [b, a];
				const before = ageMonths(isoDay(from), earlier);
				expect(before).toBeGreaterThanOrEqual(0);
				expect(ageMonths(isoDay(from), later)).toBeGreaterThanOrEqual(before);
			})
		);
	});

	it('is never less for a vaguer date: the oldest reading is the honest one', () => {
		fc.assert(
			fc.property(day, day, (from, today) => {
				const date = isoDay(from);
				const [year, month, whole] = [4, 7, 10].map((length) => ageMonths(date.slice(0, length), today));
				expect(month).toBeGreaterThanOrEqual(whole!);
				expect(year).toBeGreaterThanOrEqual(month!);
			})
		);
	});
});
