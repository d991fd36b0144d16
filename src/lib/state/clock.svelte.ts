const MINUTE = 60_000;

/** When a page may have stood still: it was hidden, kept for the back key, or the device slept. */
const WAKING = [
	['document', 'visibilitychange'],
	['window', 'pageshow'],
	['window', 'focus']
] as const;

/** What the clock listens to; a test gives its own. */
export interface Wakers {
	document: EventTarget;
	window: EventTarget;
}

/** The time a page shows: build time while it is prerendered, the device's after that. */
class Clock {
	now = $state(new Date());

	/**
	 * Ticks when the clock on the wall does, each minute, and at once when the page wakes. Midnight is a minute too.
	 *
	 * @returns A function that stops it.
	 */
	listen(wakers: Wakers = globalThis): () => void {
		let timer: ReturnType<typeof setTimeout>;
		const tick = () => {
			clearTimeout(timer);
			this.now = new Date();
			timer = setTimeout(tick, MINUTE - (this.now.getTime() % MINUTE));
		};
		tick();
		for (const [target, event] of WAKING) wakers[target].addEventListener(event, tick);
		return () => {
			clearTimeout(timer);
			for (const [target, event] of WAKING) wakers[target].removeEventListener(event, tick);
		};
	}
}

export const clock = new Clock();
