import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Finding } from './findings.ts';
import { parseYaml } from './parse-yaml.ts';
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
import { type ServiceRecord, serviceSchema } from './schema/service.ts';

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

export const TAXONOMIES = ['needs', 'kinds', 'audiences', 'organization-types'] as const;
export type Taxonomy = (typeof TAXONOMIES)[number];

export interface CatalogueRecords {
	areas: Map<string, AreaRecords>;
	taxonomies: Record<Taxonomy, Entry<TermRecords>>;
	synonyms: Map<string, Entry<SynonymRecords>>;
	complaints: Entry<ComplaintRecords>;
	retired: Entry<RetiredRecords>;
	postalCodes: PostalCodes;
}

export interface ReadResult {
	records: CatalogueRecords;
	findings: Finding[];
}

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

	function readEntry<T>(path: string, schema: z.ZodType<T>, maxBytes?: number): Entry<T> | undefined {
		const full = join(root, path);
		if (!existsSync(full)) {
			findings.push({ path, level: 'error', message: 'is missing', fix: 'create the file' });
			return undefined;
		}
		if (!lstatSync(full).isFile()) {
			findings.push({ path, level: 'error', message: 'is not a plain file', fix: 'replace links and folders by files' });
			return undefined;
		}
		const parsed = parseYaml(path, readFileSync(full), maxBytes);
		if (Array.isArray(parsed)) {
			findings.push(...parsed);
			return undefined;
		}
		const result = schema.safeParse(parsed.value);
		if (!result.success) {
			findings.push(...result.error.issues.map((issue) => toFinding(path, issue, parsed.lineOf)));
			return undefined;
		}
		return { id: basename(path, '.yaml'), path, record: result.data, lineOf: parsed.lineOf };
	}

	function readFolder<T>(folder: string, schema: z.ZodType<T>): Map<string, Entry<T>> {
		const entries = new Map<string, Entry<T>>();
		const full = join(root, folder);
		if (!existsSync(full)) return entries;
		for (const name of readdirSync(full).sort()) {
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
			const entry = readEntry(path, schema);
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
	const readTerms = (name: Taxonomy) =>
		readEntry(`taxonomies/${name}.yaml`, termsSchema, LISTS_MAX_BYTES) ?? emptyEntry(`taxonomies/${name}.yaml`, []);

	const areas = new Map<string, AreaRecords>();
	const areasFolder = join(root, 'areas');
	const areaNames = existsSync(areasFolder) ? readdirSync(areasFolder).sort() : [];
	if (areaNames.length === 0) findings.push({ path: 'areas', level: 'error', message: 'holds no area' });
	for (const name of areaNames) {
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
			kinds: readTerms('kinds'),
			audiences: readTerms('audiences'),
			'organization-types': readTerms('organization-types')
		},
		synonyms: readFolder('synonyms', synonymsSchema),
		complaints:
			readEntry('legal/references.yaml', complaintsSchema) ?? emptyEntry('legal/references.yaml', []),
		retired:
			readEntry('retired.yaml', retiredSchema, RETIRED_MAX_BYTES) ?? emptyEntry('retired.yaml', {}),
		postalCodes: readPostalCodes(root, findings)
	};
	return { records, findings };
}

function toFinding(path: string, issue: z.core.$ZodIssue, lineOf: Entry<unknown>['lineOf']): Finding {
	const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
	return {
		path,
		line: lineOf(unknownKeys ? [...issue.path, ...unknownKeys.slice(0, 1)] : issue.path),
		field: issue.path.length > 0 ? issue.path.join('.') : undefined,
		level: 'error',
		message: unknownKeys ? `has fields nobody knows: ${unknownKeys.join(', ')}` : issue.message,
		fix: unknownKeys ? 'check the spelling against schema/' : undefined
	};
}
