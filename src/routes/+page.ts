import { listKnownAreas } from '#lib/state/areas.ts';
import { findLastPlace } from '#lib/state/last-place.ts';
import { isPrerendered } from '#lib/state/load.ts';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ fetch }) => {
	const prerendered = isPrerendered();
	// The app begins here each time it is opened: who has been somewhere goes there, and no list is fetched for it.
	const last = prerendered ? undefined : findLastPlace();
	return { last, areas: last ? [] : await listKnownAreas({ fetch, prerendered }) };
};
