import { NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import type { Manifest } from '#lib/domain/release-format.ts';
import { toReleaseFiles } from '#lib/server/catalogue/release/files.ts';
import type { Fetch } from './fetch-release.ts';

type Answer = () => Response | Promise<Response>;

/** A static host of releases in memory. Anything it has not is a 404. */
export function makeServer(...releases: Release[]) {
	const files = new Map<string, string>();
	const instead = new Map<string, Answer>();
	const asked: string[] = [];
	let national = releases.find(({ area }) => area.id === NATIONAL_AREA);

	/** Puts a release out; the files of older ones stay. */
	function publish(release: Release): Manifest {
		const { id } = release.area;
		if (id === NATIONAL_AREA) national = release;
		const { manifest, contents } = toReleaseFiles(release, national ?? release, { synonyms: [], topics: [] });
		for (const [path, content] of contents) files.set(`/release/${id}/${path}`, content);
		files.set(`/release/${id}/manifest.json`, JSON.stringify(manifest));
		return manifest;
	}

	const fetch: Fetch = async (path) => {
		asked.push(path);
		for (const [part, answer] of instead) if (path.includes(part)) return answer();
		const content = files.get(path);
		return content === undefined ? new Response('Not found', { status: 404 }) : new Response(content);
	};

	for (const release of releases) publish(release);
	return {
		files,
		publish,
		fetch,
		/** Every path asked for, in order. */
		asked,
		/** Answers for every path with this part from now on. */
		answer: (part: string, answer: Answer) => void instead.set(part, answer),
		/** Answers as a working host again. */
		mend: () => instead.clear()
	};
}

export const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const portal: Answer = () => new Response('<!doctype html><title>Log in to the train</title>');
export const status =
	(code: number): Answer =>
	() =>
		new Response('{}', { status: code });
/** The connection drops in the middle of the body. */
export const dropped: Answer = () =>
	new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }));
