import { error } from '@sveltejs/kit';
import { type AreaEntry, DIRECTORY_PATH } from '#lib/domain/directory.ts';
import { ask } from './catalogue-client.ts';
import { readJson } from './read-json.ts';

export type AreaName = AreaEntry;

interface Surroundings {
	fetch: typeof globalThis.fetch;
	/** Rendering at build time, or reading a page that was. */
	prerendered: boolean;
}

/** The areas there are: as they stand in the page, else as the device knows them, else those it holds. */
export async function listKnownAreas({ fetch, prerendered }: Surroundings): Promise<AreaName[]> {
	if (prerendered) return (await readFile(fetch)) ?? error(500, { message: 'no areas', code: 'unexpected' });
	try {
		return await ask('areas', {});
	} catch {
		return (
			(await listHeld()) ??
			(await readFile(fetch)) ??
			error(503, { message: 'Unreachable', code: 'unreachable' })
		);
	}
}

/** Without a network there is no going anywhere but to what is here. Old browsers have no such worker to ask. */
async function listHeld(): Promise<AreaName[] | undefined> {
	const { held } = await ask('status', {}).catch(() => ({ held: [] }));
	return held.length > 0 ? held.map(({ area, name }) => ({ id: area, name })) : undefined;
}

async function readFile(fetch: typeof globalThis.fetch): Promise<AreaName[] | undefined> {
	try {
		return await readJson<AreaName[]>(await fetch(DIRECTORY_PATH));
	} catch {
		return undefined;
	}
}
