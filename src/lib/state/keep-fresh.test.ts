import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERY_MS, keepFresh } from './keep-fresh.ts';

const MINUTE_MS = 60_000;
let page: EventTarget & { visibilityState: string };
let stop: () => void;
let went: boolean;
const check = vi.fn(() => Promise.resolve(went));

beforeEach(() => {
	vi.useFakeTimers();
	const win = new EventTarget();
	page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	vi.stubGlobal('document', page);
	for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
		vi.stubGlobal(name, win[name].bind(win));
	vi.spyOn(Math, 'random').mockReturnValue(1);
	went = true;
	check.mockClear();
	stop = keepFresh(check);
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const focus = () => dispatchEvent(new Event('focus'));

describe('the catalogue is checked', () => {
	it('at the start, and every six hours after that', async () => {
		expect(check).toHaveBeenCalledTimes(1);
		await pass(EVERY_MS - 1);
		expect(check).toHaveBeenCalledTimes(1);
		await pass(1);
		expect(check).toHaveBeenCalledTimes(2);
		await pass(EVERY_MS);
		expect(check).toHaveBeenCalledTimes(3);
	});

	it('when the reader comes back, but not at every turn', async () => {
		await pass(4 * MINUTE_MS);
		focus();
		await pass(0);
		expect(check).toHaveBeenCalledTimes(1);
		await pass(2 * MINUTE_MS);
		focus();
		page.dispatchEvent(new Event('visibilitychange'));
		await pass(0);
		expect(check).toHaveBeenCalledTimes(2);
	});

	it('not when the page is only hidden', async () => {
		await pass(60 * MINUTE_MS);
		page.visibilityState = 'hidden';
		page.dispatchEvent(new Event('visibilitychange'));
		await pass(0);
		expect(check).toHaveBeenCalledTimes(1);
	});

	it('when the reader comes back with a clock that was set back by years', async () => {
		await pass(0);
		vi.setSystemTime(new Date('2001-01-01'));
		focus();
		await pass(0);
		expect(check).toHaveBeenCalledTimes(2);
	});

	it('no more once the page is left', async () => {
		await pass(0);
		stop();
		await pass(2 * EVERY_MS);
		focus();
		await pass(0);
		expect(check).toHaveBeenCalledTimes(1);
	});
});

describe('after a failure it is checked again', () => {
	beforeEach(async () => {
		stop();
		went = false;
		check.mockClear();
		stop = keepFresh(check);
		await pass(0);
	});

	it('later each time, and then as seldom as else', async () => {
		for (const minutes of [1.5, 7.5, 45]) {
			check.mockClear();
			await pass(minutes * MINUTE_MS - 1);
			expect(check).not.toHaveBeenCalled();
			await pass(1);
			expect(check).toHaveBeenCalledOnce();
		}
		check.mockClear();
		await pass(EVERY_MS - 1);
		expect(check).not.toHaveBeenCalled();
	});

	it('when the network comes back; after success that is nothing to act on', async () => {
		went = true;
		dispatchEvent(new Event('online'));
		await pass(0);
		expect(check).toHaveBeenCalledTimes(2);
		dispatchEvent(new Event('online'));
		await pass(0);
		expect(check).toHaveBeenCalledTimes(2);
	});
});
