import type { Fetch } from './fetch-release.ts';

/** How long a network may be silent before it counts as gone, in milliseconds. */
export const STALL_MS = 20_000;

const NOT_MODIFIED = 304;

/**
 * Asks, and gives up when nothing has come for a while: before the answer, or between two pieces of it. A slow network
 * that still brings something is waited for.
 */
export async function fetchOrGiveUp(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
	const control = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => control.abort(), STALL_MS);
	};
	heard();
	let response: Response;
	try {
		response = await fetch(path, { ...init, signal: control.signal });
	} catch (error) {
		clearTimeout(timer);
		throw error;
	}
	// Browsers give even "not modified" an empty body, and then refuse to make such a response of it.
	const reader = response.status === NOT_MODIFIED ? undefined : response.body?.getReader();
	if (!reader) {
		clearTimeout(timer);
		return response;
	}
	const body = new ReadableStream<Uint8Array>({
		async pull(piped) {
			heard();
			try {
				const { done, value } = await reader.read();
				if (!done) {
					piped.enqueue(value);
					return;
				}
				piped.close();
			} catch (error) {
				piped.error(error);
			}
			clearTimeout(timer);
		},
		cancel(reason) {
			clearTimeout(timer);
			return reader.cancel(reason);
		}
	});
	return new Response(body, response);
}
