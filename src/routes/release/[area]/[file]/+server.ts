import { error } from '@sveltejs/kit';
import { toWireManifest } from '#lib/domain/release-format.ts';
import { getReleaseFiles, hasArea, listAreas } from '#lib/server/catalogue/load.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const MANIFEST = 'manifest.json';

export const prerender = true;
/** Area by area, so that each is released once. */
export const entries: EntryGenerator = () =>
	listAreas().flatMap(({ id }) =>
		[MANIFEST, ...getReleaseFiles(id).contents.keys()].map((file) => ({ area: id, file }))
	);

/** A file of an area's release: the manifest, which is the one that changes, or an immutable one named by its digest. */
export const GET: RequestHandler = ({ params: { area, file } }) => {
	if (!hasArea(area)) error(404);
	const { manifest, contents } = getReleaseFiles(area);
	const content = file === MANIFEST ? JSON.stringify(toWireManifest(manifest)) : contents.get(file);
	return content === undefined
		? error(404)
		: new Response(content, { headers: { 'content-type': 'application/json' } });
};
