/** What the service worker is to be woken for, and how often. */
export interface Wake {
	tag: string;
	everyMs: number;
}

/** Periodic Background Sync, which few browsers have. */
type PeriodicRegistration = ServiceWorkerRegistration & {
	periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> };
};

/**
 * Registers the service worker where there is one to register.
 *
 * @param onNewer Called when a newer version is ready, or has taken over from another tab; its argument lets it take
 * over and reloads the page.
 * @returns A function that looks for a newer version; undefined where there are no service workers.
 */
export async function registerServiceWorker(
	onNewer: (apply: () => void) => void,
	wake: Wake
): Promise<(() => void) | undefined> {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return undefined;
	const { Workbox } = await import('workbox-window');
	const workbox = new Workbox('/service-worker.js', { type: 'module' });
	const reload = () => location.reload();
	// A page that was loaded before there was any service worker is of the version that now takes over.
	let hadController = navigator.serviceWorker.controller !== null;
	let applying = false;
	const offer = () =>
		onNewer(() => {
			applying = true;
			workbox.messageSkipWaiting();
		});
	workbox.addEventListener('waiting', offer);
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (applying) reload();
		// Another tab let the newer version in: this page is of the old one, and only its reader knows when to go on.
		else if (hadController) onNewer(reload);
		hadController = true;
	});
	try {
		await workbox.register();
	} catch {
		// Private windows and strict settings refuse service workers; the app then works online only.
		return undefined;
	}
	void wakeNowAndThen(wake);
	return () => void workbox.update().catch(() => undefined);
}

/** Asks to be woken while no page is open; most browsers do not, and some only where the app is installed. */
async function wakeNowAndThen({ tag, everyMs }: Wake): Promise<void> {
	try {
		const registration: PeriodicRegistration = await navigator.serviceWorker.ready;
		await registration.periodicSync?.register(tag, { minInterval: everyMs });
	} catch {
		// Not allowed: pages check when they are opened.
	}
}
