import { listKnownAreas } from '#lib/state/areas.ts';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ fetch }) => ({ areas: await listKnownAreas(fetch) });
