import { browser } from '$app/environment';
import { navigating } from '$app/state';
import { ask } from './catalogue-client.ts';
import { findLastPlace } from './last-place.ts';
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

/**
 * Lets the worker open the catalogue of the page's area while the code of the page is still on its way. A page that was
 * rendered ahead has all it shows, and waits for nothing.
 */
export function openEarly(pathname: string): void {
	if (isPrerendered()) return;
	const [, lang, area] = pathname.split('/');
	const place = lang && area ? { lang, area } : pathname === '/' ? findLastPlace() : undefined;
	if (!place) return;
	// Who asks in earnest hears what is wrong.
	void ask('view', { address: { ...place, page: 'area' }, local: true }).catch(() => undefined);
}
