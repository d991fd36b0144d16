/**
 * Registers the service worker where there is one to register.
 *
 * @param onWaiting Called when a newer version is ready; its argument lets it take over and reloads the page.
 */
export async function registerServiceWorker(onWaiting: (apply: () => void) => void): Promise<void> {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const { Workbox } = await import('workbox-window');
	const workbox = new Workbox('/service-worker.js', { type: 'module' });
	workbox.addEventListener('waiting', () => {
		onWaiting(() => {
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		});
	});
	try {
		await workbox.register();
	} catch {
		// Private windows and strict settings refuse service workers; the app then works online only.
	}
}
