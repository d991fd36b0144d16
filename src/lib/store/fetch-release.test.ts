import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Manifest } from '#lib/domain/release-format.ts';
import { fetchFiles, fetchManifest } from './fetch-release.ts';
import { dropped, makeServer, offline, portal, status } from './server.fixture.ts';

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
		expect(await fetchManifest(server.fetch, 'by')).toEqual(manifest);
		expect(server.asked).toEqual(['/release/by/manifest.json']);
	});

	it('is asked for past every cache', async () => {
		const { server } = setUp();
		const asked: (RequestInit | undefined)[] = [];
		await fetchManifest((path, init) => {
			asked.push(init);
			return server.fetch(path, init);
		}, 'by');
		expect(asked).toEqual([{ cache: 'no-cache' }]);
	});

	it('is none when the server knows no such area', async () => {
		expect(await fetchManifest(setUp().server.fetch, 'bergen')).toBeUndefined();
	});

	it.each([
		['there is no network', offline, 'unreachable'],
		['the server is down', status(500), 'unreachable'],
		['the gateway is down', status(504), 'unreachable'],
		['the server refuses', status(403), 'unreachable'],
		['the connection drops halfway', dropped, 'unreachable'],
		['a portal answers with its own page', portal, 'notARelease'],
		['it is cut short', () => new Response('{"format":{"major":1'), 'notARelease'],
		['the answer is empty', () => new Response(''), 'notARelease']
	])('fails when %s', async (_, answer, code) => {
		const { server } = setUp();
		server.answer('manifest.json', answer);
		expect(await codeOf(fetchManifest(server.fetch, 'by'))).toBe(code);
	});

	const file = (rest: object) => (m: Manifest) => ({
		...m,
		files: [{ ...m.files[0], ...rest }, ...m.files.slice(1)]
	});
	it.each<[string, (manifest: Manifest) => unknown, string]>([
		['a newer major format', (m) => ({ ...m, format: { major: 2, minor: 0 } }), 'formatTooNew'],
		['no format', ({ format: _, ...m }) => m, 'notARelease'],
		['a format in words', (m) => ({ ...m, format: { major: '1' } }), 'notARelease'],
		['another area', (m) => ({ ...m, area: 'bergen' }), 'notARelease'],
		['no release', ({ release: _, ...m }) => m, 'notARelease'],
		['a date that is none', (m) => ({ ...m, released: 'i går' }), 'notARelease'],
		['no count', (m) => ({ ...m, services: '3' }), 'notARelease'],
		['no files', ({ files: _, ...m }) => m, 'notARelease'],
		['files that are no list', (m) => ({ ...m, files: { 0: m.files[0] } }), 'notARelease'],
		['a file that is nothing', (m) => ({ ...m, files: [null, ...m.files] }), 'notARelease'],
		['a part missing', (m) => ({ ...m, files: m.files.slice(1) }), 'notARelease'],
		['a part twice', (m) => ({ ...m, files: [...m.files, m.files[0]] }), 'notARelease'],
		['a part of no kind', (m) => ({ ...m, files: [...m.files, { ...m.files[0], role: 7 }] }), 'notARelease'],
		['a path out of its folder', file({ path: '../norge/area-0123456789abcdef.json' }), 'notARelease'],
		['a path from the root', file({ path: '/area-0123456789abcdef.json' }), 'notARelease'],
		['an address elsewhere', file({ path: 'https://ond.no/area-0123456789abcdef.json' }), 'notARelease'],
		['an encoded path', file({ path: '%2e%2e%2farea-0123456789abcdef.json' }), 'notARelease'],
		['a path with a line after it', file({ path: 'area-0123456789abcdef.json\n' }), 'notARelease'],
		['a path that is no text', file({ path: 7 }), 'notARelease'],
		['no digest', file({ sha256: undefined }), 'notARelease'],
		['half a digest', file({ sha256: '0123456789abcdef' }), 'notARelease'],
		['an empty file', file({ bytes: 0 }), 'notARelease'],
		['half a byte', file({ bytes: 1.5 }), 'notARelease'],
		['more than a phone should take', file({ bytes: 9 * 1024 * 1024 }), 'notARelease'],
		['only the word null', () => null, 'notARelease'],
		['a list', () => [], 'notARelease'],
		['a number', () => 1, 'notARelease']
	])('is refused with %s', async (_, change, code) => {
		const { server, manifest } = setUp();
		server.answer('manifest.json', () => Response.json(change(manifest)));
		expect(await codeOf(fetchManifest(server.fetch, 'by'))).toBe(code);
	});

	it('may have what newer apps add', async () => {
		const { server, manifest } = setUp();
		const newer = {
			...manifest,
			format: { major: 1, minor: 7 },
			files: [...manifest.files, { ...manifest.files[0], role: 'pictures' }]
		};
		server.answer('manifest.json', () => Response.json(newer));
		expect(await fetchManifest(server.fetch, 'by')).toEqual(newer);
	});

	it('ends in an answer of ours, whatever JSON it is', async () => {
		const { server, manifest } = setUp();
		const wild = fc.oneof(
			fc.jsonValue(),
			fc.jsonValue().map((files) => ({ ...manifest, files })),
			fc.array(fc.jsonValue(), { maxLength: 4 }).map((files) => ({ ...manifest, files }))
		);
		await fc.assert(
			fc.asyncProperty(wild, async (value) => {
				server.answer('manifest.json', () => Response.json(value));
				expect(await codeOf(fetchManifest(server.fetch, 'by'))).toMatch(/^(notARelease|formatTooNew)$/);
			})
		);
	});
});

describe('the files', () => {
	it('are every part the manifest names, as JSON', async () => {
		const { server, manifest } = setUp();
		const files = await fetchFiles(server.fetch, manifest);
		expect([...files.keys()].sort()).toEqual(['area', 'search', 'services']);
		expect(files.get('services')).toEqual(release.services);
	});

	it('tell how far they have come, in bytes of the manifest', async () => {
		const { server, manifest } = setUp();
		const told: { received: number; total: number }[] = [];
		await fetchFiles(server.fetch, manifest, (progress) => told.push(progress));
		const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
		expect(told.map((progress) => progress.total)).toEqual([total, total, total]);
		const received = told.map((progress) => progress.received);
		expect(received).toEqual([...received].sort((a, b) => a - b));
		expect(received.at(-1)).toBe(total);
	});

	it.each([
		['is altered, though as long', (text: string) => text.replace('klubben', 'klubbem'), 'digestMismatch'],
		['is cut short', (text: string) => text.slice(0, -1), 'digestMismatch'],
		['has something after it', (text: string) => `${text} `, 'digestMismatch']
	])('are refused when one %s', async (_, change, code) => {
		const { server, manifest } = setUp();
		const path = manifest.files.find(({ role }) => role === 'services')!.path;
		const text = server.files.get(`/release/by/${path}`)!;
		expect(change(text)).not.toBe(text);
		server.answer(path, () => new Response(change(text)));
		expect(await codeOf(fetchFiles(server.fetch, manifest))).toBe(code);
	});

	it.each([
		['a portal', portal, 'digestMismatch'],
		['nobody', offline, 'unreachable'],
		['a server that is down', status(500), 'unreachable'],
		['a host that has thrown the file away', status(404), 'unreachable'],
		['a connection that drops', dropped, 'unreachable']
	])('are refused when %s answers for one', async (_, answer, code) => {
		const { server, manifest } = setUp();
		server.answer('search-', answer);
		expect(await codeOf(fetchFiles(server.fetch, manifest))).toBe(code);
	});
});
