import { civilDate, type DayNumber, dayNumber } from './civil.ts';

/**
 * The named days of Norway, by rule, so that no year is ever missing.
 *
 * Public holidays: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2, and lov 26. april 1947 nr. 1 om
 * 1 og 17 mai som høgtidsdagar. Ordinary Sundays are days of the week, not public holidays, here.
 */

/** Month and day as one number, 1224 for 24 December, so that dates of a year compare as they follow. */
export type MonthDay = number;

/** Nyttårsdag, 1. mai, 17. mai, 1. and 2. juledag. */
const PUBLIC_HOLIDAYS: readonly MonthDay[] = [101, 501, 517, 1225, 1226];
/** Days after Easter Sunday: skjærtorsdag, langfredag, 1. and 2. påskedag, Kristi himmelfartsdag, 1. and 2. pinsedag. */
const PUBLIC_HOLIDAYS_BY_EASTER: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];
/** Julaften, nyttårsaften: no public holidays, but most doors are shut or shut early. */
const EVES: readonly MonthDay[] = [1224, 1231];
/** Påskeaften, pinseaften. */
const EVES_BY_EASTER: readonly number[] = [-1, 48];
/** The days between 2. juledag and nyttårsaften. */
const ROMJUL = { from: 1227, to: 1230 };

/** 17 May on Whit Monday is one holiday, as every day is asked about once. */
export function isPublicHoliday(day: DayNumber): boolean {
	return PUBLIC_HOLIDAYS.includes(monthDayOf(day)) || PUBLIC_HOLIDAYS_BY_EASTER.includes(fromEaster(day));
}

/** An eve may be a public holiday too: 17 May can be Whitsun Eve. */
export function isEve(day: DayNumber): boolean {
	return EVES.includes(monthDayOf(day)) || EVES_BY_EASTER.includes(fromEaster(day));
}

export function isRomjul(day: DayNumber): boolean {
	const monthDay = monthDayOf(day);
	return ROMJUL.from <= monthDay && monthDay <= ROMJUL.to;
}

export function monthDayOf(day: DayNumber): MonthDay {
	const { month, day: dayOfMonth } = civilDate(day);
	return month * 100 + dayOfMonth;
}

const fromEaster = (day: DayNumber) => day - easterSunday(civilDate(day).year);

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
