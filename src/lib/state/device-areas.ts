import { findAreas } from '#lib/domain/directory.ts';
import type { AreaName } from './areas.ts';
import { ask } from './catalogue-client.ts';
import { fetchArea, type FetchOutcome } from './fetch-area.ts';
import { letGo } from './kept-areas.ts';
import { askToPersist } from './persist.ts';

/** An area that can be added to this device. */
export interface AddableArea extends AreaName {
	/** What fetching it costs on the wire; undefined until known, and when that cannot be known. */
	bytes?: number | undefined;
}

/** More would be a list to get lost in; the reader writes a letter more. */
export const MOST_SHOWN = 8;

/** Areas for a name or a postal code that somebody writes; all of them before anything is written. */
export const matchAreas = <A extends AreaName>(areas: readonly A[], written: string): A[] =>
	written.trim() === '' ? [...areas] : (findAreas(areas, written) as A[]);

/** The areas there are that are not on this device; undefined when that cannot be known. */
export async function listAddable(held: readonly string[]): Promise<AddableArea[] | undefined> {
	try {
		return (await ask('areas', {})).filter(({ id }) => !held.includes(id));
	} catch {
		return undefined;
	}
}

/** Bytes on the wire that an area would cost; undefined when the network does not say. */
export async function findCost(area: string): Promise<number | undefined> {
	return ask('cost', { area }).catch(() => undefined);
}

/** Fetches an area to this device: the reader has seen what it costs. */
export async function addArea(area: string): Promise<FetchOutcome> {
	const outcome = await fetchArea(area);
	if (outcome.kind === 'fetched') askToPersist();
	return outcome;
}

/** Takes an area off this device. @returns Whether the device let it. */
export async function removeArea(area: string): Promise<boolean> {
	try {
		await ask('removeArea', { area });
	} catch {
		return false;
	}
	letGo([area]);
	return true;
}
