import type { Rule, Schedule, Times, Weekday } from '#lib/domain/schedule/rules.ts';

/** How many offers a large municipality may have. */
export const OFFERS = 3000;
/** A Saturday morning, when most doors are closed and the search for the next opening is longest. */
export const AT = new Date('2026-11-28T09:30:00+01:00');

/** Where `opening_hours` is to find its public holidays. */
export const TROMSO = { lat: 69.65, lon: 18.96, address: { country_code: 'no', state: 'Troms' } };

const DAYS: [Weekday, string][] = [
	['mo', 'Mo'],
	['tu', 'Tu'],
	['we', 'We'],
	['th', 'Th'],
	['fr', 'Fr']
];
const two = (value: number) => String(value).padStart(2, '0');

/** Every offer with rules, of all kinds, each beside the same in OpenStreetMap's words. */
export function offersWithRules(): { times: Times; value: string }[] {
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

/**
 * As many offers as the real ones are few: each copy of one opens and closes some minutes later than the one before,
 * so that no two copies say the same.
 */
export function offersLike(real: readonly Times[]): Times[] {
	return Array.from({ length: OFFERS }, (_, i) => {
		const { schedules, exceptions } = real[i % real.length] ?? { schedules: [] };
		const copy = Math.floor(i / real.length);
		return { schedules: schedules.map((schedule) => laterBy(copy * 5, schedule)), exceptions };
	});
}

/** What goes on day and night stays so. */
function laterBy(minutes: number, schedule: Schedule): Schedule {
	if (!('opens' in schedule) || schedule.opens === undefined || schedule.opens === '00:00') return schedule;
	const later = (time: string) => {
		const sum = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
		return `${two(Math.floor(sum / 60) % 24)}:${two(sum % 60)}`;
	};
	const { opens, closes } = schedule;
	return { ...schedule, opens: later(opens), closes: closes && later(closes) };
}
