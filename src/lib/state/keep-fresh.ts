const MINUTE_MS = 60_000;
/** While a page is open. */
export const EVERY_MS = 6 * 60 * MINUTE_MS;
/** A reader who goes to and fro between tabs is not asked about each time. */
const REST_MS = 5 * MINUTE_MS;
/** After failures, longer each time; by chance up to half as long again, so that devices do not come all at once. */
const AGAIN_MS = [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS];

/**
 * Checks now, when the reader comes back to the page, when the network comes back, and every six hours; sooner after a
 * failure.
 *
 * @param check Whether it went well; never rejects.
 * @returns A function that ends it.
 */
export function keepFresh(check: () => Promise<boolean>): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let failures = 0;
	let endedAt = 0;
	let running = false;
	let ended = false;

	async function run() {
		if (running || ended) return;
		running = true;
		clearTimeout(timer);
		failures = (await check()) ? 0 : failures + 1;
		running = false;
		endedAt = Date.now();
		if (!ended) timer = setTimeout(() => void run(), nextIn());
	}
	const nextIn = () => {
		const again = AGAIN_MS[failures - 1];
		return again === undefined ? EVERY_MS : again * (1 + Math.random() / 2);
	};
	const returned = () => {
		// A clock set back says nothing of how long it has been.
		const since = Date.now() - endedAt;
		if (document.visibilityState === 'visible' && (since < 0 || since >= REST_MS)) void run();
	};
	const connected = () => {
		if (failures > 0) void run();
	};

	void run();
	document.addEventListener('visibilitychange', returned);
	addEventListener('focus', returned);
	addEventListener('online', connected);
	return () => {
		ended = true;
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', returned);
		removeEventListener('focus', returned);
		removeEventListener('online', connected);
	};
}
