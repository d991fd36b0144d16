import { error } from '@sveltejs/kit';
import { getReleaseFiles, hasArea, listAreas } from '#lib/server/catalogue/load.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	listAreas().flatMap(({ id }) =>
		[...getReleaseFiles(id).contents.keys()].map((file) => ({ area: id, file }))
	);

/** An immutable file of an area's release, named by its digest. */
export const GET: RequestHandler = ({ params: { area, file } }) => {
	const content = hasArea(area) ? getReleaseFiles(area).contents.get(file) : undefined;
	return content === undefined
		? error(404)
		: new Response(content, { headers: { 'content-type': 'application/json' } });
};
