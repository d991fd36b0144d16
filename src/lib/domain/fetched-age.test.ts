import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSinceCheck, isFetchDateKnown } from './fetched-age.ts';

const times = (checkedAt: string, released = '2026-11-01T12:00:00.000Z') => ({
	fetchedAt: checkedAt,
	checkedAt,
	released
});
const NOVEMBER = '2026-11-22T08:00:00.000Z';

describe('the days since a device knew that it has the newest catalogue', () => {
	it.each([
		['at the same moment', NOVEMBER, 0],
		['a minute before the day is over', '2026-11-23T07:59:00.000Z', 0],
		['a day later', '2026-11-23T08:00:00.000Z', 1],
		['thirty days later', '2026-12-22T08:00:00.000Z', 30],
		['a year later', '2027-11-22T08:00:00.000Z', 365],
		['an hour before, by another clock', '2026-11-22T07:00:00.000Z', 0]
	])('are counted %s', (_, now, days) => {
		expect(daysSinceCheck(times(NOVEMBER), new Date(now))).toBe(days);
	});

	it.each([
		['now lies years before the check', times(NOVEMBER), '2019-01-01T00:00:00.000Z'],
		['the check lies before the release was made', times('1970-01-01T00:00:00.000Z'), NOVEMBER]
	])('are not known when %s: the clock is wrong', (_, held, now) => {
		expect(daysSinceCheck(held, new Date(now))).toBeUndefined();
		expect(isFetchDateKnown(held, new Date(now))).toBe(false);
	});

	it('are never fewer than none, whatever the clocks say', () => {
		const instant = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(instant, instant, instant, (checked, released, now) => {
				const days = daysSinceCheck(times(checked.toISOString(), released.toISOString()), now);
				expect(days === undefined || days >= 0).toBe(true);
			})
		);
	});
});
