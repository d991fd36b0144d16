/** Longest wait for a page to stand still before the work is done anyway, in milliseconds. */
const PATIENCE_MS = 4000;

/** Runs work once the page has loaded and nothing more pressing is left. @returns A function that calls it off. */
export function whenIdle(work: () => void): () => void {
	let cancelled = false;
	const run = () => {
		if (!cancelled) work();
	};
	const idle = () => {
		// Safari has no requestIdleCallback.
		if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE_MS });
		else setTimeout(run, 200);
	};
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true });
	return () => {
		cancelled = true;
	};
}
