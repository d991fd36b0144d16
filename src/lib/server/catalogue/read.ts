import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { Finding } from './findings.ts';
import { MAX_BYTES, parseYaml } from './parse-yaml.ts';
import { type PostalCodes, readPostalCodes } from './postal-codes.ts';
import {
	type AreaRecord,
	areaSchema,
	type ComplaintRecords,
	complaintsSchema,
	type LocationRecord,
	locationSchema,
	type OrganizationRecord,
	organizationSchema,
	type RetiredRecords,
	retiredSchema,
	type SynonymRecords,
	synonymsSchema,
	type TermRecords,
	termsSchema
} from './schema/area.ts';
import {
	type FormalTypeRecords,
	formalTypesSchema,
	type LegalBasisRecords,
	legalBasisSchema,
	type LifeChangeRecords,
	lifeChangesSchema
} from './schema/formal.ts';
import { type ServiceRecord, serviceSchema } from './schema/service.ts';
import { id } from './schema/values.ts';

/** A record with the file it came from. */
export interface Entry<T> {
	id: string;
	/** Relative to the catalogue folder. */
	path: string;
	record: T;
	lineOf(field: readonly PropertyKey[]): number | undefined;
}

export interface AreaRecords {
	area: Entry<AreaRecord>;
	organizations: Map<string, Entry<OrganizationRecord>>;
	locations: Map<string, Entry<LocationRecord>>;
	services: Map<string, Entry<ServiceRecord>>;
}

export const TAXONOMIES = ['needs', 'topics', 'kinds', 'audiences', 'organization-types'] as const;
export type Taxonomy = (typeof TAXONOMIES)[number];

export interface CatalogueRecords {
	areas: Map<string, AreaRecords>;
	taxonomies: Record<Taxonomy, Entry<TermRecords>>;
	synonyms: Map<string, Entry<SynonymRecords>>;
	formalTypes: Entry<FormalTypeRecords>;
	lifeChanges: Entry<LifeChangeRecords>;
	complaints: Entry<ComplaintRecords>;
	legalBasis: Entry<LegalBasisRecords>;
	retired: Entry<RetiredRecords>;
	postalCodes: PostalCodes;
}

export interface ReadResult {
	records: CatalogueRecords;
	findings: Finding[];
}

const AREA_PARTS: ReadonlySet<string> = new Set([
	'area.yaml',
	'organizations',
	'locations',
	'services',
	'translations'
]);
/** Of one file: enough to mend it by, and a flood would drown the other files. */
const MAX_FINDINGS = 50;
const RETIRED_MAX_BYTES = 1024 * 1024;
const LISTS_MAX_BYTES = 256 * 1024;

/**
 * Reads every file of a catalogue folder. Files that cannot be read as their schema says are left out of
 * `records` and named in `findings`; nothing is thrown for what a file contains.
 *
 * @param root The catalogue folder.
 */
