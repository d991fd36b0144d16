import { expect, it } from 'vitest';
import { formatDate, parseDate } from './civil.ts';
import { easterSunday, isIn, type NationalPeriod } from './holidays.ts';

const daysOf = (year: number, period: NationalPeriod) => {
	const first = parseDate(`${year}-01-01`);
	const all = Array.from({ length: 366 }, (_, i) => first + i).filter((day) => isIn(period, day));
	return all.map((day) => formatDate(day)).filter((date) => date.startsWith(String(year)));
};

it.each([
	'2008-03-23',
	'2019-04-21',
	'2026-04-05',
	'2027-03-28',
	'2028-04-16',
	'2029-04-01',
	'2030-04-21',
	'2038-04-25',
	'2057-04-22'
])('%s is an Easter Sunday', (date) => {
	expect(formatDate(easterSunday(Number(date.slice(0, 4))))).toBe(date);
});

it('knows the twelve public holidays of 2026', () => {
	expect(daysOf(2026, 'public-holidays').map((date) => date.slice(5))).toEqual(
		'01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'.split(' ')
	);
});

it('counts 17 May once when it is Whit Monday: 2027 has eleven', () => {
	expect(daysOf(2027, 'public-holidays').map((date) => date.slice(5))).toEqual(
		'01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26'.split(' ')
	);
});

it.each([
	[2026, '04-04 05-23 12-24 12-31'],
	[2030, '04-20 06-08 12-24 12-31'],
	[2032, '03-27 05-15 12-24 12-31']
])('knows the eves of %i', (year, eves) => {
	expect(daysOf(year, 'eves').map((date) => date.slice(5))).toEqual(eves.split(' '));
});

it('lets a day be eve and public holiday at once: 17 May on Whitsun Eve', () => {
	const both = Array.from({ length: 200 }, (_, i) => 2000 + i)
		.map((year) => parseDate(`${year}-05-17`))
		.filter((day) => isIn('eves', day));
	expect(both.length).toBeGreaterThan(0);
	expect(both.every((day) => isIn('public-holidays', day))).toBe(true);
});

it('takes romjul for the four days between the holidays and the eve', () => {
	expect(daysOf(2026, 'romjul')).toEqual(['2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30']);
});
