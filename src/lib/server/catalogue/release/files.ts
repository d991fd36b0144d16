import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { NATIONAL_AREA, type Release, type Term } from '#lib/domain/catalogue.ts';
import {
	type FileRole,
	filePath,
	LIMITS,
	type Manifest,
	RELEASE_FORMAT,
	type ReleaseFile
} from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { encodeSynonyms, type SearchIndex, type WordsFile } from '#lib/search/index-format.ts';
import { joinSegments } from '#lib/search/encode-index.ts';
import { buildIndex, type Synonyms, toSynonymTable } from '#lib/search/build-index.ts';
import type { CatalogueRecords } from '#lib/server/catalogue/read.ts';
import { partition } from './partition.ts';

export interface ReleaseFiles {
	manifest: Manifest;
	/** Content by path. */
	contents: Map<string, string>;
}

/** What people say, in the same words for every area. */
export interface Words {
	synonyms: readonly Synonyms[];
	topics: readonly Term[];
}

/**
 * What the first bucket may hold (`partition`). An area of 300 offers comes to some 10 in a bucket and 12 in a segment,
 * one of 3,000 to 23 and 26: small enough for an update, few enough for the manifest, where each is a digest that
 * nothing packs. Measured by `npm run bench -- sync`.
 */
const MOST = { services: 3, search: 5 } as const;

export function wordsOf({ synonyms, taxonomies }: CatalogueRecords): Words {
	return { synonyms: [...synonyms.values()].map(({ record }) => record), topics: taxonomies.topics.record };
}

/**
 * Splits a release into files named by their digest. The same catalogue gives the same bytes, and one changed offer
 * changes its bucket and its segment.
 *
 * @param words Only the nation's release carries them.
 * @param released ISO instant: when what it is made of last changed.
 */
export function toReleaseFiles(release: Release, words: Words, released: string): ReleaseFiles {
	const { services, ...area } = release;
	const made = [
		makeFile('area', area),
		...partition(services, MOST.services).map((bucket) => makeFile('services', bucket.map(withoutTopics))),
		...makeIndexFiles(buildSegments(release)),
		...(release.area.id === NATIONAL_AREA ? [makeFile('words', toWordsFile(words))] : [])
	];
	const files = made.map(({ file }) => file);
	const digest = createHash('sha256');
	for (const { sha256 } of files) digest.update(sha256);
	const manifest: Manifest = {
		format: { ...RELEASE_FORMAT },
		area: release.area.id,
		release: digest.digest('hex').slice(0, 12),
		released,
		services: services.length,
		files
	};
	return { manifest, contents: new Map(made.map(({ file, content }) => [file.path, content])) };
}

interface MadeFile {
	file: ReleaseFile;
	content: string;
}

function makeFile(role: FileRole, value: unknown): MadeFile {
	const content = JSON.stringify(value);
	const sha256 = createHash('sha256').update(content).digest('hex');
	const bytes = Buffer.byteLength(content);
	return {
		file: { role, path: filePath(role, sha256), sha256, bytes, wire: estimateWire(content) },
		content
	};
}

/** The segments, and joined to one file what a new device takes instead; one too large to read stays cut. */
function makeIndexFiles(segments: readonly SearchIndex[]): MadeFile[] {
	const files = segments.map((segment) => makeFile('search', segment));
	if (segments.length === 1) return files;
	const joined = makeFile('index', joinSegments(segments));
	return joined.file.bytes > LIMITS.fileBytes ? files : [...files, joined];
}

/** The search index of a release, in segments that know nothing of each other. */
export function buildSegments(release: Release): SearchIndex[] {
	const catalogue = { area: release.area, releases: [release] };
	return partition(release.services, MOST.search).map((services) => buildIndex(catalogue, services));
}

export function toWordsFile({ synonyms, topics }: Words): WordsFile {
	return {
		synonyms: encodeSynonyms(toSynonymTable(synonyms, topics)),
		topics: Object.fromEntries(topics.map(({ id, name }) => [id, name]))
	};
}

/** Only search reads the topics, and it reads them in the index: in the records they would be sent twice. */
function withoutTopics(service: Service): Service {
	return { ...service, topics: { main: [], also: [] } };
}

/** Hosts pack harder than this, and slower: it is an estimate, in whole hundreds as every digit of it is sent. */
function estimateWire(content: string): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return Math.ceil((brotliCompressSync(content, { params }).byteLength * 0.92) / 100) * 100;
}