export function readCatalogue(root: string): ReadResult {
	const findings: Finding[] = [];

	function report<T>(path: string, problems: readonly T[], describe: (problem: T) => Finding): void {
		findings.push(...problems.slice(0, MAX_FINDINGS).map(describe));
		const more = problems.length - MAX_FINDINGS;
		if (more > 0) findings.push({ path, level: 'error', message: `has ${more} more problems` });
	}

	function readEntry<T>(path: string, schema: z.ZodType<T>, maxBytes = MAX_BYTES): Entry<T> | undefined {
		const full = join(root, path);
		const stat = lstatSync(full, { throwIfNoEntry: false });
		if (!stat) {
			findings.push({ path, level: 'error', message: 'is missing', fix: 'create the file' });
			return undefined;
		}
		if (!stat.isFile()) {
			findings.push({
				path,
				level: 'error',
				message: 'is not a plain file',
				fix: 'replace links and folders by files'
			});
			return undefined;
		}
		const parsed = parseYaml(path, readAtMost(full, maxBytes + 1), maxBytes);
		if (Array.isArray(parsed)) {
			report(path, parsed, (finding) => finding);
			return undefined;
		}
		const result = schema.safeParse(parsed.value);
		if (!result.success) {
			report(path, result.error.issues, (issue) => toFinding(path, issue, parsed.lineOf));
			return undefined;
		}
		return { id: basename(path, '.yaml'), path, record: result.data, lineOf: lineFinder(full, maxBytes) };
	}

	function listFolder(folder: string): string[] {
		const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
		if (!stat) return [];
		if (stat.isDirectory()) return readdirSync(join(root, folder)).sort();
		findings.push({
			path: folder,
			level: 'error',
			message: 'is not a plain folder',
			fix: 'replace it by a folder'
		});
		return [];
	}

	function readFolder<T>(folder: string, schema: z.ZodType<T>, maxBytes = MAX_BYTES): Map<string, Entry<T>> {
		const entries = new Map<string, Entry<T>>();
		for (const name of listFolder(folder)) {
			const path = `${folder}/${name}`;
			if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) {
				findings.push({
					path,
					level: 'error',
					message: 'is not named like a record',
					fix: 'use small letters, digits and hyphens, and end with .yaml'
				});
				continue;
			}
			const entry = readEntry(path, schema, maxBytes);
			if (entry) entries.set(entry.id, entry);
		}
		return entries;
	}

	const emptyEntry = <T>(path: string, record: T): Entry<T> => ({
		id: basename(path, '.yaml'),
		path,
		record,
		lineOf: () => undefined
	});
	const readList = <T>(path: string, schema: z.ZodType<T[]>) =>
		readEntry(path, schema, LISTS_MAX_BYTES) ?? emptyEntry<T[]>(path, []);
	const readTerms = (name: Taxonomy) => readList(`taxonomies/${name}.yaml`, termsSchema);

	const areas = new Map<string, AreaRecords>();
	// The national area is part of every other, so it is asked for even when its folder is gone.
	for (const name of [...new Set([...listFolder('areas'), NATIONAL_AREA])].sort()) {
		if (!id.safeParse(name).success) {
			findings.push({
				path: `areas/${name}`,
				level: 'error',
				message: 'is not named like an area',
				fix: 'use small letters, digits and hyphens'
			});
			continue;
		}
		for (const part of listFolder(`areas/${name}`).filter((part) => !AREA_PARTS.has(part))) {
			findings.push({
				path: `areas/${name}/${part}`,
				level: 'error',
				message: 'is read by nothing',
				fix: `only ${[...AREA_PARTS].join(', ')} stand here`
			});
		}
		if (lstatSync(join(root, 'areas', name), { throwIfNoEntry: false })?.isDirectory() === false) continue;
		const area = readEntry(`areas/${name}/area.yaml`, areaSchema);
		if (!area) continue;
		areas.set(name, {
			area: { ...area, id: name },
			organizations: readFolder(`areas/${name}/organizations`, organizationSchema),
			locations: readFolder(`areas/${name}/locations`, locationSchema),
			services: readFolder(`areas/${name}/services`, serviceSchema)
		});
	}

	const records: CatalogueRecords = {
		areas,
		taxonomies: {
			needs: readTerms('needs'),
			topics: readTerms('topics'),
			kinds: readTerms('kinds'),
			audiences: readTerms('audiences'),
			'organization-types': readTerms('organization-types')
		},
		synonyms: readFolder('synonyms', synonymsSchema, LISTS_MAX_BYTES),
		formalTypes: readList('taxonomies/formal-types.yaml', formalTypesSchema),
		lifeChanges: readList('taxonomies/life-changes.yaml', lifeChangesSchema),
		complaints: readList('legal/references.yaml', complaintsSchema),
		legalBasis: readList('legal/basis.yaml', legalBasisSchema),
		retired: readEntry('retired.yaml', retiredSchema, RETIRED_MAX_BYTES) ?? emptyEntry('retired.yaml', {}),
		postalCodes: readPostalCodes(root, findings)
	};
	return { records, findings };
}

/**
 * Reads the file again when a line is asked for: few are, and where everything stands in the files of a country would
 * fill the memory. A function of its own, because one made where the file is read first would keep what that has read.
 */
function lineFinder(full: string, maxBytes: number): Entry<unknown>['lineOf'] {
	return (field) => {
		const parsed = parseYaml(full, readAtMost(full, maxBytes + 1), maxBytes);
		return Array.isArray(parsed) ? undefined : parsed.lineOf(field);
	};
}

/** Every file is read into it and made text before the next: an own place for each would be gigabytes to clear away. */
const readBuffer = Buffer.alloc(RETIRED_MAX_BYTES + 1);

/** No more than a record may have, so that a huge file is never whole in memory. */
function readAtMost(full: string, bytes: number): Uint8Array {
	const file = openSync(full, 'r');
	try {
		return readBuffer.subarray(0, readSync(file, readBuffer, 0, bytes, 0));
	} finally {
		closeSync(file);
	}
}

function toFinding(path: string, issue: z.core.$ZodIssue, lineOf: Entry<unknown>['lineOf']): Finding {
	const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
	const unquoted = issue.code === 'invalid_type' && / received (number|boolean)$/.test(issue.message);
	return {
		path,
		line: lineOf(unknownKeys ? [...issue.path, ...unknownKeys.slice(0, 1)] : issue.path),
		field: issue.path.length > 0 ? issue.path.join('.') : undefined,
		level: 'error',
		message: unknownKeys ? `has fields nobody knows: ${unknownKeys.join(', ')}` : issue.message,
		fix: unknownKeys ? 'check the spelling against schema/' : unquoted ? 'put the value in quotes' : undefined
	};
}
