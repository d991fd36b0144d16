import { z } from 'zod';
import {
	type Exception,
	HOURS_FOR,
	isRule,
	NAMED_PERIODS,
	type Period,
	type Rule,
	type Schedule,
	WEEK_PARITIES,
	WEEKDAYS
} from '#lib/domain/schedule/rules.ts';
import { fullDate, id, label, text, webAddress } from './values.ts';

const MAX_SCHEDULES = 60;
const MAX_EXCEPTIONS = 200;
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const notTime = 'is not a time like "11:00"; write hours and minutes with two digits each, in quotes';
const time = z.string(notTime).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, notTime);
const closingTime = z
	.string(notTime)
	.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, `${notTime}; the end of a day is "24:00"`);

const notMonthDay = 'is not a month and day like "09-01", in quotes';
const monthDay = z
	.string(notMonthDay)
	.regex(/^\d\d-\d\d$/, notMonthDay)
	.refine(isDayOfYear, 'is a day no year has');

const notPeriod = `is not a period; write ${NAMED_PERIODS.join(', ')}, 'weeks 29-31', 'week 30' or a date like '12-24'`;
const WEEK = '(?:[1-9]|[1-4]\\d|5[0-3])';
const period = z
	.string(notPeriod)
	.regex(
		new RegExp(`^(?:${NAMED_PERIODS.join('|')}|week ${WEEK}|weeks ${WEEK}-${WEEK}|\\d\\d-\\d\\d)$`),
		notPeriod
	)
	.refine((value) => !/^\d/.test(value) || isDayOfYear(value), 'is a day no year has')
	.transform((value) => value as Period);
const periods = z
	.array(period, `is not a list; write [${NAMED_PERIODS[0]}]`)
	.min(1, 'is empty; leave it out');

const weekday = z.enum(WEEKDAYS, `is not a weekday; write ${WEEKDAYS.join(', ')}`);
const hoursFor = z.enum(HOURS_FOR).optional().describe('Absent: the door');
const note = text(300).optional();

