import { ask, WorkerError } from './catalogue-client.ts';
import { forgetPlace } from './last-place.ts';
import type { DeviceStatus } from './protocol.ts';

export interface DeviceReport {
	status: DeviceStatus;
	/** The app itself is on this device, not only its catalogue. */
	installed: boolean;
}

const NOTHING: DeviceStatus = { storage: 'blocked', held: [], savedCount: 0 };

/** What this device holds, without asking the network. */
export async function readReport(): Promise<DeviceReport> {
	const [status, installed] = await Promise.all([ask('status', {}).catch(() => NOTHING), hasServiceWorker()]);
	return { status, installed };
}

const FAILURES = ['unreachable', 'digestMismatch', 'formatTooNew', 'notARelease', 'storageBlocked'] as const;
export type FetchFailure = (typeof FAILURES)[number] | 'unexpected';

/** Asks the network for the newest catalogue. @returns undefined when it is here, else what went wrong. */
export async function fetchNow(area: string): Promise<FetchFailure | undefined> {
	try {
		await ask('sync', { area });
		return undefined;
	} catch (failure) {
		const code = failure instanceof WorkerError ? failure.code : 'unexpected';
		return FAILURES.find((known) => known === code) ?? 'unexpected';
	}
}

/** Deletes everything this app keeps on the device: catalogue, saved list, preferences, caches, the app itself. */
export async function wipeDevice(): Promise<void> {
	await ask('wipe', {}).catch(() => undefined);
	forgetPlace();
	for (const name of await caches.keys()) await caches.delete(name);
	for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister();
}

async function hasServiceWorker(): Promise<boolean> {
	return (await navigator.serviceWorker?.getRegistration())?.active != null;
}
