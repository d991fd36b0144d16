import { type Catalogue, joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import { REAL_CATALOGUE } from './folder.fixture.ts';
import { type CatalogueRecords, readCatalogue } from './read.ts';
import { buildRelease } from './release/build.ts';
import { type ReleaseFiles, toReleaseFiles, wordsOf } from './release/files.ts';

let records: CatalogueRecords | undefined;
const read = () => (records ??= readCatalogue(REAL_CATALOGUE).records);

/** The areas of `catalogue/`. */
export const REAL_AREAS = ['norge', 'tromso', 'trondheim'];

/** A release of `catalogue/`; a new one each time, so that a test may change it. */
export function realRelease(area: string): Release {
	return structuredClone(buildRelease(read(), area));
}

/** What pages of an area of `catalogue/` are made of. */
export function realCatalogue(area: string): Catalogue {
	return joinReleases(realRelease(area), realRelease(NATIONAL_AREA));
}

/** A release as the files devices download. */
export function toRealFiles(release: Release): ReleaseFiles {
	return toReleaseFiles(release, wordsOf(read()), '2026-11-22T00:00:00.000Z');
}
