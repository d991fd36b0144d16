import { describe, expect, it } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { openState } from './open-state.ts';
import { openingsBetween } from './openings.ts';
import type { Rule, Schedule } from './rules.ts';
import { at, times, wall } from './times.fixture.ts';

const calendar = makeCalendar();

describe('an event without an end', () => {
	const from = (instant: string, ...rules: Schedule[]) =>
		openState(
			times([{ for: 'event', days: ['th'], opens: '13:00' }, ...rules]),
			calendar,
			at(instant),
			'event'
		);

	it('is on for three hours, and says only when it began', () => {
		expect(from('2026-11-26 13:00')).toMatchObject({ state: 'open', openEnded: true });
		expect(from('2026-11-26 13:00')).not.toHaveProperty('until');
		expect(wall(from('2026-11-26 15:59').changes)).toBe('2026-11-26 16:00');
		expect(from('2026-11-26 16:00')).toMatchObject({
			state: 'closed',
			next: { from: at('2026-12-03 13:00').getTime() }
		});
	});

	it('lets another that is known to end say when', () => {
		const until: Rule = { for: 'event', days: ['th'], opens: '15:00', closes: '18:00' };
		expect(from('2026-11-26 15:30', until)).toMatchObject({ until: at('2026-11-26 18:00').getTime() });
	});

	it('has its say for three hours, and not beyond midnight', () => {
		const hoursOf = (opens: string, from: string, to: string) =>
			openingsBetween(times({ for: 'event', days: ['fr'], opens }), calendar, at(from), at(to), 'event');
		expect(hoursOf('13:00', '2026-11-27 15:59', '2026-11-27 23:00')).toHaveLength(1);
		expect(hoursOf('13:00', '2026-11-27 16:00', '2026-11-27 23:00')).toHaveLength(0);
		expect(hoursOf('23:00', '2026-11-28 00:00', '2026-11-28 02:00')).toHaveLength(0);
	});
});
