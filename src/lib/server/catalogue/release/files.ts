import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { joinReleases, NATIONAL_AREA, type Release, type Term } from '#lib/domain/catalogue.ts';
import {
	type FileRole,
	type Manifest,
	RELEASE_FORMAT,
	type ReleaseFile
} from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { encodeSynonyms } from '#lib/search/index-format.ts';
import { buildIndex, type Synonyms, toSynonymTable } from '#lib/search/build-index.ts';
import type { CatalogueRecords } from '#lib/server/catalogue/read.ts';

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

export function wordsOf({ synonyms, taxonomies }: CatalogueRecords): Words {
	return { synonyms: [...synonyms.values()].map(({ record }) => record), topics: taxonomies.topics.record };
}

/** Splits a release into files named by their digest. The same catalogue gives the same bytes. */
export function toReleaseFiles(
	release: Release,
	national: Release,
	{ synonyms, topics }: Words
): ReleaseFiles {
	const { services, ...area } = release;
	const contents = new Map<string, string>();
	const addFile = (role: FileRole, value: unknown): ReleaseFile => {
		const content = JSON.stringify(value);
		const sha256 = createHash('sha256').update(content).digest('hex');
		const path = `${role}-${sha256.slice(0, 16)}.json`;
		contents.set(path, content);
		return { role, path, sha256, bytes: Buffer.byteLength(content) };
	};
	const files = [
		addFile('area', area),
		addFile('services', services.map(withoutTopics)),
		addFile('search', {
			...buildIndex(joinReleases(release, national)),
			...(release.area.id === NATIONAL_AREA && {
				synonyms: encodeSynonyms(toSynonymTable(synonyms, topics)),
				topics: Object.fromEntries(topics.map(({ id, name }) => [id, name]))
			})
		})
	];
	const digest = createHash('sha256');
	for (const { sha256 } of files) digest.update(sha256);
	const manifest: Manifest = {
		format: { ...RELEASE_FORMAT },
		area: release.area.id,
		release: digest.digest('hex').slice(0, 12),
		released: releasedAt(),
		services: services.length,
		files
	};
	return { manifest, contents };
}

/** Only search reads the topics, and it reads them in the index: in the records they would be sent twice. */
function withoutTopics(service: Service): Service {
	return { ...service, topics: { main: [], also: [] } };
}

let released: string | undefined;

/** When the catalogue last changed: its newest commit, else now. */
function releasedAt(): string {
	released ??= commitDate() ?? new Date().toISOString();
	return released;
}

function commitDate(): string | undefined {
	if (process.env.TERSKEL_CATALOGUE) return undefined;
	try {
		const date = execFileSync('git', ['log', '-1', '--format=%cI', '--', 'catalogue'], {
			stdio: ['ignore', 'pipe', 'ignore']
		})
			.toString()
			.trim();
		return date === '' ? undefined : new Date(date).toISOString();
	} catch {
		return undefined;
	}
}
