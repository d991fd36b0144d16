import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { DAY } from './civil.ts';
import { openState } from './open-state.ts';
import { nextOpenings, openingsBetween } from './openings.ts';
import type { Times } from './rules.ts';
import type { Instant, OpenState } from './state.ts';
import { anyInstant, anyTimes, makeSchoolYear } from './times.fixture.ts';

const calendar = makeCalendar([makeSchoolYear()]);
const stateAt = (times: Times, instant: Instant | Date): OpenState =>
	openState(times, calendar, new Date(instant));
const holds = (check: (times: Times, at: Date) => void, numRuns = 3000) =>
	fc.assert(fc.property(anyTimes, anyInstant, check), { numRuns });

it('changes only at the instants it announced', () => {
	fc.assert(
		fc.property(anyTimes, anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (times, at, part) => {
			const state = stateAt(times, at);
			expect(state.changes).toBeGreaterThan(at.getTime());
			expect(state.changes - at.getTime()).toBeLessThanOrEqual(DAY + DAY / 24);
			const last = state.changes - 1;
			const between = at.getTime() + Math.floor((last - at.getTime()) * part);
			for (const instant of [between, last]) expect(stateAt(times, instant)).toEqual(state);
		}),
		{ numRuns: 3000 }
	);
});

it('is open at the instant it says it opens, and not before', () => {
	let asked = 0;
	holds((times, at) => {
		const state = stateAt(times, at);
		const next = 'next' in state ? state.next : undefined;
		if (next?.kind !== 'open') return;
		asked++;
		expect(stateAt(times, next.from).state).toBe('open');
		for (let step = state; step.changes < next.from; step = stateAt(times, step.changes)) {
			expect(stateAt(times, step.changes).state).not.toBe('open');
		}
	});
	expect(asked).toBeGreaterThan(100);
});

it('is open until the instant it says it closes, and not then', () => {
	let asked = 0;
	holds((times, at) => {
		const state = stateAt(times, at);
		if (state.state !== 'open' || state.until === undefined) return;
		asked++;
		expect(stateAt(times, state.until - 1).state).toBe('open');
		expect(stateAt(times, state.until).state).not.toBe('open');
	});
	expect(asked).toBeGreaterThan(50);
});

it('is closed for the season until a day on which a rule is in season again', () => {
	let asked = 0;
	holds((times, at) => {
		const state = stateAt(times, at);
		if (state.state !== 'closed-for-season') return;
		asked++;
		expect(state.until).toBeGreaterThan(at.getTime());
		expect(nextOpenings(times, calendar, at, 1)[0]?.from ?? Infinity).toBeGreaterThan(
			at.getTime() + 13 * DAY
		);
	});
	expect(asked).toBeGreaterThan(5);
});

it('never says closed of a day about which words may say more', () => {
	holds((times, at) => {
		const worded = { schedules: [...times.schedules, { text: 'av og til' }] };
		expect(stateAt(worded, at).state).not.toMatch('closed');
	});
});

it('lists as next what it lists between, in order and without end before beginning', () => {
	holds((times, at) => {
		const next = nextOpenings(times, calendar, at, 5);
		const between = openingsBetween(times, calendar, at, new Date(at.getTime() + 400 * DAY));
		expect(between.filter(({ from }) => from > at.getTime()).slice(0, 5)).toEqual(next);
		for (const { from, to } of between) expect(to ?? Infinity).toBeGreaterThan(from);
	}, 300);
});

it('answers, whatever texts stand where times and dates should', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('24:00', '99:99', '13-45', 'weeks 0-99', '2026-13-40'));
	const texts = fc.record(
		{
			days: fc.array(text),
			nth: fc.dictionary(text, text),
			opens: text,
			closes: text,
			weeks: text,
			season: fc.record({ from: text, to: text }),
			except: fc.array(text),
			only: fc.array(text)
		},
		{ requiredKeys: [] }
	);
	const exception = fc.record(
		{ date: text, cancelled: fc.constant(true), through: text, newDate: text, opens: text },
		{ requiredKeys: ['date'] }
	);
	const broken = fc.record({ schedules: fc.array(texts), exceptions: fc.array(exception) });
	const instant = fc.oneof(anyInstant, fc.date({ noInvalidDate: false }));
	fc.assert(
		fc.property(broken, instant, (times, at) => {
			openState(times as Times, calendar, at);
			nextOpenings(times as Times, calendar, at, 3);
			openingsBetween(times as Times, calendar, at, new Date(at.getTime() + DAY));
		})
	);
});
