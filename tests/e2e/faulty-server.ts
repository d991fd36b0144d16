import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import {
	filePath,
	type Manifest,
	parseManifest,
	type ReleaseFile,
	toWireManifest
} from '#lib/domain/release-format.ts';

const BUILD = process.env.BUILD_DIR ?? 'build';
export const AREA = 'tromso';
const NATION = 'norge';
/** The offer whose name tells which release a page shows. */
export const OFFER = 'fontenehuset-tromso';

/** What a request is for; a fault strikes one of them, or all. */
export type Phase =
	| 'manifest'
	| 'area'
	| 'bucket'
	| 'index'
	| 'manifest of the nation'
	| 'words'
	| 'list of areas'
	| 'everything';

/** What goes wrong with an answer: given what it should have been. */
export type Fault = (response: ServerResponse, body: Buffer, request: IncomingMessage) => void;

const HTML = '<!doctype html><title>Velkommen om bord</title><p>Logg inn på nettet i toget.</p>';
const send = (response: ServerResponse, status: number, body: string | Buffer, headers = {}) => {
	response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
	response.end(body);
};
/** 64 MB of spaces, in some 60 kB. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

export const FAULTS = {
	'a connection that is refused': (response) => void response.destroy(),
	'a server that is down': (response) => send(response, 500, '{}'),
	'a gateway that is down': (response) => send(response, 503, HTML, { 'Content-Type': 'text/html' }),
	'a server that refuses': (response) => send(response, 403, '{}'),
	'a file that is gone': (response) => send(response, 404, 'Not found'),
	'a portal': (response) => send(response, 200, HTML, { 'Content-Type': 'text/html' }),
	'a way to a portal': (response) => send(response, 302, '', { Location: '/portal.html' }),
	'a connection that drops': (response, body) => {
		response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	},
	'half of it': (response, body) => send(response, 200, body.subarray(0, body.length / 2)),
	'one letter changed': (response, body) => {
		const changed = Buffer.from(body);
		// In a manifest this is a letter of a digest, in a file one of its texts.
		const at = changed.indexOf('sha256":"') < 0 ? changed.length >> 1 : changed.indexOf('sha256":"') + 12;
		changed[at] = changed[at] === 0x41 ? 0x42 : 0x41;
		send(response, 200, changed);
	},
	'a script put in': (response, body) =>
		send(response, 200, Buffer.concat([body, Buffer.from('<script src="//annonse.no/a.js"></script>')])),
	'other JSON': (response) => send(response, 200, '{"innlogget":false}'),
	nothing: (response) => send(response, 200, ''),
	'a bomb of gzip': (response) => send(response, 200, bomb, { 'Content-Encoding': 'gzip' }),
	'an answer without end': (response) => {
		response.writeHead(200, { 'Content-Type': 'application/json' });
		const piece = Buffer.alloc(256 * 1024, ' ');
		const more = () => {
			while (!response.destroyed && response.write(piece));
		};
		response.on('drain', more);
		more();
	},
	silence: () => undefined
} satisfies Record<string, Fault>;
export type FaultName = keyof typeof FAULTS;

interface Put {
	manifest: string;
	files: Map<string, string>;
}

/**
 * Runs before the worker's own code: waits are short, and the worker stops dead, or its storage fails, at the point its
 * address names (`?die=write:3`).
 */
const WORKER_PRELUDE = `{
	const later = self.setTimeout;
	self.setTimeout = (run, ms = 0, ...rest) => later(run, ms >= 20000 ? 1000 : Math.min(ms, 4), ...rest);
	const how = new URLSearchParams(self.location.search);
	const [point, nth] = (how.get('die') ?? how.get('full') ?? how.get('broken') ?? '').split(':');
	let times = 0;
	const strike = (here) => {
		if (here !== point || ++times < Number(nth)) return;
		if (how.has('full')) throw new DOMException('full', 'QuotaExceededError');
		if (how.has('broken')) throw new DOMException('broken', 'UnknownError');
		self.postMessage({ dead: true });
		for (;;);
	};
	const before = (owner, name, here) => {
		const real = owner[name];
		owner[name] = function (...args) {
			strike(here);
			return real.apply(this, args);
		};
	};
	before(IDBObjectStore.prototype, 'put', 'write');
	before(IDBObjectStore.prototype, 'delete', 'write');
	before(SubtleCrypto.prototype, 'digest', 'verify');
	before(BroadcastChannel.prototype, 'postMessage', 'tell');
}
`;

/** The built site, with releases of its own that it can put out, and an answer of its own choice to any of them. */
export class FaultyServer {
	readonly #originals = new Map<string, { manifest: Manifest; texts: Map<string, string> }>();
	readonly #put = new Map<string, Put>();
	readonly #site = sirv(BUILD, { extensions: ['html'] });
	readonly #worker: { path: string; code: string };
	readonly #server = createServer((request, response) => this.#answer(request, response));
	#strike: { phase: Phase; fault: Fault } | undefined;
	#afterwards: Fault | undefined;
	/** Files of the release that was put out last which nobody has asked for yet. */
	readonly #fresh = new Set<string>();
	#onHeld: { phase: Phase; reached: () => void } | undefined;
	/** The newest release out. */
	number = 0;
	/** How often the area has been asked for news. */
	asked = 0;
	/** A newer version of the app is out, which differs in nothing but that. */
	newerApp = false;

