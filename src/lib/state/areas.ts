import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import type { AreaEntry } from '#lib/domain/directory.ts';
import { ask } from './catalogue-client.ts';
import { readJson } from './read-json.ts';

export type AreaName = AreaEntry;

/** The areas there are: from the network, else as this device last heard. */
export async function listKnownAreas(fetch: typeof globalThis.fetch): Promise<AreaName[]> {
	try {
		const areas = await readJson<AreaName[]>(await fetch('/release/areas.json'));
		if (areas) return areas;
	} catch {
		// No network: the device remembers.
	}
	if (!browser) error(500, { message: 'no areas', code: 'unexpected' });
	try {
		return await ask('areas', {});
	} catch {
		error(503, { message: 'Unreachable', code: 'unreachable' });
	}
}
