import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewAddress } from '#lib/domain/views/view.ts';
import type * as Client from './catalogue-client.ts';
import { ask, WorkerError } from './catalogue-client.ts';
import type { ViewReply } from './protocol.ts';
import { getView } from './view.ts';

vi.mock('./catalogue-client.ts', async (original) => ({
	...(await original<typeof Client>()),
	ask: vi.fn()
}));

type Answer = ViewReply | Error;
const home: ViewAddress = { lang: 'nb', area: 'by', page: 'home' };
const notHeld: Answer = { found: false, why: 'not-held' };
const found = (total: number) => ({ found: true, view: { total } }) as ViewReply;
const file = () => Response.json({ total: 2 });
const portal = () => new Response('<!doctype html>');
const missing = () => new Response('<!doctype html>', { status: 404 });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** Every place asked, in order. */
let asked: string[];
beforeEach(() => {
	asked = [];
});

/** Reads the page with these answers from the device, the file, and the whole catalogue over the network. */
function read(
	{ local = notHeld, file: fileAnswer = offline, download = notHeld }: Answers,
	address = home,
	prerendered = false
) {
	vi.mocked(ask).mockImplementation(async (_, question) => {
		const isLocal = (question as { local: boolean }).local;
		asked.push(isLocal ? 'device' : 'download');
		const answer = isLocal ? local : download;
		if (answer instanceof Error) throw answer;
		return answer;
	});
	const fetch = async (path: RequestInfo | URL) => {
		asked.push(String(path));
		return fileAnswer();
	};
	return getView(address, { fetch, prerendered });
}
interface Answers {
	local?: Answer;
	file?: () => Response | Promise<Response>;
	download?: Answer;
}

const FILE = '/views/nb/by/home.json';

describe('the places asked for a page', () => {
	it.each<[string, Answers, string[], number]>([
		['the device first, and no more when it has it', { local: found(1), file }, ['device'], 1],
		['the file next', { file }, ['device', FILE], 2],
		['the file also when the device has failed', { local: new Error('broken'), file }, ['device', FILE], 2],
		['the whole catalogue at last', { download: found(3) }, ['device', FILE, 'download'], 3],
		[
			'not a page in place of the file',
			{ file: portal, download: found(3) },
			['device', FILE, 'download'],
			3
		],
		['not a missing file', { file: missing, download: found(3) }, ['device', FILE, 'download'], 3]
	])('are: %s', async (_, answers, places, total) => {
		expect(await read(answers)).toEqual({ total });
		expect(asked).toEqual(places);
	});

	it('are the inlined data alone when the page was prerendered, so that nothing stale overwrites it', async () => {
		expect(await read({ local: found(1), file }, home, true)).toEqual({ total: 2 });
		expect(asked).toEqual([FILE]);
	});

	it('name the thing the page is about', async () => {
		await read({ file }, { ...home, page: 'service', id: 'klubben' });
		expect(asked).toContain('/views/nb/by/service/klubben.json');
	});
});

describe('a page that cannot be had', () => {
	const noArea: Answer = { found: false, why: 'no-such-area' };
	const retired = { reason: { text: 'Slått sammen' }, date: '2026-01-01' };
	it.each<[string, Answers, number, object]>([
		['is not of an area', { download: noArea }, 404, { code: 'noSuchArea' }],
		[
			'is not in the catalogue',
			{ local: { found: false, why: 'no-such-page' } },
			404,
			{ code: 'noSuchPage' }
		],
		[
			'has left the catalogue',
			{ local: { found: false, why: 'no-such-page', retired } },
			404,
			{ code: 'noSuchPage', retired }
		],
		['is out of reach', { download: new WorkerError('unreachable', 'gone') }, 503, { code: 'unreachable' }],
		[
			'comes damaged',
			{ download: new WorkerError('digestMismatch', 'bad') },
			503,
			{ code: 'digestMismatch' }
		],
		['fails in a way nobody foresaw', { download: new Error('oops') }, 503, { code: 'unexpected' }],
		['is held by nobody', {}, 503, { code: 'unreachable' }]
	])('because it %s says so', async (_, answers, status, body) => {
		await expect(read(answers)).rejects.toMatchObject({ status, body });
	});

	it('is not asked for elsewhere when the device knows that it does not exist', async () => {
		await expect(read({ local: { found: false, why: 'no-such-page' }, file })).rejects.toBeDefined();
		expect(asked).toEqual(['device']);
	});

	it('is a 404 at build time, never a silent empty page', async () => {
		await expect(read({ file: missing }, home, true)).rejects.toMatchObject({
			status: 404,
			body: { code: 'noSuchPage' }
		});
	});
});
