import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import { openingsBetween } from '#lib/domain/schedule/openings.ts';
import { schedulesSchema } from '#lib/server/catalogue/schema/schedule.ts';
import { fromOsm } from './osm-hours.ts';

// The reading of the program OSM itself points to. What it reads differently, `fromOsm` has to refuse.

const TROMSO = { lat: 69.65, lon: 18.96, address: { country_code: 'no', state: 'Troms' } };
const calendar = makeCalendar();
/** With a year of 53 weeks, a leap year, and all that moves with Easter. */
const YEARS = [2026, 2027, 2028].map((year) => [new Date(year, 0, 1), new Date(year + 1, 0, 1)] as const);

beforeAll(() => {
	// It reads the clock of the machine.
	process.env.TZ = 'Europe/Oslo';
	expect(new Date('2026-07-01T12:00Z').getHours()).toBe(14);
});

interface Stretch {
	from: number;
	to: number;
}

/** Stretches that touch or overlap are one, as nobody has to leave between them. */
function join(stretches: Stretch[]): string[] {
	const joined: Stretch[] = [];
	for (const { from, to } of stretches) {
		const last = joined[joined.length - 1];
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else joined.push({ from, to });
	}
	const say = (at: number) => `${wallClock(at).date} ${wallClock(at).time}`;
	return joined.map(({ from, to }) => `${say(from)}–${say(to)}`);
}

function theirs(text: string, from: Date, to: Date): string[] {
	const intervals = new OpeningHours(text, TROMSO).getOpenIntervals(from, to);
	return join(intervals.map(([a, b]) => ({ from: a.getTime(), to: b.getTime() })));
}

function ours(text: string, from: Date, to: Date): string[] | undefined {
	const read = fromOsm(text);
	if ('refused' in read) return undefined;
	expect(schedulesSchema.parse(read.rules)).toEqual(read.rules);
	const openings = openingsBetween({ schedules: read.rules }, calendar, from, to);
	return join(
		openings.map((opening) => ({
			from: Math.max(opening.from, from.getTime()),
			to: Math.min(opening.to ?? Infinity, to.getTime())
		}))
	);
}

/** They lose an hour, or find one, in nights close to a change of the clock. */
const CLOCK_CHANGES =
	/^(?:2026-(?:03-(?:28|29|30)|10-(?:24|25|26))|2027-(?:03-(?:27|28|29)|10-(?:30|31)|11-01)|2028-(?:03-(?:25|26|27)|10-(?:28|29|30)))/;
const calm = (openings: string[]) => openings.filter((opening) => !CLOCK_CHANGES.test(opening));

function compare(text: string): void {
	for (const [from, to] of YEARS) {
		const own = ours(text, from, to);
		if (own) expect([text, calm(own)]).toEqual([text, calm(theirs(text, from, to))]);
	}
}

describe('opening_hours 3.15 reads the same', () => {
	it.each([
		'Mo-Fr 10:00-14:00; Sa 11:00-13:00; PH off',
		'Su,PH 12:00-16:00',
		'week 1-53/2 Tu 11:00-14:00',
		'week 2-52/2 Tu 11:00-14:00',
		'week 1-51/2 Tu 11:00-14:00',
		'Mo[1],Th[-1] 18:00-20:00; Jul off',
		'Mo-Fr 10:00-14:00; Mo[1] off',
		'Mo-Fr 10:00-14:00; We 12:00-18:00; Dec 24-Jan 02 off',
		'Aug 15-Jun 20 Mo-Th 11:00-14:00; week 8 off; PH off',
		'Mo-Fr 10:00-14:00; Jul Mo-Fr 09:00-12:00',
		'Fr-Sa 22:00-26:00'
	])('%s', (text) => {
		expect(fromOsm(text)).toHaveProperty('rules');
		compare(text);
	});

	it('or the text is refused, whatever its rules', () => {
		const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
		const weekdays = fc.oneof(
			day,
			fc.constantFrom('Mo-Fr', 'Sa-Su', 'Fr-Mo', 'Mo,We,Fr', 'PH', 'Su,PH', 'PH Mo-Fr'),
			fc.tuple(day, fc.constantFrom('1', '2,4', '-1', '1-3')).map(([of, nth]) => `${of}[${nth}]`)
		);
		const dates = fc.constantFrom(
			'Jan',
			'Jun-Aug',
			'Sep-May',
			'Dec 24',
			'Dec 20-Jan 05',
			'Mar 01-15',
			'Feb,Apr'
		);
		const weeks = fc.constantFrom('week 1-53/2', 'week 2-52/2', 'week 29-31', 'week 5', 'week 1-10,20-30');
		const hours = fc.constantFrom(
			'10:00-14:00',
			'09:00-11:00,12:00-15:30',
			'18:00-24:00',
			'22:00-02:00',
			'off'
		);
		const none = fc.constant('');
		const rule = fc
			.tuple(
				fc.oneof({ weight: 3, arbitrary: none }, dates),
				fc.oneof({ weight: 3, arbitrary: none }, weeks),
				fc.oneof({ weight: 5, arbitrary: weekdays }, none),
				hours
			)
			.map((parts) => parts.filter((part) => part !== '').join(' '));
		// They read at most one weekday of the month beside a month.
		const isReadable = (text: string) => !/[A-Z][a-z]{2}\S*(?: \d\d)? [A-Z][a-z]\[\S*[,-]\d/.test(text);
		const text = fc
			.array(rule, { minLength: 1, maxLength: 4 })
			.map((rules) => rules.join('; '))
			.filter(isReadable);
		fc.assert(fc.property(text, compare), { numRuns: 60 });
	});
});
