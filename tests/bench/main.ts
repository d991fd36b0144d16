import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { createEngine } from '#lib/search/engine.ts';
import { buildIndex, toSynonymTable } from '#lib/search/build-index.ts';
import { makeView } from '#lib/domain/views/view.ts';
import { joinReleases } from '#lib/domain/catalogue.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';
import { understand } from '#lib/search/understand.ts';
import { generateCatalogue } from './generate.ts';
import { benchSchedule } from './schedule.ts';

// Every figure is a ratio to a named peer in the same run: the machine's own speed means nothing.

const QUERIES = [
	'noen å snakke med',
	'gratis mat',
	'trygghetsalarm',
	'demens',
	'tryghetsalarm',
	'besøksvenn',
	'gjeld'
];
const ROUNDS = 5;

/** Median milliseconds of one call, after a warm-up. */
function measure(work: () => void): number {
	work();
	const times = Array.from({ length: ROUNDS }, () => {
		const started = performance.now();
		work();
		return performance.now() - started;
	}).sort((a, b) => a - b);
	return times[Math.floor(ROUNDS / 2)] ?? 0;
}

const brotli = (text: string) => brotliCompressSync(text).byteLength;
const row = (name: string, ours: number, peer: number, peerName: string, unit: string) =>
	console.log(
		`${name.padEnd(34)} ${ours.toFixed(2).padStart(10)} ${unit}   ${(ours / peer).toFixed(2).padStart(7)} × ${peerName} (${peer.toFixed(2)} ${unit})`
	);

function bench(root: string): void {
	const { records } = checkCatalogue(root, new Date());
	const release = buildRelease(records, 'tromso');
	const national = buildRelease(records, 'norge');
	const catalogue = joinReleases(release, national);
	const synonyms = [...records.synonyms.values()].map(({ record }) => record);
	const index = buildIndex(catalogue);
	const services = [...release.services, ...national.services];
	console.log(`\n${services.length} offers`);

	const engine = createEngine(index, toSynonymTable(synonyms, records.taxonomies.topics.record));
	const plain = new Fuse(services, {
		keys: ['name', 'description', 'keywords', 'audience.text'],
		threshold: 0.3,
		ignoreLocation: true
	});
	const perQuery = (search: (query: string) => void) =>
		measure(() => QUERIES.forEach(search)) / QUERIES.length;
	row(
		'search, one query',
		perQuery((query) => engine.search(understand(query, catalogue.area).words)),
		perQuery((query) => plain.search(query)),
		'plain Fuse.js over the records',
		'ms'
	);
	row(
		'step page from the catalogue',
		measure(() => makeView(catalogue, { lang: 'nb', area: 'tromso', page: 'step', id: 'open-places' })),
		measure(() => JSON.parse(JSON.stringify(release.services))),
		'a JSON round trip of the offers',
		'ms'
	);
	row(
		'search index over the wire',
		brotli(JSON.stringify(index)) / 1000,
		brotli(JSON.stringify(services)) / 1000,
		'the offers themselves',
		'kB brotli'
	);
}

benchSchedule({ measure, row });
bench('catalogue');
const folder = mkdtempSync(join(tmpdir(), 'terskel-bench-'));
try {
	generateCatalogue(folder, 3000);
	bench(folder);
} finally {
	rmSync(folder, { recursive: true });
}
