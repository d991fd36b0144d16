import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from './clock.svelte.ts';

let wakers: { document: EventTarget; window: EventTarget };
let stop: () => void;

function start(time: string) {
	vi.setSystemTime(new Date(time));
	stop = clock.listen(wakers);
}
const shown = () => clock.now.toISOString().slice(11, 19);

beforeEach(() => {
	vi.useFakeTimers();
	wakers = { document: new EventTarget(), window: new EventTarget() };
});
afterEach(() => {
	stop();
	vi.useRealTimers();
});

describe('the clock of a page', () => {
	it('shows the time of the device as soon as it runs', () => {
		start('2026-11-24T10:59:42Z');
		expect(shown()).toBe('10:59:42');
	});

	it('ticks when the minute does, whenever it was started', () => {
		start('2026-11-24T10:59:42Z');
		vi.advanceTimersByTime(17_999);
		expect(shown()).toBe('10:59:42');
		vi.advanceTimersByTime(1);
		expect(shown()).toBe('11:00:00');
		vi.advanceTimersByTime(60_000);
		expect(shown()).toBe('11:01:00');
	});

	it('is right at midnight in Oslo', () => {
		start('2026-11-24T22:59:30Z');
		vi.advanceTimersByTime(30_000);
		expect(clock.now).toEqual(new Date('2026-11-25T00:00+01:00'));
	});

	it.each([
		['document', 'visibilitychange'],
		['window', 'pageshow'],
		['window', 'focus']
	] as const)('is right at once after sleep, when the %s says %s', (target, event) => {
		start('2026-11-24T10:00:10Z');
		// A device that sleeps runs no timers.
		vi.setSystemTime(new Date('2026-11-25T07:30:20Z'));
		wakers[target].dispatchEvent(new Event(event));
		expect(clock.now).toEqual(new Date('2026-11-25T07:30:20Z'));
		vi.advanceTimersByTime(40_000);
		expect(shown()).toBe('07:31:00');
	});

	it('keeps one timer however often it is woken, and none once it is stopped', () => {
		start('2026-11-24T10:00:00Z');
		for (let i = 0; i < 5; i++) wakers.window.dispatchEvent(new Event('focus'));
		expect(vi.getTimerCount()).toBe(1);
		stop();
		wakers.window.dispatchEvent(new Event('focus'));
		expect(vi.getTimerCount()).toBe(0);
	});
});
