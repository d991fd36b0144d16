import { ask, onNotice } from './catalogue-client.ts';
import { registerServiceWorker } from '#lib/offline/register.ts';

/** What this device holds and how it stands with the network; one for all pages. */
class Device {
	/** ISO instant when this device last fetched the area in view; undefined until known. */
	fetchedAt = $state<string>();
	storageBlocked = $state(false);
	preparing = $state(false);
	online = $state(true);
	/** Bytes of a download that is under way. */
	progress = $state<{ received: number; total: number }>();
	/** Set when a newer version of the app waits for the reader's word. */
	applyUpdate = $state<() => void>();
	/** Grows when a newer release took the place of the one pages may show: they read again. */
	releaseCount = $state(0);

	/** Listens to the network and the worker. @returns A function that stops listening. */
	listen(): () => void {
		const connection = () => (this.online = navigator.onLine);
		connection();
		addEventListener('online', connection);
		addEventListener('offline', connection);
		const stop = onNotice((notice) => {
			if (notice.notice === 'progress') this.progress = { received: notice.received, total: notice.total };
			else if (notice.replaced) this.releaseCount++;
		});
		return () => {
			removeEventListener('online', connection);
			removeEventListener('offline', connection);
			stop();
		};
	}

	/** Makes an area ready for offline, when the page has nothing better to do. A failure is a state, never an obstacle. */
	async prepare(area: string): Promise<void> {
		this.preparing = true;
		try {
			await ask('sync', { area });
		} catch {
			// Offline or a bad network: what is held stays, and its age is shown.
		}
		this.preparing = false;
		this.progress = undefined;
		await this.refresh(area);
	}

	/** Reads again what this device holds. */
	async refresh(area: string): Promise<void> {
		const { storage, held } = await ask('status', {});
		this.storageBlocked = storage === 'blocked';
		this.fetchedAt = storage === 'kept' ? held.find((h) => h.area === area)?.fetchedAt : undefined;
	}

	/** Makes the app itself work offline; a new version waits for the reader. */
	async install(): Promise<void> {
		await registerServiceWorker((apply) => (this.applyUpdate = apply));
	}
}

export const device = new Device();
