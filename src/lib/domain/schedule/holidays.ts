import { civilDate, type DayNumber, dayNumber } from './civil.ts';
import type { NamedPeriod } from './rules.ts';

/**
 * The named days of Norway, by rule, so that no year is ever missing.
 *
 * Public holidays: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2, and lov 26. april 1947 nr. 1 om
 * 1 og 17 mai som høgtidsdagar. Ordinary Sundays are days of the week, not public holidays, here.
 */

/** Month and day as one number, 1224 for 24 December, so that dates of a year compare as they follow. */
export type MonthDay = number;

/** The periods that are the same in all of Norway. */
export type NationalPeriod = Exclude<NamedPeriod, 'school-holidays'>;

interface DaysOfYear {
	dates: readonly MonthDay[];
	/** In days after Easter Sunday. */
	fromEaster: readonly number[];
}

const DAYS: Record<NationalPeriod, DaysOfYear> = {
	'public-holidays': {
		// Første nyttårsdag, 1. mai, 17. mai, første og andre juledag.
		dates: [101, 501, 517, 1225, 1226],
		// Skjærtorsdag, langfredag, første og andre påskedag, Kristi himmelfartsdag, første og andre pinsedag.
		fromEaster: [-3, -2, 0, 1, 39, 49, 50]
	},
	// Julaften og nyttårsaften, påskeaften og pinseaften: no public holidays, but many doors are shut, or shut early.
	eves: { dates: [1224, 1231], fromEaster: [-1, 48] },
	// The days between andre juledag and nyttårsaften.
	romjul: { dates: [1227, 1228, 1229, 1230], fromEaster: [] }
};

/** A day may be several (17 May on Whitsun Eve), and is each but once (17 May on Whit Monday). */
export function isIn(period: NationalPeriod, day: DayNumber): boolean {
	const { dates, fromEaster } = DAYS[period];
	return dates.includes(monthDayOf(day)) || fromEaster.includes(day - easterSunday(civilDate(day).year));
}

export function monthDayOf(day: DayNumber): MonthDay {
	const { month, day: dayOfMonth } = civilDate(day);
	return month * 100 + dayOfMonth;
}

/** Gregorian Easter, by the anonymous algorithm printed in Nature, 20 April 1876. */
export function easterSunday(year: number): DayNumber {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const ofCentury = year % 100;
	const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	return dayNumber(year, 3, 22 + epact + toSunday - 7 * late);
}