	constructor() {
		for (const area of [AREA, NATION]) {
			const folder = join(BUILD, 'release', area);
			const manifest = parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), area);
			const texts = new Map(
				manifest.files.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')])
			);
			this.#originals.set(area, { manifest, texts });
		}
		const folder = '_app/immutable/workers';
		const file =
			readdirSync(join(BUILD, folder)).find((name) => /^catalogue\.worker-.*\.js$/.test(name)) ?? '';
		this.#worker = { path: `/${folder}/${file}`, code: readFileSync(join(BUILD, folder, file), 'utf8') };
	}

	get workerPath() {
		return this.#worker.path;
	}

	async listen(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, resolve));
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	/** Puts out the next release of the area and the nation: another name of the area and the offer, another index. */
	publish(): number {
		const number = ++this.number;
		this.#fresh.clear();
		for (const [area, { manifest, texts }] of this.#originals) {
			const files = new Map<string, string>();
			const changed = new Set<string>();
			const next = manifest.files.map((file): ReleaseFile => {
				const text = texts.get(file.path) ?? '';
				const fresh = changed.has(file.role) ? undefined : rewrite(file, text, number);
				if (fresh !== undefined) changed.add(file.role);
				const content = fresh ?? text;
				const sha256 = createHash('sha256').update(content).digest('hex');
				const path = filePath(file.role, sha256);
				files.set(path, content);
				if (fresh !== undefined) this.#fresh.add(path);
				return { ...file, path, sha256, bytes: Buffer.byteLength(content) };
			});
			const release = createHash('sha256').update(`${area} ${number}`).digest('hex').slice(0, 12);
			const wire = toWireManifest({ ...manifest, release, files: next });
			this.#put.set(area, { manifest: JSON.stringify(wire), files });
		}
		return number;
	}

	/** From now on, requests of this phase are answered so; once they have all come, `afterwards` answers the rest. */
	break(phase: Phase, fault: Fault): void {
		this.#strike = { phase, fault };
	}

	/** Nothing comes through any more once every file of the release has been asked for. */
	breakAfterDownload(fault: Fault): void {
		this.#afterwards = fault;
	}

	/** Answers the request of this phase never. @returns When it has come. */
	hold(phase: Phase): Promise<void> {
		this.#strike = { phase, fault: () => undefined };
		return new Promise((resolve) => (this.#onHeld = { phase, reached: resolve }));
	}

	mend(): void {
		this.#strike = this.#afterwards = this.#onHeld = undefined;
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/portal.html') return send(response, 200, HTML, { 'Content-Type': 'text/html' });
		if (pathname === this.#worker.path) {
			return send(response, 200, WORKER_PRELUDE + this.#worker.code, { 'Content-Type': 'text/javascript' });
		}
		if (pathname === '/service-worker.js' && this.newerApp) {
			const code = `${readFileSync(join(BUILD, 'service-worker.js'), 'utf8')}\n// newer`;
			return send(response, 200, code, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
		}
		const [, root, area = '', file = ''] = pathname.split('/');
		if (root !== 'release') return this.#site(request, response, () => send(response, 404, 'Not found'));
		const put = this.#put.get(area);
		if (area === 'trondheim') return this.#site(request, response, () => send(response, 404, 'Not found'));
		const text = file === 'manifest.json' ? put?.manifest : put?.files.get(file);
		const phase = phaseOf(area, file);
		if (phase === 'manifest') this.asked++;
		const body = Buffer.from(text ?? readFileSync(join(BUILD, 'release/areas.json')));
		if (this.#onHeld?.phase === phase) this.#onHeld.reached();
		const { phase: struck, fault } = this.#strike ?? {};
		if (fault && (struck === phase || struck === 'everything')) return fault(response, body, request);
		const isLast = this.#fresh.delete(file) && this.#fresh.size === 0;
		if (this.#afterwards && this.#fresh.size === 0 && !isLast) {
			return this.#afterwards(response, body, request);
		}
		if (area !== 'areas.json' && text === undefined) return send(response, 404, 'Not found');
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
		if (request.headers['if-none-match'] === etag) {
			response.writeHead(304, { ETag: etag });
			response.end();
			return;
		}
		send(response, 200, body, { ETag: etag, 'Cache-Control': 'no-cache' });
	}
}

function phaseOf(area: string, file: string): Phase {
	if (area === 'areas.json') return 'list of areas';
	if (file === 'manifest.json') return area === NATION ? 'manifest of the nation' : 'manifest';
	if (file.startsWith('words')) return 'words';
	if (file.startsWith('services')) return 'bucket';
	return /^(?:search|index)-/.test(file) ? 'index' : 'area';
}

/** The file as another release has it; undefined when it is the same there. */
function rewrite({ role }: ReleaseFile, text: string, number: number): string | undefined {
	if (role === 'area') {
		const content = JSON.parse(text) as { area: { id: string; name: { nb: string } } };
		if (content.area.id === NATION) return undefined;
		content.area.name = { nb: `Tromsø ${number}` };
		return JSON.stringify(content);
	}
	if (role === 'services') {
		const services = JSON.parse(text) as { id: string; name: string }[];
		const offer = services.find(({ id }) => id === OFFER);
		if (!offer) return undefined;
		offer.name = `Fontenehuset Tromsø ${number}`;
		return JSON.stringify(services);
	}
	// The same index and words, written in another way.
	return ' '.repeat(number) + text;
}
