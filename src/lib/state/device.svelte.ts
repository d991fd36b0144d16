import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { HeldTimes } from '#lib/domain/fetched-age.ts';
import { registerServiceWorker } from '#lib/offline/register.ts';
import { ask, onNotice } from './catalogue-client.ts';
import { unaskedLimit } from './connection.ts';
import { fetchArea, type FetchFailure } from './fetch-area.ts';
import { type Evicted, findEvicted, letGo } from './kept-areas.ts';
import type { StorageState } from './protocol.ts';
import { REFRESH_EVERY_MS, REFRESH_TAG } from './refresh.ts';

interface Progress {
	received: number;
	total: number;
}

/** What this device holds and how it stands with the network; one for all pages. */
class Device {
	/** Of the area in view; undefined until known, and when it is not on this device. */
	times = $state<HeldTimes>();
	storage = $state<StorageState>('kept');
	preparing = $state(false);
	online = $state(true);
	/** Bytes on the wire of downloads that are under way, by area. */
	coming = $state<Partial<Record<string, Progress>>>({});
	/** Why the last check failed; undefined once one goes well. */
	failure = $state<FetchFailure>();
	/** Bytes on the wire of what waits for a yes, because the reader saves data. */
	offered = $state<number>();
	/** What the browser deleted of its own accord. */
	evicted = $state<Evicted>();
	/** Set when a newer version of the app waits for the reader's word. */
	applyUpdate = $state<() => void>();
	/** Grows when a newer release took the place of the one pages may show: they read again. */
	releaseCount = $state(0);
	#area = '';
	#findUpdate: (() => void) | undefined;

	/** Of what the area in view needs: it comes with the nation. */
	get progress(): Progress | undefined {
		const parts = [this.#area, NATIONAL_AREA].flatMap((area) => this.coming[area] ?? []);
		const sum = (key: keyof Progress) => parts.reduce((bytes, part) => bytes + part[key], 0);
		return parts.length === 0 ? undefined : { received: sum('received'), total: sum('total') };
	}

	/** Listens to the network and the worker. @returns A function that stops listening. */
	listen(): () => void {
		const connection = () => (this.online = navigator.onLine);
		connection();
		addEventListener('online', connection);
		addEventListener('offline', connection);
		const stop = onNotice((notice) => {
			switch (notice.notice) {
				case 'progress':
					this.coming[notice.area] = { received: notice.received, total: notice.total };
					break;
				case 'storage':
					void this.refresh(this.#area);
					break;
				case 'updated':
					if (notice.replaced) this.releaseCount++;
			}
		});
		return () => {
			removeEventListener('online', connection);
			removeEventListener('offline', connection);
			stop();
		};
	}

	/**
	 * Makes an area ready for offline, and keeps it so: asks whether there is anything newer and fetches it, unless it
	 * is large and the reader saves data. A failure is a state, never an obstacle.
	 *
	 * @param asked The reader wants it, whatever it costs.
	 * @returns Whether the network answered as it should.
	 */
	async prepare(area: string, asked = false): Promise<boolean> {
		this.#area = area;
		this.preparing = true;
		// Before anything is fetched: afterwards nobody could tell what was gone.
		await this.refresh(area);
		const outcome = await fetchArea(area, asked ? undefined : unaskedLimit());
		this.failure = outcome.kind === 'failed' ? outcome.why : undefined;
		this.offered = outcome.kind === 'large' ? outcome.bytes : undefined;
		this.preparing = false;
		this.coming = {};
		// Only a newer app can read it, and one may be out.
		if (this.failure === 'formatTooNew') this.#findUpdate?.();
		await this.refresh(area);
		return this.failure === undefined;
	}

	/** Fetches again what the browser deleted: the reader asked. */
	async fetchEvicted(): Promise<void> {
		for (const area of this.evicted?.areas ?? []) await fetchArea(area);
		await this.prepare(this.#area, true);
	}

	/** The reader has been told, and leaves it. */
	dismissEvicted(): void {
		letGo(this.evicted?.areas ?? []);
		this.evicted = undefined;
	}

	/** Reads again what this device holds. */
	async refresh(area: string): Promise<void> {
		try {
			const { storage, held, savedCount } = await ask('status', {});
			this.storage = storage;
			this.times = storage === 'kept' ? held.find((h) => h.area === area) : undefined;
			if (storage !== 'kept') return;
			const evicted = findEvicted({ areas: held.map((h) => h.area), saved: savedCount });
			this.evicted = evicted.areas.length > 0 ? evicted : undefined;
		} catch {
			// The worker is broken: the page works from the network, and what was known stays.
		}
	}

	/** Makes the app itself work offline; a new version waits for the reader. */
	async install(): Promise<void> {
		this.#findUpdate = await registerServiceWorker((apply) => (this.applyUpdate = apply), {
			tag: REFRESH_TAG,
			everyMs: REFRESH_EVERY_MS
		});
	}
}

export const device = new Device();
