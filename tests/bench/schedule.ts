import OpeningHours from 'opening_hours';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import type { Rule, Times, Weekday } from '#lib/domain/schedule/rules.ts';

/** How `main.ts` measures and prints: median milliseconds, and a line with the ratio to a peer. */
interface Meter {
	measure(work: () => void): number;
	row(name: string, ours: number, peer: number, peerName: string, unit: string): void;
}

const OFFERS = 3000;
const TROMSO = { lat: 69.65, lon: 18.96, address: { country_code: 'no', state: 'Troms' } };
/** A Saturday morning, when most doors are closed and the search for the next opening is longest. */
const AT = new Date('2026-11-28T09:30:00+01:00');

const DAYS: [Weekday, string][] = [
	['mo', 'Mo'],
	['tu', 'Tu'],
	['we', 'We'],
	['th', 'Th'],
	['fr', 'Fr']
];
const two = (value: number) => String(value).padStart(2, '0');

/** Rules as the catalogue's offers have them, each beside the same in OpenStreetMap's words. */
function makeOffers(): { times: Times; value: string }[] {
	return Array.from({ length: OFFERS }, (_, i) => {
		const [day, osmDay] = DAYS[i % 5] ?? ['mo', 'Mo'];
		const [opens, closes] = [`${two(8 + (i % 4))}:${two((i % 6) * 10)}`, `${two(13 + (i % 7))}:00`];
		const hours = `${opens}-${closes}`;
		const kinds: [Rule[], string][] = [
			[[{ days: [day], opens, closes }], `${osmDay} ${hours}`],
			[[{ days: [day], opens, closes, weeks: 'even' }], `week 02-52/2 ${osmDay} ${hours}`],
			[[{ nth: { first: day }, opens, closes }], `${osmDay}[1] ${hours}`],
			[
				[{ days: [day], opens, closes, season: { from: '09-01', to: '05-31' } }],
				`Sep 01-May 31 ${osmDay} ${hours}`
			],
			[
				[
					{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens, closes, except: ['public-holidays'] },
					{ days: ['sa'], opens: '10:00', closes: '14:00', except: ['public-holidays'] }
				],
				`Mo-Fr ${hours}; Sa 10:00-14:00; PH off`
			]
		];
		const [schedules, value] = kinds[Math.floor(i / 5) % kinds.length] ?? [[], ''];
		return { times: { schedules }, value };
	});
}

/** State and next opening of 3,000 offers at one instant, beside `opening_hours` made anew and made before. */
export function benchSchedule({ measure, row }: Meter): void {
	const offers = makeOffers();
	const ask = (hours: OpeningHours) => [hours.getState(AT), hours.getNextChange(AT)];
	const ours = measure(() => {
		const calendar = makeCalendar();
		for (const { times } of offers) openState(times, calendar, AT);
	});
	const made = offers.map(({ value }) => new OpeningHours(value, TROMSO));
	const cached = measure(() => made.forEach(ask));
	const cold = measure(() => offers.forEach(({ value }) => ask(new OpeningHours(value, TROMSO))));
	console.log(`\n${OFFERS} offers at one instant`);
	row('open state and next opening', ours, cold, 'opening_hours made anew', 'ms');
	row('open state and next opening', ours, cached, 'opening_hours made before', 'ms');
}
