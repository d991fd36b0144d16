import type { Finding } from '#lib/server/catalogue/findings.ts';
import type { AreaRecords, CatalogueRecords, Entry } from '#lib/server/catalogue/read.ts';
import type { ServiceRecord } from '#lib/server/catalogue/schema/service.ts';

/** One thing a catalogue must hold to. One rule, one file, its test beside it; the runner only walks and reports. */
export interface Rule {
	/** Kebab-case, the same as the file. */
	name: string;
	/** The promise in one sentence. */
	description: string;
	check(records: CatalogueRecords, context: { today: Date }): Finding[];
}

/** Every service with the area it stands in. */
export function* eachService(
	records: CatalogueRecords
): Generator<{ areaId: string; area: AreaRecords; entry: Entry<ServiceRecord> }> {
	for (const [areaId, area] of records.areas) {
		for (const entry of area.services.values()) yield { areaId, area, entry };
	}
}

/** A finding at a field of a record, with its line. */
export function at(
	entry: Entry<unknown>,
	field: readonly PropertyKey[],
	message: string,
	fix?: string,
	level: Finding['level'] = 'error'
): Finding {
	return {
		path: entry.path,
		line: entry.lineOf(field),
		field: field.join('.') || undefined,
		level,
		message,
		fix
	};
}
