import { error, json } from '@sveltejs/kit';
import { toWireManifest } from '#lib/domain/release-format.ts';
import { getReleaseFiles, hasArea, listAreas } from '#lib/server/catalogue/load.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => listAreas().map(({ id }) => ({ area: id }));

/** The one mutable file of an area's release. */
export const GET: RequestHandler = ({ params: { area } }) =>
	hasArea(area) ? json(toWireManifest(getReleaseFiles(area).manifest)) : error(404);
