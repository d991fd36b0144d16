import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listKnownAreas } from './areas.ts';
import { ask } from './catalogue-client.ts';

vi.mock('./catalogue-client.ts', () => ({ ask: vi.fn() }));

const written = [{ id: 'by', name: { nb: 'By' } }];
const remembered = [{ id: 'gammel-by', name: { nb: 'Gammel by' } }];
const online = () => Promise.resolve(Response.json(written));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const portal = () => Promise.resolve(new Response('<!doctype html>'));
const down = () => Promise.resolve(Response.json({}, { status: 500 }));

beforeEach(() => {
	vi.mocked(ask).mockReset().mockResolvedValue(remembered);
});

describe('the areas to choose among', () => {
	it('are those the page was rendered with, and the device is not asked', async () => {
		expect(await listKnownAreas({ fetch: online, prerendered: true })).toEqual(written);
		expect(ask).not.toHaveBeenCalled();
	});

	it('are as the device knows them, and nothing else is fetched', async () => {
		const fetch = vi.fn(online);
		expect(await listKnownAreas({ fetch, prerendered: false })).toEqual(remembered);
		expect(ask).toHaveBeenCalledWith('areas', {});
		expect(fetch).not.toHaveBeenCalled();
	});

	it('are those this device holds when it never heard of others', async () => {
		vi.mocked(ask).mockRejectedValueOnce(new Error('offline'));
		const held = [{ area: 'by', name: { nb: 'By' } }];
		vi.mocked(ask).mockResolvedValueOnce({ held } as never);
		expect(await listKnownAreas({ fetch: offline, prerendered: false })).toEqual(written);
	});

	it('are read from the network where no worker runs', async () => {
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		expect(await listKnownAreas({ fetch: online, prerendered: false })).toEqual(written);
	});

	it.each([
		['without network', offline],
		['behind a portal', portal],
		['when the server is down', down]
	])('cannot be had from a worker that does not run %s', async (_, fetch) => {
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		await expect(listKnownAreas({ fetch, prerendered: false })).rejects.toMatchObject({
			status: 503,
			body: { code: 'unreachable' }
		});
	});

	it('stop the build when they cannot be read there: it has no device to ask', async () => {
		await expect(listKnownAreas({ fetch: offline, prerendered: true })).rejects.toMatchObject({
			status: 500
		});
		expect(ask).not.toHaveBeenCalled();
	});
});