function isDayOfYear(value: string): boolean {
	const [month = 0, day = 0] = value.split('-').map(Number);
	return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** One line of `schedules`: a rule, or words. */
export const scheduleSchema = z
	.strictObject({
		for: hoursFor,
		days: z
			.array(weekday, 'is not a list; write [tu] for Tuesdays')
			.min(1, 'is empty; leave it out')
			.refine((days) => new Set(days).size === days.length, 'names a day twice')
			.optional(),
		nth: z
			.strictObject({
				first: weekday.optional(),
				second: weekday.optional(),
				third: weekday.optional(),
				fourth: weekday.optional(),
				last: weekday.optional()
			})
			.refine((nth) => Object.keys(nth).length > 0, 'is empty; write {first: we} for the first Wednesday')
			.optional()
			.describe('Days of the month, instead of days: {first: we, third: we}'),
		opens: time.optional().describe('Absent: the day is known and the time is not'),
		closes: closingTime
			.optional()
			.describe('Earlier than opens: the next day. Absent: open-ended, shown as "from 11"'),
		weeks: z.enum(WEEK_PARITIES).optional().describe('ISO weeks; absent means all'),
		season: z.strictObject({ from: monthDay, to: monthDay }).optional().describe('Both days included'),
		except: periods.optional().describe('Not on these days'),
		only: periods.optional().describe('On no other days than these'),
		byAppointment: z.literal(true).optional().describe('Within these hours one comes by appointment'),
		approximate: z.literal(true).optional().describe('The days are right, the times nearly'),
		note: note.describe('What one should know about these times'),
		text: text(300).optional().describe("The source's own words; alone when no rule can say it")
	})
	.superRefine((entry, context) => {
		for (const [field, message] of contradictions(entry)) {
			context.addIssue({ code: 'custom', path: field ? [field] : [], message });
		}
	});

/** No field: the line as a whole. */
type Problem = [field: string | undefined, message: string];

function contradictions(entry: Rule): Problem[] {
	if (!isRule(entry as Schedule)) {
		const left = entry.note !== undefined ? 'note' : entry.approximate ? 'approximate' : undefined;
		return left ? [[left, 'says something about a rule, and there is none; put it in the text']] : [];
	}
	const { days, nth, opens, closes, except = [], only = [], byAppointment, approximate } = entry;
	const problems: Problem[] = [];
	if (!days && !nth && only.length === 0 && !byAppointment) {
		problems.push([
			'days',
			`is missing; give days or nth (every day is [${WEEKDAYS.join(', ')}]), or text only`
		]);
	}
	if (days && nth) problems.push(['nth', 'stands beside days; give one of the two']);
	if (closes !== undefined && opens === undefined) problems.push(['closes', 'needs opens']);
	if (closes !== undefined && closes === opens) problems.push(['closes', SAME_TIME]);
	if (approximate && opens === undefined)
		problems.push(['approximate', 'needs opens: it says the times are nearly right']);
	if (only.some((period) => except.includes(period))) {
		problems.push(['only', 'names a period that except names too: it would never be open then']);
	}
	return problems;
}

const SAME_TIME = 'is the same as opens; around the clock is "00:00" to "24:00"';

/** One line of `exceptions`. */
export const exceptionSchema = z
	.strictObject({
		date: fullDate,
		for: hoursFor,
		cancelled: z.literal(true).optional(),
		through: fullDate.optional().describe('Cancelled up to and including this day'),
		movedTo: id.optional().describe('A file in locations/'),
		newDate: fullDate.optional().describe('The day it is moved to'),
		extra: z.literal(true).optional().describe('An opening the schedules do not have'),
		location: id.optional().describe('Where an extra opening is, when not in the usual place'),
		opens: time.optional(),
		closes: closingTime.optional(),
		note
	})
	.superRefine((entry, context) => {
		for (const [field, message] of misfits(entry)) {
			context.addIssue({ code: 'custom', path: field ? [field] : [], message });
		}
	})
	// The checks above leave exactly one of the three shapes.
	.transform((entry) => entry as Exception);

type ExceptionFields = Partial<
	Record<'through' | 'movedTo' | 'newDate' | 'location' | 'opens' | 'closes', string | undefined>
> & {
	date: string;
	cancelled?: true | undefined;
	extra?: true | undefined;
};

const FIELDS_OF = {
	cancelled: ['through'],
	extra: ['location', 'opens', 'closes'],
	moved: ['movedTo', 'newDate', 'opens', 'closes']
} as const;

function misfits(entry: ExceptionFields): Problem[] {
	const { date, cancelled, extra, movedTo, newDate, opens, closes, through } = entry;
	const moves = movedTo !== undefined || newDate !== undefined || opens !== undefined;
	if (cancelled && extra) return [['extra', 'stands beside cancelled; make two lines of it']];
	if (!cancelled && !extra && !moves) {
		return [
			[undefined, 'says nothing about the day; give cancelled, extra with opens, movedTo, newDate or opens']
		];
	}
	const shape = cancelled ? 'cancelled' : extra ? 'extra' : 'moved';
	const fits: readonly string[] = FIELDS_OF[shape];
	const others = Object.values(FIELDS_OF).flat();
	const problems = [...new Set(others)]
		.filter((field) => entry[field] !== undefined && !fits.includes(field))
		.map((field): Problem => [field, `does not fit a line that is ${shape}`]);
	if (extra && opens === undefined) problems.push(['opens', 'is missing; an extra opening has a time']);
	if (closes !== undefined && opens === undefined && !cancelled) problems.push(['closes', 'needs opens']);
	if (closes !== undefined && closes === opens) problems.push(['closes', SAME_TIME]);
	if (through !== undefined && through < date) problems.push(['through', 'is before date']);
	return problems;
}

export const schedulesSchema = z.array(scheduleSchema).max(MAX_SCHEDULES);
export const exceptionsSchema = z.array(exceptionSchema).max(MAX_EXCEPTIONS);

/** One school year of an area's `schoolCalendar`. */
export const schoolYearSchema = z
	.strictObject({
		validFrom: fullDate.describe('First day the source speaks of; outside, nobody knows'),
		validTo: fullDate,
		source: webAddress.describe('Where the municipality publishes it'),
		holidays: z.array(z.strictObject({ from: fullDate, to: fullDate, name: label }))
	})
	.superRefine(({ validFrom, validTo, holidays }, context) => {
		const refuse = (path: (string | number)[], message: string) =>
			context.addIssue({ code: 'custom', path, message });
		if (validTo < validFrom) refuse(['validTo'], 'is before validFrom');
		holidays.forEach(({ from, to }, i) => {
			if (to < from) refuse(['holidays', i, 'to'], 'is before from');
			if (from < validFrom) refuse(['holidays', i, 'from'], 'is before validFrom');
			if (to > validTo) refuse(['holidays', i, 'to'], 'is after validTo');
		});
	});
