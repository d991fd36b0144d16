import { type Catalogue, joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import type { AreaEntry } from '#lib/domain/directory.ts';
import { checkCatalogue } from './check.ts';
import { formatFinding } from './findings.ts';
import type { CatalogueRecords } from './read.ts';
import { buildRelease } from './release/build.ts';
import { toDirectory } from './release/directory.ts';
import { type ReleaseFiles, toReleaseFiles, wordsOf } from './release/files.ts';
import { changedAt } from './release/released.ts';
import { catalogueRoot } from './root.ts';

interface Loaded {
	records: CatalogueRecords;
	releases: Map<string, Release>;
	files: Map<string, ReleaseFiles>;
	released: Map<string, string>;
	root: string;
	/** ISO instant: what version control knows nothing of is as new as its build. */
	loadedAt: string;
}

let loaded: Loaded | undefined;

/** Read once a build. A catalogue with errors is not released: the message names every one. */
function load(): Loaded {
	if (loaded) return loaded;
	const { root } = catalogueRoot([], process.env);
	const now = new Date();
	const { records, findings } = checkCatalogue(root, now);
	const errors = findings.filter(({ level }) => level === 'error');
	if (errors.length > 0) {
		throw new Error(`${root} cannot be released:\n${errors.map(formatFinding).join('\n')}`);
	}
	loaded = {
		records,
		releases: new Map(),
		files: new Map(),
		released: new Map(),
		root,
		loadedAt: now.toISOString()
	};
	return loaded;
}

/** Ids of the areas, the municipalities by name and the nation last. */
export function listAreas(): { id: string; name: Release['area']['name'] }[] {
	const areas = [...load().records.areas].map(([id, { area }]) => ({
		id,
		name: area.record.name as Release['area']['name']
	}));
	const national = areas.filter(({ id }) => id === NATIONAL_AREA);
	return [...areas.filter(({ id }) => id !== NATIONAL_AREA), ...national];
}

/** The areas with what finds them without downloading them. */
export function getDirectory(): AreaEntry[] {
	const { areas, postalCodes } = load().records;
	return toDirectory(
		listAreas().map(({ id, name }) => ({ id, name, number: areas.get(id)?.area.record.number })),
		postalCodes
	);
}

/** @throws Error when the catalogue has errors or no such area. */
export function getRelease(area: string): Release {
	const { records, releases } = load();
	return keepFew(releases, area, () => buildRelease(records, area));
}

/** What pages of an area are made of. */
export function getCatalogue(area: string): Catalogue {
	return joinReleases(getRelease(area), getRelease(NATIONAL_AREA));
}

export function hasArea(area: string): boolean {
	return load().records.areas.has(area);
}

/** ISO instant: when what the area's release is made of last changed. */
export function getReleased(area: string): string {
	const { released, root, loadedAt } = load();
	const instant = released.get(area) ?? changedAt(root, area) ?? loadedAt;
	released.set(area, instant);
	return instant;
}

/** The files devices download for an area. */
export function getReleaseFiles(area: string): ReleaseFiles {
	const { files, records } = load();
	return keepFew(files, area, () => toReleaseFiles(getRelease(area), wordsOf(records), getReleased(area)));
}

/** Pages are rendered area by area, a few at a time: the whole country made ready would fill the memory. */
const MOST_KEPT = 4;

function keepFew<T>(kept: Map<string, T>, area: string, make: () => T): T {
	const found = kept.get(area) ?? make();
	kept.delete(area);
	kept.set(area, found);
	// The nation is part of every area and stays.
	const oldest = [...kept.keys()].find((one) => one !== NATIONAL_AREA);
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	return found;
}
