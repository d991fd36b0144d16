import Fuse, { type FuseOptionKey } from 'fuse.js';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { CodedSynonyms } from '#lib/search/index-format.ts';
import { createEngine } from '#lib/search/engine.ts';
import { search } from '#lib/search/search.ts';
import { buildSegments } from '#lib/server/catalogue/release/files.ts';

/** Something that finds services; all it finds, best first. */
export interface Engine {
	name: string;
	search(query: string): string[];
}

/** What the peers get to read: the text of a service as it stands in its record. */
interface PeerDocument {
	id: string;
	name: string;
	keywords: string;
	description: string;
	audience: string;
}
const PEER_FIELDS = ['name', 'keywords', 'description', 'audience'] as const;

/** What the page shows, over the segments of all areas. */
export function createOurs(catalogue: Catalogue, said: CodedSynonyms): Engine {
	const engine = createEngine(catalogue.releases.flatMap(buildSegments), said);
	return {
		name: 'Terskel',
		search: (query) =>
			search(catalogue, engine, { query, filters: {}, order: undefined }).services.map(({ id }) => id)
	};
}

/** What one would reach for instead, set up as their own pages say. */
export async function createPeers(catalogue: Catalogue): Promise<{ peers: Engine[]; missing: string[] }> {
	const documents = catalogue.releases
		.flatMap(({ services }) => services)
		.map((service): PeerDocument => ({
			id: service.id,
			name: service.name,
			keywords: (service.keywords ?? []).join(', '),
			description: service.description,
			audience: service.audience.text ?? ''
		}));
	const keys: FuseOptionKey<PeerDocument>[] = [...PEER_FIELDS];
	const fuse = (name: string, useTokenSearch: boolean): Engine => {
		const engine = new Fuse(documents, { keys, threshold: 0.3, useTokenSearch });
		return { name, search: (query) => engine.search(query).map(({ item }) => item.id) };
	};
	const miniSearch = await createMiniSearch(documents);
	return {
		peers: [fuse('Fuse.js', false), fuse('Fuse.js tokens', true), ...(miniSearch ? [miniSearch] : [])],
		missing: miniSearch ? [] : ['MiniSearch is not measured: npm install --save-dev minisearch']
	};
}

/** The part of MiniSearch used here, so that types hold while the package is not installed. */
type MiniSearchClass = new (options: {
	fields: readonly string[];
	searchOptions: { prefix: boolean; fuzzy: number };
}) => { addAll(documents: readonly PeerDocument[]): void; search(query: string): { id: string }[] };

async function createMiniSearch(documents: readonly PeerDocument[]): Promise<Engine | undefined> {
	const name: string = 'minisearch';
	let loaded: { default: MiniSearchClass };
	try {
		loaded = (await import(name)) as { default: MiniSearchClass };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
		throw error;
	}
	const engine = new loaded.default({
		fields: PEER_FIELDS,
		searchOptions: { prefix: true, fuzzy: 0.2 }
	});
	engine.addAll(documents);
	return { name: 'MiniSearch', search: (query) => engine.search(query).map(({ id }) => id) };
}
