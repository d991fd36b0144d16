/**
 * Registers the service worker where there is one to register.
 *
 * @param onNewer Called when a newer version is ready, or has taken over from another tab; its argument lets it take
 * over and reloads the page.
 * @returns A function that looks for a newer version; undefined where there are no service workers.
 */
export async function registerServiceWorker(
	onNewer: (apply: () => void) => void
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
	return () => void workbox.update().catch(() => undefined);
}
