import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { wallClock } from './clock.ts';
import { openState } from './open-state.ts';
import { nextOpenings, openingsBetween } from './openings.ts';
import { anyInstant, anyTimes, makeSchoolYear } from './times.fixture.ts';

const own = process.env.TZ;
afterEach(() => {
	if (own === undefined) delete process.env.TZ;
	else process.env.TZ = own;
});

const questions = fc.sample(fc.tuple(anyTimes, anyInstant), { numRuns: 500, seed: 4 });

function answers(): string {
	const calendar = makeCalendar([makeSchoolYear()]);
	return JSON.stringify(
		questions.map(([times, at]) => [
			wallClock(at.getTime()),
			openState(times, calendar, at),
			nextOpenings(times, calendar, at, 3),
			openingsBetween(times, calendar, at, new Date(at.getTime() + 7 * 86_400_000))
		])
	);
}

it('answers the same on a device in any zone', () => {
	process.env.TZ = 'Europe/Oslo';
	const atHome = answers();
	const zones: [string, number][] = [
		['Pacific/Kiritimati', -14],
		['Pacific/Honolulu', 10],
		['Asia/Kathmandu', -5.75],
		['Australia/Lord_Howe', -11],
		['America/St_Johns', 3.5],
		['UTC', 0]
	];
	for (const [zone, hoursBehind] of zones) {
		process.env.TZ = zone;
		// The device is there indeed.
		expect(new Date('2026-12-24T12:00Z').getTimezoneOffset()).toBe(hoursBehind * 60);
		expect(answers()).toBe(atHome);
	}
});
