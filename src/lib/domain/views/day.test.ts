import { isRule } from '#lib/domain/schedule/rules.ts';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { formatDate, parseDate } from '#lib/domain/schedule/civil.ts';
import type { Schedule, Weekday } from '#lib/domain/schedule/rules.ts';
import { at, sayOpening } from '#lib/domain/schedule/times.fixture.ts';
import { realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { askedDay, askedWeek, dayQuery, fitOffer, toDayFilters } from './day-address.ts';
import { makeOffer } from './day.fixture.ts';
import { type DayPlan, nowAndSoon, phaseOf, planDay } from './day.ts';
import { type DayOffer, todayView } from './today.ts';
import { planWeek } from './week.ts';

const calendar = makeCalendar();
const TUESDAY = parseDate('2026-11-24');
const plan = (...offers: DayOffer[]) => planDay(offers, calendar, TUESDAY);
const open = (id: string, opens: string, closes?: string, rest: Partial<Schedule> = {}) =>
	makeOffer(id, { schedules: [{ days: ['tu'], opens, closes, ...rest }] });
const ids = (entries: readonly { offer: DayOffer }[]) => entries.map(({ offer }) => offer.id);

describe('a day of many offers', () => {
	it('is ordered by the hour they begin, within parts of the day', () => {
		const { parts } = plan(
			open('kveld', '18:00', '20:00'),
			open('kafe', '11:30', '14:00'),
			open('lunsj', '11:00', '13:00'),
			open('klubb', '12:00', '16:00')
		);
		expect(
			parts.map(({ part, hours }) => [part, hours.map(({ hour, entries }) => [hour, ids(entries)])])
		).toEqual([
			['morning', [[11, ['lunsj', 'kafe']]]],
			['afternoon', [[12, ['klubb']]]],
			['evening', [[18, ['kveld']]]]
		]);
	});

	it('keeps apart phone and chat, what is open around the clock, and what is by appointment', () => {
		const day = plan(
			makeOffer('telefon', { schedules: [{ for: 'phone', opens: '09:00', closes: '15:00' }] }),
			makeOffer('alltid', { schedules: [{ opens: '00:00', closes: '24:00' }] }),
			makeOffer('avtale', { schedules: [{ byAppointment: true }] })
		);
		expect([ids(day.remote), ids(day.allDay), ids(day.byAppointment), day.parts]).toEqual([
			['telefon'],
			['alltid'],
			['avtale'],
			[]
		]);
	});

	it('shows the door and the events of one offer, but not its phone beside them', () => {
		const hours = { days: ['tu'] satisfies Weekday[], opens: '10:00', closes: '12:00' };
		const { parts, remote } = plan(
			makeOffer('bibliotek', {
				schedules: [hours, { ...hours, for: 'event' }, { ...hours, for: 'phone' }]
			})
		);
		expect(parts[0]?.hours[0]?.entries.map(({ hoursFor }) => hoursFor)).toEqual(['door', 'event']);
		expect(remote).toEqual([]);
	});

	it('lists what may be open with why, and the words of the source', () => {
		const { maybe } = plan(
			makeOffer('ord', { schedules: [{ text: 'Ofte torsdager' }] }),
			makeOffer('skole', {
				schedules: [
					{ days: ['tu'], opens: '14:00', closes: '16:00', except: ['school-holidays'], text: 'Leksehjelp' }
				]
			}),
			open('omtrent', '10:00', '12:00', { approximate: true })
		);
		expect(
			maybe.map(({ offer, reason, words, opening }) => [
				offer.id,
				reason,
				words,
				opening && sayOpening(opening)
			])
		).toEqual([
			['ord', 'text-only', ['Ofte torsdager'], undefined],
			['skole', 'beyond-school-calendar', ['Leksehjelp'], '2026-11-24 14:00–16:00 beyond-school-calendar'],
			['omtrent', 'approximate', [], '2026-11-24 10:00–12:00 approximate']
		]);
	});

	it('loses no offer: each is certain, may be, is cancelled or is closed', () => {
		const view = todayView(realCatalogue('tromso'), 'nb');
		const days = Array.from({ length: 14 }, (_, i) => planDay(view.offers, calendar, TUESDAY + i));
		const listed = (day: DayPlan) =>
			new Set([
				...ids(day.parts.flatMap(({ hours }) => hours.flatMap(({ entries }) => entries))),
				...ids([...day.remote, ...day.allDay, ...day.byAppointment, ...day.stillOpen, ...day.maybe])
			]);
		for (const { id, schedules } of view.offers) {
			const onlyWords = !schedules.some(isRule);
			if (onlyWords)
				for (const day of days) expect([day.date, listed(day).has(id)]).toEqual([day.date, true]);
		}
		expect(days.every((day) => listed(day).size > 10)).toBe(true);
	});
});

describe('an opening', () => {
	const phase = (opens: string, closes: string | undefined, clock: string) => {
		const [entry] = plan(open('a', opens, closes)).parts[0]?.hours[0]?.entries ?? [];
		return entry && phaseOf(entry.opening, at(`2026-11-24 ${clock}`).getTime());
	};
	it('is later, then on from the minute it opens, then past from the minute it closes', () => {
		expect(['10:59', '11:00', '13:59', '14:00'].map((clock) => phase('11:00', '14:00', clock))).toEqual([
			'later',
			'now',
			'now',
			'past'
		]);
	});
	it('without an end is on for the rest of its day', () => {
		expect(phase('11:00', undefined, '23:59')).toBe('now');
	});
});

describe('the address', () => {
	it.each([
		[null, '2026-11-24', false],
		['2026-11-24', '2026-11-24', false],
		['2026-11-27', '2026-11-27', false],
		['2026-11-23', '2026-11-24', true],
		['2026-02-30', '2026-11-24', false],
		['2099-01-01', '2026-11-24', false],
		['i morgen', '2026-11-24', false]
	])('asking for the day %j gets %s', (text, date, isOver) => {
		const asked = askedDay(text, TUESDAY);
		expect([formatDate(asked.number), asked.isOver]).toEqual([date, isOver]);
	});

	it.each([
		['2026-W48', '2026-11-23', false],
		['2026-W49', '2026-11-30', false],
		['2026-W47', '2026-11-23', true],
		['2026-W99', '2026-11-23', false]
	])('asking for the week %j gets the one from %s', (text, date, isOver) => {
		const asked = askedWeek(text, TUESDAY);
		expect(asked && [formatDate(asked.number), asked.isOver]).toEqual([date, isOver]);
	});

	it('that asks for no week gets none', () => {
		expect(askedWeek(null, TUESDAY)).toBeUndefined();
	});

	it('holds what is chosen and nothing else', () => {
		const filters = toDayFilters({ district: 'sentrum', free: true, step: 'advice', age: 70 });
		expect(dayQuery(filters, { day: '2026-11-27' })).toBe('?bydel=sentrum&gratis=1&dag=2026-11-27');
		expect(dayQuery({}, { week: '2026-W48' })).toBe('?uke=2026-W48');
		expect(dayQuery({ unsaid: false })).toBe('?');
	});
});

it('an offer that does not say is neither in nor out', () => {
	const offer = makeOffer('a', { districts: ['sentrum'], decision: 'no' });
	expect(fitOffer(offer, {})).toBe('yes');
	expect(fitOffer(offer, { district: 'sentrum', noDecision: true, need: 'company' })).toBe('yes');
	expect(fitOffer(offer, { free: true })).toBe('unsaid');
	expect(fitOffer(offer, { free: true, need: 'food' })).toBe('no');
	expect(fitOffer(makeOffer('b'), { district: 'sentrum' })).toBe('unsaid');
});

describe('a week on a sheet', () => {
	const daily: Schedule = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' };
	const week = planWeek(
		[
			makeOffer('kafe', { schedules: [daily] }),
			open('treff', '11:00', '14:00'),
			makeOffer('telefon', {
				schedules: [
					{ ...daily, for: 'phone' },
					{ for: 'phone', days: ['sa'], opens: '10:00', closes: '12:00' }
				]
			}),
			makeOffer('alltid', { schedules: [{ opens: '00:00', closes: '24:00' }] }),
			makeOffer('ord', { schedules: [{ text: 'Noen ganger' }] }),
			makeOffer('uten-tid', { schedules: [{ days: ['we'] }] })
		],
		calendar,
		parseDate('2026-11-23')
	);

	it('says once what is the same on most days', () => {
		expect(week.week).toBe('2026-W48');
		expect(week.most.map(({ offer, days }) => [offer.id, days])).toEqual([['kafe', [0, 1, 2, 3, 4]]]);
		expect(week.days.map(({ entries }) => ids(entries).join())).toEqual(['', 'treff', '', '', '', '', '']);
	});

	it('joins the days of a phone that have the same hours', () => {
		expect(week.remote.map(({ offer, hours }) => [offer.id, hours.map(({ days }) => days)])).toEqual([
			['telefon', [[0, 1, 2, 3, 4], [5]]]
		]);
	});

	it('names what is always open and what nobody can say, and keeps a known day without times on its day', () => {
		expect([ids(week.always.map((offer) => ({ offer }))), week.maybe.map(({ id }) => id)]).toEqual([
			['alltid'],
			['ord']
		]);
		expect(week.days.map(({ maybe }) => ids(maybe).join())).toEqual(['', '', 'uten-tid', '', '', '', '']);
	});
});

describe('what one can go to now and soon', () => {
	it('is open and closes first, then what opens first, as many as there is room for', () => {
		const day = plan(
			open('over', '08:00', '10:00'),
			open('til-fem', '09:00', '17:00'),
			open('til-ett', '11:00', '13:00'),
			open('uten-slutt', '11:00'),
			open('kveld', '18:00', '20:00'),
			open('ettermiddag', '15:00', '16:00'),
			makeOffer('avtale', {
				schedules: [{ days: ['tu'], opens: '11:00', closes: '14:00', byAppointment: true }]
			}),
			makeOffer('telefon', { schedules: [{ for: 'phone', opens: '09:00', closes: '15:00' }] })
		);
		const noon = at('2026-11-24 12:00').getTime();
		expect(ids(nowAndSoon(day, noon, 4))).toEqual(['til-ett', 'til-fem', 'uten-slutt', 'ettermiddag']);
		expect(ids(nowAndSoon(day, at('2026-11-24 17:30').getTime(), 4))).toEqual(['uten-slutt', 'kveld']);
	});
});
