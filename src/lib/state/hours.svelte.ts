import type * as HoursEngine from './hours-engine.ts';

/** What works out opening hours, once it is here. */
class Hours {
	engine = $state.raw<typeof HoursEngine>();
}

export const hours = new Hours();

/**
 * Brings what works out opening hours. Called when something that shows a state is on screen, so that a first visit
 * reads the page before it downloads this, and a page without hours never does.
 */
export function loadHours(): void {
	if (hours.engine) return;
	// Without network and not kept: hours stand as sentences, as in a page without JavaScript.
	import('./hours-engine.ts').then((engine) => (hours.engine = engine)).catch(() => undefined);
}
