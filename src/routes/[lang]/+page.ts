import { listKnownAreas } from '#lib/state/areas.ts';
import { isPrerendered } from '#lib/state/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	areas: await listKnownAreas({ fetch, prerendered: isPrerendered() })
});
