import { browser } from '$app/environment';
import { navigating } from '$app/state';
import { isFirstPage, isPrerendered } from './load.ts';

/**
 * Whether the page that is being drawn is opened anew and stands at its top, so that what is below the screen may come
 * a moment later. A page one comes back to, and one that is drawn again where it stands, must have its whole height.
 */
export function opensAtTop(): boolean {
	if (!browser || isPrerendered()) return false;
	if (!isFirstPage()) return navigating.type !== null && navigating.type !== 'popstate';
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'navigate' && location.hash === '';
}

/** Runs work when what has been drawn is on screen. @returns A function that calls it off. */
export function whenDrawn(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
