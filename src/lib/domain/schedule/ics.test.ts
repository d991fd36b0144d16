import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { type CalendarSource, hasEvents, toCalendar } from './ics.ts';
import { isAlways } from './ics-events.ts';
import { openingsBetween } from './openings.ts';
import { isRule, type Rule, type Times } from './rules.ts';
import { anyTimes, makeSchoolYear } from './times.fixture.ts';

const calendar = makeCalendar([makeSchoolYear()]);
const FROM = new Date('2026-11-21T12:00+01:00');
const TO = new Date('2027-11-21T12:00+01:00');
const FILE = { name: 'Selskap i Tromsø', released: new Date('2026-11-20T08:00Z'), from: FROM };

const source = (times: Times, more: Partial<CalendarSource> = {}): CalendarSource => ({
	id: 'tromso-kafe',
	name: 'Kafé',
	description: 'Tidene kan være endret.',
	times,
	calendar,
	...more
});
const write = (times: Times, more: Partial<CalendarSource> = {}) => toCalendar([source(times, more)], FILE);
/** Rules that say for certain, so that more of them become events. */
const certainTimes = anyTimes.map(({ schedules, exceptions }): Times => {
	const rules = schedules.filter(isRule);
	const certain = rules.map((rule): Rule => {
		return { opens: '12:00', ...rule, for: 'door', byAppointment: undefined, approximate: undefined };
	});
	return { schedules: certain, exceptions };
});
const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };

/** What a calendar program makes of the file, by another hand than ours. */
function readEvents(file: string) {
	const root = new ICAL.Component(ICAL.parse(file));
	ICAL.TimezoneService.reset();
	for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return root.getAllSubcomponents('vevent').flatMap((component) => {
		const event = new ICAL.Event(component);
		const hasEnd = component.hasProperty('dtend');
		const times: { from: number; to: number | undefined; location: string }[] = [];
		const add = (start: ICAL.Time, end: ICAL.Time) =>
			times.push({
				from: start.toJSDate().getTime(),
				to: hasEnd ? end.toJSDate().getTime() : undefined,
				location: event.location
			});
		if (!event.isRecurring()) add(event.startDate, event.endDate);
		else {
			const iterator = event.iterator();
			for (let next = iterator.next(); next; next = iterator.next()) {
				const { startDate, endDate } = event.getOccurrenceDetails(next);
				add(startDate, endDate);
			}
		}
		return times;
	});
}

const inOrder = (times: { from: number; to?: number | undefined }[]) =>
	times.map(({ from, to }) => `${new Date(from).toISOString()} ${to && new Date(to).toISOString()}`).sort();

function expected(times: Times) {
	return ['door' as const, 'event' as const].flatMap((hoursFor) =>
		openingsBetween(times, calendar, FROM, TO, hoursFor).filter(({ kind, from, entry, exception }) => {
			const rule = entry === undefined ? undefined : times.schedules[entry];
			const always = rule && isRule(rule) && !exception && isAlways(rule);
			return kind === 'open' && from >= FROM.getTime() && !always;
		})
	);
}

const check = (times: Times) => expect(inOrder(readEvents(write(times)))).toEqual(inOrder(expected(times)));
const lines = (file: string, name: string) =>
	file
		.replace(/\r\n /g, '')
		.split('\r\n')
		.filter((line) => line.startsWith(name));
const eventOf = (file: string) => file.slice(file.indexOf('BEGIN:VEVENT'));

describe('the events a calendar program reads', () => {
	it.each<[string, Times]>([
		['every Tuesday', { schedules: [tuesday] }],
		[
			'weekdays but public holidays',
			{ schedules: [{ ...tuesday, days: ['mo', 'tu', 'we', 'th', 'fr'], except: ['public-holidays'] }] }
		],
		['even weeks over a year of 53', { schedules: [{ ...tuesday, weeks: 'even' }] }],
		[
			'odd weeks over a year of 53, several days',
			{ schedules: [{ ...tuesday, days: ['mo', 'su'], weeks: 'odd' }] }
		],
		['nth weekdays', { schedules: [{ nth: { first: 'we', third: 'we', last: 'th' }, opens: '18:00' }] }],
		[
			'a weekday that is both fourth and last',
			{ schedules: [{ nth: { fourth: 'we', last: 'we' }, opens: '18:00' }] }
		],
		['a season over New Year', { schedules: [{ ...tuesday, season: { from: '09-01', to: '05-31' } }] }],
		['only the school holidays', { schedules: [{ ...tuesday, only: ['school-holidays'] }] }],
		[
			'nights with the clock put forward and back',
			{ schedules: [{ days: ['sa', 'su'], opens: '22:00', closes: '06:00' }] }
		],
		[
			'a time the clock skips, and shows twice',
			{ schedules: [{ days: ['su'], opens: '02:30', closes: '03:30' }] }
		],
		['all of a day', { schedules: [{ days: ['su'], opens: '00:00', closes: '24:00' }] }],
		[
			'cancelled, moved and extra days',
			{
				schedules: [tuesday],
				exceptions: [
					{ date: '2026-12-08', movedTo: 'biblioteket' },
					{ date: '2026-12-15', cancelled: true },
					{ date: '2026-12-22', newDate: '2026-12-23', opens: '10:00' },
					{ date: '2026-11-24', cancelled: true },
					{ date: '2026-12-24', extra: true, opens: '12:00', closes: '15:00' }
				]
			}
		]
	])('are the openings: %s', (_, times) => {
		expect(expected(times).length).toBeGreaterThan(0);
		check(times);
	});

	it('are the openings, whatever rules and exceptions', () => {
		fc.assert(
			fc.property(fc.oneof(certainTimes, anyTimes), (times) => {
				check(times);
			}),
			{ numRuns: 100 }
		);
	});

	it.each<[string, Times]>([
		['words', { schedules: [{ text: 'av og til' }] }],
		['hours by appointment', { schedules: [{ byAppointment: true }, { ...tuesday, byAppointment: true }] }],
		['approximate hours', { schedules: [{ ...tuesday, approximate: true }] }],
		['days without a time', { schedules: [{ days: ['fr'] }] }],
		['the phone', { schedules: [{ ...tuesday, for: 'phone' }] }],
		[
			'a door that never closes',
			{ schedules: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }] }
		]
	])('are none for %s', (_, times) => {
		expect(write(times)).not.toContain('VEVENT');
		expect(hasEvents(source(times), FILE)).toBe(false);
	});

	it('end where the school calendar ends, when hours follow it', () => {
		const times: Times = { schedules: [{ ...tuesday, except: ['school-holidays'] }] };
		const last = Math.max(...readEvents(write(times)).map(({ from }) => from));
		expect(new Date(last).toISOString()).toBe('2027-07-27T09:00:00.000Z');
		check(times);
	});

	it('end with the offer', () => {
		const file = write({ schedules: [tuesday] }, { lastDay: '2026-12-08' });
		expect(readEvents(file)).toHaveLength(3);
	});
});

