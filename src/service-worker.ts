/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { cacheNames } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isPage, isPrecached } from '#lib/offline/routes.ts';
import { unaskedLimit } from '#lib/state/connection.ts';
import { CHANNEL, makeEffects } from '#lib/state/effects.ts';
import { REFRESH_TAG } from '#lib/state/refresh.ts';
import { refreshHeld } from '#lib/state/refresh-held.ts';
import { openDatabase } from '#lib/store/open-database.ts';

declare const self: ServiceWorkerGlobalScope;

// Every page is the shell, which reads the device's catalogue: at once, online or not, and always of one version.
// Releases and views are never cached here: a cached answer would hide a newer release.
const SHELL = '/shell.html';

precacheAndRoute([
	...build.map((url) => ({ url, revision: null })),
	...files.filter(isPrecached).map((url) => ({ url, revision: version })),
	{ url: SHELL, revision: version }
]);
cleanupOutdatedCaches();

/** Static routing, which some browsers have: said once where files are, they need not wake this worker for each. */
interface RoutingInstallEvent extends ExtendableEvent {
	addRoutes?(rule: { condition: { urlPattern: string }; source: { cacheName: string } }): Promise<void>;
}
self.addEventListener('install', (event: RoutingInstallEvent) => {
	const routed = event.addRoutes?.({
		condition: { urlPattern: '/_app/immutable/*' },
		source: { cacheName: cacheNames.precache }
	});
	// A browser that has it in another form goes on asking.
	if (routed) event.waitUntil(routed.catch(() => undefined));
});

const shell = createHandlerBoundToURL(SHELL);
registerRoute(({ request, url }) => request.mode === 'navigate' && isPage(url.pathname), shell);

// The page that installed it also gets its next files from here: the network may be gone before it navigates.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Some browsers wake an installed app now and then: the catalogue is then fresh before it is opened.
self.addEventListener('periodicsync' as 'sync', (event) => {
	const { tag, waitUntil } = event as ExtendableEvent & { tag: string };
	if (tag === REFRESH_TAG) waitUntil.call(event, refresh());
});

async function refresh(): Promise<void> {
	const db = await openDatabase();
	const channel = new BroadcastChannel(CHANNEL);
	await refreshHeld({
		...makeEffects(),
		db,
		limit: unaskedLimit(),
		onUpdated: (area) => channel.postMessage(area)
	});
	channel.close();
	db.close();
}
