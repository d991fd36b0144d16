import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Release } from '#lib/domain/catalogue.ts';
import { type Manifest, toWireManifest } from '#lib/domain/release-format.ts';
import { leaveOutParts, type SearchIndex } from '#lib/search/index-format.ts';
import { toReleaseFiles } from '#lib/server/catalogue/release/files.ts';
import type { Fetch, Network } from './fetch-release.ts';
import type { HeldRelease } from './held.ts';

type Answer = () => Response | Promise<Response>;

/** A static host of releases in memory. Anything it has not is a 404. */
export function makeServer(...releases: Release[]) {
	const files = new Map<string, string>();
	const instead = new Map<string, Answer>();
	const asked: string[] = [];

	/** Puts a release out; the files of older ones stay. */
	function publish(release: Release): Manifest {
		const { id } = release.area;
		const { manifest, contents } = toReleaseFiles(
			release,
			{ synonyms: [], topics: [] },
			'2026-11-22T00:00:00.000Z'
		);
		for (const [path, content] of contents) files.set(`/release/${id}/${path}`, content);
		files.set(`/release/${id}/manifest.json`, JSON.stringify(toWireManifest(manifest)));
		return manifest;
	}

	const fetch: Fetch = async (path, init) => {
		asked.push(path);
		for (const [part, answer] of instead) if (path.includes(part)) return answer();
		const content = files.get(path);
		if (content === undefined) return new Response('Not found', { status: 404 });
		const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 8)}"`;
		return new Headers(init?.headers).get('if-none-match') === etag
			? new Response(null, { status: 304 })
			: new Response(content, { headers: { etag } });
	};
	/** Waits are counted, not waited. */
	const waits: number[] = [];
	const network: Network = {
		fetch: (path, init) => fetch(path, init),
		wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
		random: () => 0.5
	};

	for (const release of releases) publish(release);
	return {
		files,
		publish,
		fetch,
		network,
		waits,
		/** Every path asked for, in order. */
		asked,
		/** Answers for every path with this part from now on. */
		answer: (part: string, answer: Answer) => void instead.set(part, answer),
		/** Answers as a working host again. */
		mend: () => instead.clear()
	};
}

/** A release as a device has it: the offers by their id. */
export const asHeld = (release: Release): Release => ({
	...release,
	services: [...release.services].sort((a, b) => (a.id < b.id ? -1 : 1))
});

/** Ids of the services a device finds by its index, once for each time it would find them. */
export const indexedIds = (held: HeldRelease | undefined): string[] =>
	(held?.index() ?? [])
		.flatMap(({ content, replaced }) => leaveOutParts(content as SearchIndex, replaced).ids)
		.filter((id) => id !== '')
		.sort();

export const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const portal: Answer = () => new Response('<!doctype html><title>Log in to the train</title>');
export const status =
	(code: number): Answer =>
	() =>
		new Response(code === 304 ? null : '{}', { status: code });
/** The connection drops in the middle of the body. */
export const dropped: Answer = () =>
	new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }));

/** Bytes of one piece of a body without end. */
export const PIECE = 64 * 1024;

/** A body that goes on as long as somebody reads. */
export function endlessBody(onPulled?: (bytes: number) => void): ReadableStream<Uint8Array> {
	return new ReadableStream({
		pull(body) {
			onPulled?.(PIECE);
			body.enqueue(new Uint8Array(PIECE).fill(0x20));
		}
	});
}
export const endless: Answer = () => new Response(endlessBody());
/** A few kilobytes that unpack to 32 MB. */
export const bomb: Answer = () => {
	const packed = gzipSync(new Uint8Array(32 * 1024 * 1024).fill(0x20));
	return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
};