describe('an event', () => {
	it('is one series with every exception, in Norwegian time', () => {
		const file = write({
			schedules: [{ ...tuesday, except: ['romjul'], note: 'middag, suppe; te' }],
			exceptions: [{ date: '2026-12-15', cancelled: true }]
		});
		expect(eventOf(file).split('\r\n')).toEqual([
			'BEGIN:VEVENT',
			'UID:tromso-kafe-door-0@terskel',
			'DTSTAMP:20261120T080000Z',
			'DTSTART;TZID=Europe/Oslo:20261124T110000',
			'DTEND;TZID=Europe/Oslo:20261124T140000',
			'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=20271116T100000Z',
			'EXDATE;TZID=Europe/Oslo:20261215T110000',
			'EXDATE;TZID=Europe/Oslo:20261229T110000',
			'SUMMARY:Kafé',
			'DESCRIPTION:middag\\, suppe\\; te\\n\\nTidene kan være endret.',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('has its place, also when it is moved', () => {
		const place = (location = 'kafe') =>
			({ kafe: 'Kafeen, Storgata 1', biblioteket: 'Biblioteket' })[location];
		const times: Times = {
			schedules: [tuesday],
			exceptions: [{ date: '2026-12-08', movedTo: 'biblioteket' }]
		};
		const file = write(times, { place });
		expect(lines(file, 'LOCATION')).toEqual(['LOCATION:Kafeen\\, Storgata 1', 'LOCATION:Biblioteket']);
		expect(lines(file, 'UID')).toEqual([
			'UID:tromso-kafe-door-0@terskel',
			'UID:tromso-kafe-door-0-moved-2026-12-08-1100@terskel'
		]);
	});

	it('is tentative when the hours are old', () => {
		expect(write({ schedules: [tuesday] }, { tentative: true })).toContain('STATUS:TENTATIVE');
		expect(write({ schedules: [tuesday] })).not.toContain('STATUS');
	});

	it.each([
		[
			'https://terskel.example/nb/tromso/tilbud/kafe/',
			['URL:https://terskel.example/nb/tromso/tilbud/kafe/']
		],
		['javascript:alert(1)', []],
		['https://terskel.example/\r\nATTENDEE:mailto:a@b', []]
	])('links to %j as %j', (url, expectedLines) => {
		expect(lines(write({ schedules: [tuesday] }, { url }), 'URL')).toEqual(expectedLines);
	});

	it('keeps its UID while time goes by, and no two share one', () => {
		const schedules: Rule[] = [
			{ ...tuesday, season: { from: '09-01', to: '05-31' } },
			{ ...tuesday, weeks: 'even' },
			{ nth: { last: 'th' }, opens: '18:00' }
		];
		const uidsFrom = (from: string) =>
			lines(toCalendar([source({ schedules })], { ...FILE, from: new Date(from) }), 'UID');
		const today = uidsFrom('2026-11-21T12:00Z');
		expect(new Set(today).size).toBe(today.length);
		expect(today).toHaveLength(5);
		expect(uidsFrom('2026-12-10T12:00Z').sort()).toEqual([...today].sort());
	});
});

describe('the file', () => {
	it('has short lines, ends them all alike and is read back as it was, whatever the words', () => {
		const unit = fc.oneof(
			fc.constantFrom(',', ';', '\\', '\n', '\r\n', '"', ':', 'å', '🙂', ' '),
			fc.string({ unit: 'binary' })
		);
		const words = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(words, words, (name, description) => {
				const file = write({ schedules: [tuesday] }, { name, description });
				const physical = file.split('\r\n');
				expect(physical.pop()).toBe('');
				for (const line of physical) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/[\r\n]/);
				}
				const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
				const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
				expect(event?.getFirstPropertyValue('summary')).toBe(clean(name));
				expect(event?.getFirstPropertyValue('description')).toBe(clean(description));
			})
		);
	});

	it('never counts in week numbers, and every rule has an end', () => {
		fc.assert(
			fc.property(certainTimes, (times) => {
				const file = write(times);
				expect(file).not.toContain('BYWEEKNO');
				for (const rule of lines(eventOf(file), 'RRULE')) expect(rule).toContain(';UNTIL=');
			})
		);
	});

	it('is the same for the same release', () => {
		expect(write({ schedules: [tuesday] })).toBe(write({ schedules: [tuesday] }));
	});
});
