import { ask } from './catalogue-client.ts';
import { forgetKept } from './kept-areas.ts';
import { forgetPlace } from './last-place.ts';
import type { DeviceStatus } from './protocol.ts';

export interface DeviceReport {
	status: DeviceStatus;
	/** The app itself is on this device, not only its catalogue. */
	installed: boolean;
}

const NOTHING = { held: [], savedCount: 0 };

/** What this device holds, without asking the network. */
export async function readReport(): Promise<DeviceReport> {
	const [status, installed] = await Promise.all([
		ask('status', {}).catch((): DeviceStatus => ({ storage: 'blocked', ...NOTHING })),
		hasServiceWorker()
	]);
	return { status, installed };
}

/**
 * Deletes everything this app keeps on the device: catalogue, saved list, preferences, caches, the app itself.
 *
 * @returns What is left. Not asked of the worker, which would open a new database to look.
 * @throws WorkerError when the database would not be deleted; the rest then is, and it can be tried again.
 */
export async function wipeDevice(): Promise<DeviceReport> {
	const failure = await ask('wipe', {}).catch((error: unknown) => error);
	forgetPlace();
	forgetKept();
	for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
		// One that is still installing would fill its cache again after we emptied it.
		if (registration.installing) await settled(registration.installing);
		await registration.unregister();
	}
	for (const name of await caches.keys()) await caches.delete(name);
	if (failure) throw failure;
	return { status: { storage: 'kept', ...NOTHING }, installed: false };
}

/** Waits until a service worker is installed, or has failed to be. */
function settled(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (worker.state !== 'installing') resolve();
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

async function hasServiceWorker(): Promise<boolean> {
	return (await navigator.serviceWorker?.getRegistration())?.active != null;
}
