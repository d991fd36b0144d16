/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isPage, isPrecached } from '#lib/offline/routes.ts';

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

const shell = createHandlerBoundToURL(SHELL);
registerRoute(({ request, url }) => request.mode === 'navigate' && isPage(url.pathname), shell);

// The page that installed it also gets its next files from here: the network may be gone before it navigates.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
