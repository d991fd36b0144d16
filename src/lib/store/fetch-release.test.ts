import { describe, expect, it } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { toWireManifest } from '#lib/domain/release-format.ts';
import {
	type Fetch,
	fetchDirectory,
	type FetchedManifest,
	fetchFile,
	fetchManifest
} from './fetch-release.ts';
import {
	bomb,
	dropped,
	endless,
	endlessBody,
	makeServer,
	offline,
	PIECE,
	portal,
	status
} from './server.fixture.ts';

const release = makeRelease('by', [makeService('klubben', { description: 'Kafé på Øya.' })]);
const setUp = () => {
	const server = makeServer();
	return { server, manifest: server.publish(release) };
};

/** The code of the error a download ends with. */
const codeOf = (download: Promise<unknown>) =>
	download.then(
		() => 'none',
		(error: { code?: string }) => error.code ?? String(error)
	);

describe('the manifest', () => {
	it('is what the server has for the area', async () => {
		const { server, manifest } = setUp();
		expect(await fetchManifest(server.network, 'by')).toMatchObject({ manifest });
		expect(server.asked).toEqual(['/release/by/manifest.json']);
	});

	it('is asked for past every cache', async () => {
		const { server } = setUp();
		const asked: (RequestInit | undefined)[] = [];
		const fetch: Fetch = (path, init) => {
			asked.push(init);
			return server.fetch(path, init);
		};
		await fetchManifest({ ...server.network, fetch }, 'by');
		expect(asked).toEqual([{ cache: 'no-cache' }]);
	});

	it('is only said to stand when it is the one this device has', async () => {
		const { server } = setUp();
		const first = (await fetchManifest(server.network, 'by')) as FetchedManifest;
		expect(first.etag).toMatch(/^"/);
		expect(await fetchManifest(server.network, 'by', first.etag)).toBe('unchanged');
		server.publish(makeRelease('by', []));
		expect(await fetchManifest(server.network, 'by', first.etag)).toMatchObject({
			manifest: { services: 0 }
		});
	});

	it('is not believed to stand when nobody asked that', async () => {
		const { server } = setUp();
		server.answer('manifest.json', status(304));
		expect(await codeOf(fetchManifest(server.network, 'by'))).toBe('serverFailed');
	});

	it('is none when the server knows no such area', async () => {
		expect(await fetchManifest(setUp().server.network, 'bergen')).toBeUndefined();
	});

	it.each([
		['there is no network', offline, 'unreachable'],
		['the server is down', status(500), 'serverFailed'],
		['the gateway is down', status(504), 'serverFailed'],
		['the server refuses', status(403), 'serverFailed'],
		['the connection drops halfway', dropped, 'unreachable'],
		['a portal answers with its own page', portal, 'notARelease'],
		['it is cut short', () => new Response('{"format":{"major":1'), 'notARelease'],
		['the answer is empty', () => new Response(''), 'notARelease'],
		['it never ends', endless, 'notARelease'],
		['a small answer unpacks without end', bomb, 'notARelease']
	])('fails when %s', async (_, answer, code) => {
		const { server } = setUp();
		server.answer('manifest.json', answer);
		expect(await codeOf(fetchManifest(server.network, 'by'))).toBe(code);
	});

	it('is refused as a whole when it names another area, or is of a newer format', async () => {
		const { server, manifest } = setUp();
		const sent = toWireManifest(manifest);
		server.answer('manifest.json', () => Response.json({ ...sent, area: 'bergen' }));
		expect(await codeOf(fetchManifest(server.network, 'by'))).toBe('notARelease');
		server.answer('manifest.json', () => Response.json({ ...sent, format: { major: 2, minor: 0 } }));
		expect(await codeOf(fetchManifest(server.network, 'by'))).toBe('formatTooNew');
	});

	it('is asked for twice when the network fails, and no more often', async () => {
		const { server } = setUp();
		server.answer('manifest.json', offline);
		await codeOf(fetchManifest(server.network, 'by'));
		expect(server.asked).toHaveLength(2);
	});
});

describe('a file', () => {
	const setUpFile = () => {
		const { server, manifest } = setUp();
		const file = manifest.files.find(({ role }) => role === 'services')!;
		const text = server.files.get(`/release/by/${file.path}`)!;
		return { server, file, text, get: () => fetchFile(server.network, 'by', file) };
	};

	it('is the bytes the manifest names', async () => {
		const { get, text } = setUpFile();
		expect(new TextDecoder().decode(await get())).toBe(text);
	});

	it('tells of every piece as it arrives', async () => {
		const { server, file } = setUpFile();
		let received = 0;
		await fetchFile(server.network, 'by', file, (bytes) => (received += bytes));
		expect(received).toBe(file.bytes);
	});

	it.each<[string, (text: string) => BodyInit]>([
		['altered, though as long', (text) => text.replace('klubben', 'klubbem')],
		['cut short', (text) => text.slice(0, -1)],
		['followed by something', (text) => `${text} `],
		['followed by a script', (text) => `${text}<script src="//ond.no"></script>`],
		['empty', () => ''],
		['without end', () => endlessBody()]
	])('is refused when it is %s', async (_, change) => {
		const { server, file, text, get } = setUpFile();
		server.answer(file.path, () => new Response(change(text)));
		expect(await codeOf(get())).toBe('digestMismatch');
	});

	it('is refused as a page when a portal answers with one, whatever its length', async () => {
		const { server, file, get } = setUpFile();
		server.answer(file.path, portal);
		expect(await codeOf(get())).toBe('notARelease');
	});

	it('is read no further than it may be long: what unpacks without end stops', async () => {
		const { server, file, get } = setUpFile();
		const pulled: number[] = [];
		server.answer(file.path, () => new Response(endlessBody((length) => pulled.push(length))));
		expect(await codeOf(get())).toBe('digestMismatch');
		const most = file.bytes + 4 * PIECE;
		expect(pulled.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(2 * most);
	});

	it('that a cache has damaged is had past the cache', async () => {
		const { server, file, text } = setUpFile();
		const asked: (string | undefined)[] = [];
		const fetch: Fetch = (_, init) => {
			asked.push(init?.cache);
			return Promise.resolve(new Response(init?.cache === 'reload' ? text : `${text.slice(1)} `));
		};
		expect(await codeOf(fetchFile({ ...server.network, fetch }, 'by', file))).toBe('none');
		expect(asked).toEqual([undefined, 'reload']);
	});

	it.each([
		['nobody', offline, 'unreachable', 4],
		['a connection that drops', dropped, 'unreachable', 4],
		['a server that is down', status(500), 'serverFailed', 4],
		['a server that is busy', status(429), 'serverFailed', 4],
		['a host that has thrown the file away', status(404), 'serverFailed', 1],
		['a server that refuses', status(403), 'serverFailed', 1]
	])('fails when %s answers, after trying as often as that can help', async (_, answer, code, tries) => {
		const { server, file, get } = setUpFile();
		server.answer(file.path, answer);
		expect(await codeOf(get())).toBe(code);
		expect(server.asked).toHaveLength(tries);
	});

	it('comes when the network does, with longer waits between', async () => {
		const { server, file, text } = setUpFile();
		let failures = 3;
		server.answer(file.path, () => (failures-- > 0 ? offline() : new Response(text)));
		let received = 0;
		await fetchFile(server.network, 'by', file, (bytes) => (received += bytes));
		expect(received).toBe(file.bytes);
		expect(server.waits).toEqual([375, 750, 1500]);
	});
});

describe('the list of areas', () => {
	it('is what the server has, and refused when it is a page', async () => {
		const { server } = setUp();
		server.files.set('/release/areas.json', '[{"id":"by","name":{"nb":"By"}}]');
		expect(await fetchDirectory(server.network)).toEqual([{ id: 'by', name: { nb: 'By' } }]);
		server.answer('areas.json', portal);
		expect(await codeOf(fetchDirectory(server.network))).toBe('notARelease');
	});
});
