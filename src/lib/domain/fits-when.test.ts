import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeService } from './catalogue.fixture.ts';
import { makeCalendar } from './schedule/calendar.ts';
import { openState } from './schedule/open-state.ts';
import { type Exception, mainHoursFor, type Schedule } from './schedule/rules.ts';
import { anyInstant, anyTimes } from './schedule/times.fixture.ts';
import type { Status } from './service.ts';
import { fitsWhen } from './fits-when.ts';
import { type When, WHENS } from './when.ts';

const calendar = makeCalendar();
const TUESDAY = '2026-11-24';
const at = (
	when: When,
	time: string,
	schedules: Schedule[],
	{
		date = TUESDAY,
		exceptions,
		status = 'active'
	}: { date?: string; exceptions?: Exception[]; status?: Status } = {}
) =>
	fitsWhen(makeService('klubben', { schedules, exceptions, status }), when, {
		now: new Date(`${date}T${time}+01:00`),
		calendar
	});

const day: Schedule = { days: ['tu'], opens: '11:00', closes: '14:00' };
const evening: Schedule = { days: ['tu'], opens: '18:00', closes: '20:00' };
const night: Schedule = { days: ['tu'], opens: '22:00', closes: '03:00' };
const saturday: Schedule = { days: ['sa'], opens: '11:00', closes: '14:00' };

describe('a service fits a time', () => {
	it.each<[string, When, string, Schedule[], boolean | undefined]>([
		['now, while it is open', 'now', '12:00', [day], true],
		['now, but it has closed', 'now', '14:00', [day], false],
		['today, before it opens', 'today', '09:00', [day], true],
		['today, but it is over', 'today', '14:00', [day], false],
		['today, but it opens tomorrow', 'today', '09:00', [{ ...day, days: ['we'] }], false],
		['this evening, asked in the morning', 'tonight', '09:00', [evening], true],
		['this evening, but it closes before', 'tonight', '09:00', [day], false],
		['this evening, but it is over', 'tonight', '20:00', [evening], false],
		['this evening, over midnight', 'tonight', '09:00', [night], true],
		['the weekend, asked on a Tuesday', 'weekend', '09:00', [saturday], true],
		['the weekend, but it is a weekday', 'weekend', '09:00', [day], false]
	])('%s', (_, when, time, schedules, fits) => {
		expect(at(when, time, schedules)).toBe(fits);
	});

	it.each<[string, boolean]>([
		['2026-11-28T10:00', true],
		['2026-11-28T15:00', false],
		['2026-11-29T10:00', false],
		['2026-11-30T10:00', true]
	])('at the weekend it is in, and from Monday the next one: %s', (instant, fits) => {
		const [date = '', time = ''] = instant.split('T');
		expect(at('weekend', time, [saturday], { date })).toBe(fits);
	});

	it('today when the night before is not over', () => {
		expect(at('today', '02:00', [night], { date: '2026-11-25' })).toBe(true);
		expect(at('today', '03:00', [night], { date: '2026-11-25' })).toBe(false);
	});

	it('by the day in Oslo', () => {
		expect(at('today', '23:59', [{ ...day, days: ['we'] }])).toBe(false);
		expect(at('today', '00:00', [{ ...day, days: ['we'] }], { date: '2026-11-25' })).toBe(true);
	});
});

describe('nobody can say', () => {
	it.each<[string, Schedule[]]>([
		['without hours', []],
		['of words', [{ text: 'av og til' }]],
		['of words beside rules', [{ ...day, days: ['mo'] }, { text: 'av og til' }]],
		['of about', [{ days: ['tu', 'sa'], opens: '11:00', closes: '23:00', approximate: true }]],
		['of a day without a time', [{ days: ['tu', 'sa'] }]],
		['by appointment', [{ byAppointment: true }]],
		['of what follows the school', [{ opens: '11:00', closes: '23:00', except: ['school-holidays'] }]]
	])('%s', (_, schedules) => {
		for (const when of WHENS) expect([when, at(when, '12:00', schedules)]).toEqual([when, undefined]);
	});

	it('whether a door without a closing time is open in the evening', () => {
		expect(at('tonight', '09:00', [{ days: ['tu'], opens: '11:00' }])).toBeUndefined();
		expect(at('tonight', '09:00', [{ days: ['tu'], opens: '18:00' }])).toBe(true);
		expect(at('today', '09:00', [{ days: ['tu'], opens: '11:00' }])).toBe(true);
	});
});

describe('it is certain that one cannot come', () => {
	it('to what is closed for a time', () => {
		expect(at('now', '12:00', [day], { status: 'temporarily closed' })).toBe(false);
	});

	it('on a day that is cancelled', () => {
		const exceptions: Exception[] = [{ date: TUESDAY, cancelled: true }];
		expect(at('now', '12:00', [day], { exceptions })).toBe(false);
		expect(at('today', '09:00', [day], { exceptions })).toBe(false);
	});
});

it('never says no to a state that is unknown, and what is open now is open today', () => {
	fc.assert(
		fc.property(anyTimes, anyInstant, (times, now) => {
			const service = makeService('klubben', {
				schedules: [...times.schedules],
				exceptions: [...(times.exceptions ?? [])]
			});
			const { state } = openState(service, calendar, now, mainHoursFor(service));
			const moment = { now, calendar };
			if (state === 'unknown') expect(fitsWhen(service, 'now', moment)).toBeUndefined();
			if (state === 'open') expect(fitsWhen(service, 'today', moment)).toBe(true);
		})
	);
});
