import { error } from '@sveltejs/kit';
import { viewPath } from '#lib/domain/views/path.ts';
import type { PageName, ViewAddress, Views } from '#lib/domain/views/view.ts';
import { readJson } from './read-json.ts';
import { ask, WorkerError } from './catalogue-client.ts';
import type { ViewReply } from './protocol.ts';

interface Surroundings {
	fetch: typeof fetch;
	/** Rendering at build time, or reading a page that was. */
	prerendered: boolean;
}

/**
 * What a page shows, from the nearest place that has it: the page's own inlined data, this device's catalogue, the
 * page's small file on the network, and at last the area's whole catalogue from the network.
 *
 * @throws Kit's HttpError: 404 when the catalogue has no such thing, 503 when it can be had from nowhere.
 */
export async function getView<P extends PageName>(
	address: ViewAddress<P>,
	{ fetch, prerendered }: Surroundings
): Promise<Views[P]> {
	// On hydration the inlined data comes first: stale data of the device must not overwrite a fresher page.
	if (prerendered)
		return (await readFile(address, fetch)) ?? error(404, { message: 'Not found', code: 'noSuchPage' });
	return (
		(await askDevice(address, true)) ??
		(await tryFile(address, fetch)) ??
		(await askDevice(address, false)) ??
		gone()
	);
}

/**
 * A view only the device makes, because its address would say something of a person: ticked needs, chosen offers. The
 * worker fetches the area's whole catalogue when it is not here; no request names what was asked.
 *
 * @returns undefined where the catalogue can be had from nowhere.
 */
export async function makeHere<P extends PageName>(address: ViewAddress<P>): Promise<Views[P] | undefined> {
	try {
		return await askDevice(address, false);
	} catch {
		return undefined;
	}
}

const gone = () => error(503, { message: 'Unreachable', code: 'unreachable' });

async function askDevice<P extends PageName>(
	address: ViewAddress<P>,
	local: boolean
): Promise<Views[P] | undefined> {
	let reply: ViewReply<P>;
	try {
		reply = (await ask('view', { address, local })) as ViewReply<P>;
	} catch (failure) {
		if (local) return undefined;
		throw error(503, {
			message: String(failure),
			code: failure instanceof WorkerError ? failure.code : 'unexpected'
		});
	}
	if (reply.found) return reply.view;
	switch (reply.why) {
		case 'no-such-area':
			throw error(404, { message: 'No such area', code: 'noSuchArea' });
		case 'no-such-page':
			throw error(404, {
				message: 'Not found',
				code: 'noSuchPage',
				...(reply.retired && { retired: reply.retired })
			});
		case 'not-held':
			return undefined;
	}
}

/** The page's file; undefined when it is not there or the network is not. */
async function tryFile<P extends PageName>(address: ViewAddress<P>, fetch: typeof globalThis.fetch) {
	try {
		return await readFile(address, fetch);
	} catch {
		return undefined;
	}
}

async function readFile<P extends PageName>(
	{ lang, area, page, id }: ViewAddress<P>,
	fetch: typeof globalThis.fetch
): Promise<Views[P] | undefined> {
	return readJson<Views[P]>(await fetch(`/views/${lang}/${area}/${viewPath(page, id)}`));
}
