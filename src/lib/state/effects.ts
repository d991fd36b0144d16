import type { Network } from '#lib/store/fetch-release.ts';
import { fetchOrGiveUp } from '#lib/store/stall.ts';

/** The real network, clock and waiting, for the catalogue worker and the service worker. */
export function makeEffects(): Network & { now(): Date; exclusive: typeof runAlone } {
	return {
		now: () => new Date(),
		exclusive: runAlone,
		fetch: (path, init) => fetchOrGiveUp((input, options) => fetch(input, options), path, init),
		wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		random: () => Math.random()
	};
}

/** Runs work while no other tab or worker runs work of this name; where browsers cannot tell, at once. */
export function runAlone<T>(name: string, work: () => Promise<T>): Promise<T> {
	// Old browsers have no locks: then two tabs may fetch the same, and the database still takes only whole releases.
	const locks = (navigator as { locks?: LockManager }).locks;
	return locks ? (locks.request(name, work) as Promise<T>) : work();
}

/** What a sync of an area locks: the same in every tab and in the service worker. */
export const lockOf = (area: string) => `terskel-sync-${area}`;

/** How a newer release is told to every worker of this device; the message is the area. */
export const CHANNEL = 'terskel';
