import { expect, it } from 'vitest';
import { BEYOND_SCHOOL_CALENDAR, EVEN_WEEK, makeCalendar, NAMED_BITS, ODD_WEEK } from './calendar.ts';
import { parseDate } from './civil.ts';
import { makeSchoolYear } from './times.fixture.ts';

const has = (date: string, bit: number, calendar = makeCalendar()) =>
	(calendar.day(parseDate(date)).bits & bit) !== 0;

it('lets a week be even or odd: week 53 of 2026 and week 1 of 2027 are both odd', () => {
	for (const date of ['2026-12-30', '2027-01-06']) {
		expect(has(date, ODD_WEEK)).toBe(true);
		expect(has(date, EVEN_WEEK)).toBe(false);
	}
	expect(has('2026-12-23', EVEN_WEEK)).toBe(true);
});

it.each([
	['2026-11-04', 0, false],
	['2026-11-25', 3, true],
	['2026-09-30', 4, true],
	['2026-09-23', 3, false]
])('knows which of its weekday in the month %s is', (date, ordinal, isLast) => {
	expect(makeCalendar().day(parseDate(date))).toMatchObject({ ordinal, isLast });
});

it('has days of 23 and 25 hours when the clock changes', () => {
	const hoursOf = (date: string) => {
		const { start, end } = makeCalendar().day(parseDate(date));
		return (end - start) / 3_600_000;
	};
	expect(['2026-03-29', '2026-10-25', '2026-11-21'].map(hoursOf)).toEqual([23, 25, 24]);
});

it('knows school holidays where the calendar reaches, and says where it does not', () => {
	const calendar = makeCalendar([makeSchoolYear()]);
	const school = NAMED_BITS['school-holidays'];
	expect(has('2026-10-05', school, calendar)).toBe(true);
	expect(has('2026-10-12', school, calendar)).toBe(false);
	expect(has('2026-10-12', BEYOND_SCHOOL_CALENDAR, calendar)).toBe(false);
	expect(has('2027-08-01', BEYOND_SCHOOL_CALENDAR, calendar)).toBe(true);
	expect(has('2026-10-05', BEYOND_SCHOOL_CALENDAR)).toBe(true);
});

it('begins a fortnight with the day it is in Oslo, and ends it 14 days on', () => {
	const days = makeCalendar().fortnight(Date.parse('2026-11-23T23:30Z'));
	expect(days[0].number).toBe(parseDate('2026-11-24'));
	expect(days.map(({ number }) => number - days[0].number)).toEqual(Array.from({ length: 15 }, (_, i) => i));
});

it('moves on to another day when asked about one', () => {
	const calendar = makeCalendar();
	const [first] = calendar.fortnight(Date.parse('2026-11-24T12:00Z'));
	const [second] = calendar.fortnight(Date.parse('2026-11-25T12:00Z'));
	expect(second.number - first.number).toBe(1);
	expect(calendar.fortnight(Date.parse('2026-11-24T12:00Z'))[0]).toBe(first);
});
