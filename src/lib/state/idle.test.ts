import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './idle.ts';

let whenLoaded: (() => void) | undefined;
let whenStill: (() => void) | undefined;

function setUp({ loaded, canTellIdle }: { loaded: boolean; canTellIdle: boolean }) {
	const requestIdleCallback = (run: () => void) => void (whenStill = run);
	vi.stubGlobal('document', { readyState: loaded ? 'complete' : 'loading' });
	vi.stubGlobal('window', canTellIdle ? { requestIdleCallback } : {});
	vi.stubGlobal('requestIdleCallback', requestIdleCallback);
	vi.stubGlobal('addEventListener', (_: 'load', listener: () => void) => void (whenLoaded = listener));
}

beforeEach(() => {
	whenLoaded = whenStill = undefined;
	vi.useFakeTimers();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

it('waits until the page stands still', () => {
	setUp({ loaded: true, canTellIdle: true });
	const work = vi.fn();
	whenIdle(work);
	expect(work).not.toHaveBeenCalled();
	whenStill?.();
	expect(work).toHaveBeenCalledOnce();
});

it('waits for the page to load first', () => {
	setUp({ loaded: false, canTellIdle: true });
	const work = vi.fn();
	whenIdle(work);
	expect(whenStill).toBeUndefined();
	whenLoaded?.();
	whenStill?.();
	expect(work).toHaveBeenCalledOnce();
});

it('waits a little where the browser cannot tell', () => {
	setUp({ loaded: true, canTellIdle: false });
	const work = vi.fn();
	whenIdle(work);
	expect(work).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(work).toHaveBeenCalledOnce();
});

it.each([true, false])('does nothing once it is called off (loaded: %s)', (loaded) => {
	setUp({ loaded, canTellIdle: true });
	const work = vi.fn();
	whenIdle(work)();
	whenLoaded?.();
	whenStill?.();
	expect(work).not.toHaveBeenCalled();
});
