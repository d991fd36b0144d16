import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fetch } from './fetch-release.ts';
import { fetchOrGiveUp, STALL_MS } from './stall.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Fails as the browser's own does when it is called off. */
const untilAborted = (init?: RequestInit) =>
	new Promise<never>((_, reject) => {
		init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
	});
/** Sends a piece every so often, then falls silent or ends. */
const drip =
	(pieces: number, everyMs: number, ends: boolean): Fetch =>
	(_, init) => {
		let sent = 0;
		const body = new ReadableStream<Uint8Array>({
			async pull(out) {
				if (sent++ < pieces) {
					await new Promise((resolve) => setTimeout(resolve, everyMs));
					out.enqueue(new Uint8Array(10));
				} else if (ends) out.close();
				else await untilAborted(init);
			}
		});
		return Promise.resolve(new Response(body, { status: 200, headers: { etag: '"a"' } }));
	};

it('gives up a network that never answers', async () => {
	const asked = fetchOrGiveUp((_, init) => untilAborted(init), '/a');
	const failed = expect(asked).rejects.toThrow('aborted');
	await vi.advanceTimersByTimeAsync(STALL_MS);
	await failed;
});

it('waits for a slow network that still brings something', async () => {
	const response = await fetchOrGiveUp(drip(5, STALL_MS - 1, true), '/a');
	expect(response.headers.get('etag')).toBe('"a"');
	const whole = response.arrayBuffer();
	await vi.advanceTimersByTimeAsync(5 * STALL_MS);
	expect((await whole).byteLength).toBe(50);
});

it('gives up an answer that stops in the middle', async () => {
	const response = await fetchOrGiveUp(drip(2, 10, false), '/a');
	const failed = expect(response.arrayBuffer()).rejects.toThrow('aborted');
	await vi.advanceTimersByTimeAsync(20 + STALL_MS);
	await failed;
});

it('passes on an answer without a body, and a failure, as they are', async () => {
	// As browsers give it.
	const unchanged = Object.defineProperty(new Response(null, { status: 304 }), 'body', {
		value: new ReadableStream()
	});
	expect(await fetchOrGiveUp(() => Promise.resolve(unchanged), '/a')).toBe(unchanged);
	await expect(fetchOrGiveUp(() => Promise.reject(new TypeError('no network')), '/a')).rejects.toThrow(
		'no network'
	);
	expect(vi.getTimerCount()).toBe(0);
});
