import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeRecords } from './rules/records.fixture.ts';

export const REAL_CATALOGUE = resolve('catalogue');

type Files = Record<string, string | Uint8Array>;

/** A folder with these files, gone after the test. */
export function makeFolder(files: Files = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'terskel-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	writeFiles(root, files);
	return root;
}

export function writeFiles(root: string, files: Files): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

/** The town and the nation of `records.fixture.ts` as files (JSON is YAML), and these files beside or over them. */
export function makeTinyCatalogue(files: Files = {}): string {
	const { areas, taxonomies, formalTypes, lifeChanges, complaints, legalBasis, retired } =
		makeRecords().records;
	const lists = [...Object.values(taxonomies), formalTypes, lifeChanges, complaints, legalBasis, retired];
	const entries = [...areas.values()].flatMap(({ area, organizations, locations, services }) => [
		area,
		...organizations.values(),
		...locations.values(),
		...services.values()
	]);
	return makeFolder({
		...Object.fromEntries(
			[...entries, ...lists].map(({ path, record }) => [path, `${JSON.stringify(record, null, 2)}\n`])
		),
		'vocabularies/postal-codes.csv':
			'code,city,municipality,latitude,longitude,box\n9008,BY,5501,69.65,18.96,\n9990,BÅTSFJORD,5632,,,\n',
		...files
	});
}

/** The real nation, terms and law, and the town of `tests/fixtures/<name>/`. */
export function makeCatalogueWith(town: string): string {
	const root = makeFolder();
	for (const part of ['taxonomies', 'legal', 'vocabularies', 'retired.yaml', 'areas/norge']) {
		cpSync(join(REAL_CATALOGUE, part), join(root, part), { recursive: true });
	}
	cpSync(resolve('tests/fixtures', town), join(root, 'areas', town), { recursive: true });
	return root;
}
