import { brotliCompressSync, gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type Catalogue, joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import type { CodedSynonyms, SearchIndex } from '#lib/search/index-format.ts';
import { IndexReader } from '#lib/search/index-reader.ts';
import { Sayings } from '#lib/search/sayings.ts';
import { joinSegments } from '#lib/search/encode-index.ts';
import { buildSegments } from '#lib/server/catalogue/release/files.ts';
import { readUnion } from '../quality/catalogue.ts';
import { growCatalogue } from './generate.ts';
import { PEER, type PeerDocument, toPeerDocument } from './peer.ts';
import { chooseBits, geometricMean, line, time, timeMedian, timeP95 } from './measure.ts';
import { bundleSearch, loadSearch, type SearchCode } from './search-code.ts';
import { listQueries, QUERY_KINDS } from './search-queries.ts';

const AREA = 'tromso';
const SIZES = [300, 3000, 30_000];
/** Larger ones take minutes: brotli, and an index of MiniSearch's as text. */
const MOST_FOR_BYTES = 30_000;
const MOST_FOR_FUSE = 3000;
/** Above this the peer takes seconds for a round; what runs that long is warm after a few. */
const MOST_TO_WARM = 3000;

/** Until then the compiler's own work would be counted to whichever engine is asked while it is done. */
const WARMING_ROUNDS = 5;

/** The cost goals, by records. */
const GOALS: Record<number, { search?: number; load?: number; gzip?: number; brotli?: number }> = {
	300: { search: 0.4, brotli: 1.7 },
	3000: { search: 0.2, load: 0.5, gzip: 0.56, brotli: 1.7 },
	30_000: { search: 0.04, load: 0.15, brotli: 1.7 },
	200_000: { search: 0.03 }
};
const CODE_GOAL_KB = 18;

/** @param records One size instead of the usual three. */
export async function benchSearch(records?: number): Promise<void> {
	const { catalogue, said: synonyms } = readUnion('catalogue', new Date());
	const ofArea = (id: string) => catalogue.releases.find(({ area }) => area.id === id) as Release;
	const real = joinReleases(ofArea(AREA), ofArea(NATIONAL_AREA));
	const all = catalogue.releases.flatMap(({ services }) => services);
	const code = await bundleSearch();
	benchCode(code, synonyms);
	const ours = await loadSearch(code);
	for (const size of records === undefined ? SIZES : [records]) {
		benchSize(ours, growCatalogue(real, all, size), synonyms);
	}
}

function benchCode(bundle: string, synonyms: CodedSynonyms): void {
	const code = gzipSync(bundle).byteLength / 1000;
	const table = gzipSync(JSON.stringify(synonyms)).byteLength / 1000;
	console.log('\nCode of search');
	console.log(line('code, gzip', code, 'kB'));
	console.log(line('synonyms, gzip', table, 'kB'));
	console.log(line('code with synonyms, gzip', code + table, 'kB', { goal: CODE_GOAL_KB }));
}

function benchSize(ours: SearchCode, catalogue: Catalogue, synonyms: CodedSynonyms): void {
	const services = catalogue.releases.flatMap((release) => release.services);
	const documents = services.map((service) => toPeerDocument(catalogue, service));
	const goals = GOALS[services.length] ?? {};
	console.log(`\n${services.length} records`);

	let index: SearchIndex[] = [];
	const building = time(
		() => (index = catalogue.releases.map((release) => joinSegments(buildSegments(release))))
	);
	const mini = new MiniSearch<PeerDocument>(PEER);
	const adding = time(() => mini.addAll(documents));
	console.log(line('index made, once', building, 'ms', { peer: adding, name: 'MiniSearch addAll' }));

	benchQueries(ours, catalogue, index, synonyms, mini, goals.search);
	if (services.length <= MOST_FOR_FUSE) benchFuse(ours, catalogue, index, synonyms, documents);
	if (services.length <= MOST_FOR_BYTES) benchIndex(ours, index, synonyms, mini, goals);
}

/** One kind of query after another, both engines in turn. */
function benchQueries(
	{ createEngine, search, understand }: SearchCode,
	catalogue: Catalogue,
	index: readonly SearchIndex[],
	synonyms: CodedSynonyms,
	mini: MiniSearch<PeerDocument>,
	goal: number | undefined
): void {
	const engine = createEngine(index, synonyms);
	const state = (query: string) => ({ query, filters: {}, order: undefined });
	const wordsOf = (query: string) => understand(query, catalogue.area).words;
	const queries = listQueries();
	// What is made at the first query is no part of the later ones.
	const first = time(() => engine.search(wordsOf('tryghetsalarm')));
	const isSmall = catalogue.releases.flatMap(({ services }) => services).length <= MOST_TO_WARM;
	for (let round = 0; round < (isSmall ? WARMING_ROUNDS : 1); round++) {
		for (const list of Object.values(queries)) {
			for (const query of isSmall ? list : list.slice(0, 3)) {
				engine.search(wordsOf(query));
				mini.search(query);
			}
		}
	}
	const figures = QUERY_KINDS.map((kind) => {
		const list = queries[kind];
		return {
			kind,
			ours: timeP95(list.map((query) => () => engine.search(wordsOf(query)))),
			peer: timeP95(list.map((query) => () => mini.search(query))),
			page: timeP95(list.map((query) => () => search(catalogue, engine, state(query))))
		};
	});
	const name = 'MiniSearch';
	const mean = (key: 'ours' | 'peer' | 'page') => geometricMean(figures.map((one) => one[key]));
	for (const { kind, ours, peer } of figures) console.log(line(`  p95, ${kind}`, ours, 'ms', { peer, name }));
	console.log(
		line('p95, geometric mean', mean('ours'), 'ms', {
			peer: mean('peer'),
			name,
			...(goal !== undefined && { goal })
		})
	);
	console.log(line('p95 with filters and order', mean('page'), 'ms', { peer: mean('peer'), name }));
	console.log(line('first query, with a typo, once', first, 'ms'));
}

function benchFuse(
	{ createEngine, understand }: SearchCode,
	catalogue: Catalogue,
	index: readonly SearchIndex[],
	synonyms: CodedSynonyms,
	documents: readonly PeerDocument[]
): void {
	const engine = createEngine(index, synonyms);
	const fuse = new Fuse(documents, { keys: PEER.fields, threshold: 0.3, ignoreLocation: true });
	const queries = listQueries().exact;
	const ours = timeP95(queries.map((query) => () => engine.search(understand(query, catalogue.area).words)));
	const peer = timeP95(
		queries.map((query) => () => fuse.search(query)),
		1
	);
	console.log(line('p95, exact', ours, 'ms', { peer, name: 'plain Fuse.js' }));
}

/** What a device fetches, keeps and opens. */
function benchIndex(
	{ createEngine }: SearchCode,
	index: readonly SearchIndex[],
	synonyms: CodedSynonyms,
	mini: MiniSearch<PeerDocument>,
	goals: { load?: number; gzip?: number; brotli?: number }
): void {
	const texts = index.map((segment) => JSON.stringify(segment));
	const peerText = JSON.stringify(mini);
	const goal = (value: number | undefined) => (value === undefined ? {} : { goal: value });
	const words = JSON.stringify(synonyms);
	const load = timeMedian(() =>
		createEngine(
			texts.map((text) => JSON.parse(text) as SearchIndex),
			JSON.parse(words) as CodedSynonyms
		)
	);
	const peerLoad = timeMedian(() => MiniSearch.loadJSON(peerText, PEER));
	const name = 'MiniSearch';
	console.log(
		line('index and synonyms loaded', load, 'ms', {
			peer: peerLoad,
			name: `${name}.loadJSON`,
			...goal(goals.load)
		})
	);
	const gzip = (content: string) => gzipSync(content).byteLength / 1000;
	// Each file is packed by itself.
	const sum = (measure: (text: string) => number) => texts.reduce((all, text) => all + measure(text), 0);
	console.log(
		line(`index in ${texts.length} files, gzip`, sum(gzip), 'kB', {
			peer: gzip(peerText),
			name,
			...goal(goals.gzip)
		})
	);
	const floor = indexFloor(index, synonyms) / 1000;
	const bytes = sum((text) => brotliCompressSync(text).byteLength) / 1000;
	console.log(line('index, brotli', bytes, 'kB', { peer: floor, name: 'floor', ...goal(goals.brotli) }));
	for (const part of ['ids', 'common', 'stems', 'words', 'counts', 'gaps', 'impacts', 'kinds'] as const) {
		const sizes = index.map((segment) => brotliCompressSync(JSON.stringify(segment[part] ?? '')).byteLength);
		console.log(line(`  ${part}, brotli`, sizes.reduce((all, size) => all + size, 0) / 1000, 'kB'));
	}
}

/** Bytes no index of these words can go below: which documents each word is in, and the words. */
function indexFloor(index: readonly SearchIndex[], synonyms: CodedSynonyms): number {
	const reader = new IndexReader(index, new Sayings(synonyms));
	const bits = reader.stems.reduce((sum, _, term) => {
		const { starts } = reader.postings;
		const frequency = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
		return sum + chooseBits(reader.ids.length, frequency);
	}, 0);
	return bits / 8 + brotliCompressSync(reader.stems.join('\n')).byteLength;
}
