import { beforeEach, expect, it, vi } from 'vitest';
import { listKnownAreas } from './areas.ts';
import { ask } from './catalogue-client.ts';

const environment = vi.hoisted(() => ({ browser: true }));
vi.mock('$app/environment', () => environment);
vi.mock('./catalogue-client.ts', () => ({ ask: vi.fn() }));

const heard = [{ id: 'by', name: { nb: 'By' } }];
const remembered = [{ id: 'gammel-by', name: { nb: 'Gammel by' } }];
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const portal = () => Promise.resolve(new Response('<!doctype html>'));

beforeEach(() => {
	environment.browser = true;
	vi.mocked(ask).mockReset().mockResolvedValue(remembered);
});

it('are as the network says', async () => {
	expect(await listKnownAreas(() => Promise.resolve(Response.json(heard)))).toEqual(heard);
	expect(ask).not.toHaveBeenCalled();
});

it.each([
	['without network', offline],
	['behind a portal', portal],
	['when the server is down', () => Promise.resolve(Response.json({}, { status: 500 }))]
])('are as the device last heard %s', async (_, fetch) => {
	expect(await listKnownAreas(fetch)).toEqual(remembered);
	expect(ask).toHaveBeenCalledWith('areas', {});
});

it('cannot be had when the device never heard of them', async () => {
	vi.mocked(ask).mockRejectedValue(new Error('nothing kept'));
	await expect(listKnownAreas(offline)).rejects.toMatchObject({ status: 503, body: { code: 'unreachable' } });
});

it('stop the build when they cannot be read there: it has no device to ask', async () => {
	environment.browser = false;
	await expect(listKnownAreas(offline)).rejects.toMatchObject({ status: 500 });
	expect(ask).not.toHaveBeenCalled();
});
