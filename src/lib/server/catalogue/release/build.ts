import {
	type Area,
	type Location,
	NATIONAL_AREA,
	type Release,
	type Staircase
} from '#lib/domain/catalogue.ts';
import type { AreaRecords, CatalogueRecords } from '#lib/server/catalogue/read.ts';
import type { LocationRecord } from '#lib/server/catalogue/schema/area.ts';
import { toService } from '#lib/server/catalogue/schema/service.ts';

/**
 * Turns checked records into the release of one area: references kept, positions derived, nothing else added.
 *
 * @throws Error when the area is not in the records, or its staircase refers to a national one that is not there.
 */
export function buildRelease(records: CatalogueRecords, areaId: string): Release {
	const area = getArea(records, areaId);
	const byId = <T, U>(entries: ReadonlyMap<string, { id: string; record: T }>, map: (record: T) => U) =>
		Object.fromEntries([...entries.values()].map(({ id, record }) => [id, map(record)]));
	return {
		area: toArea(records, area),
		organizations: byId(area.organizations, (record) => record),
		locations: byId(area.locations, (record) => toLocation(records, record)),
		services: [...area.services.values()].map(({ id, record }) => toService(areaId, id, record)),
		terms: {
			needs: records.taxonomies.needs.record,
			kinds: records.taxonomies.kinds.record,
			audiences: records.taxonomies.audiences.record,
			organizationTypes: records.taxonomies['organization-types'].record,
			formalTypes: records.formalTypes.record,
			lifeChanges: records.lifeChanges.record
		},
		complaints: records.complaints.record,
		legalBasis: records.legalBasis.record,
		retired: toRetired(records, areaId)
	};
}

function getArea(records: CatalogueRecords, id: string): AreaRecords {
	const area = records.areas.get(id);
	if (!area) throw new Error(`the catalogue has no area ${id}`);
	return area;
}

function toArea(records: CatalogueRecords, { area: { id, record } }: AreaRecords): Area {
	const national = getArea(records, NATIONAL_AREA).area.record;
	const middles = [...records.postalCodes].flatMap(([code, { municipality, latitude, longitude, box }]) =>
		municipality === record.number && !box && latitude !== undefined && longitude !== undefined
			? [[code, [latitude, longitude]] as const]
			: []
	);
	return {
		...record,
		id,
		staircase: getStaircase(record.staircase === 'norge' ? national.staircase : record.staircase),
		// The nation's numbers hold everywhere; an area adds its own before them.
		emergency: id === NATIONAL_AREA ? record.emergency : [...record.emergency, ...national.emergency],
		...(middles.length > 0 && { postalCodes: Object.fromEntries(middles) })
	} as Area;
}

/** A phone with one town needs not know what has closed in all the others. */
function toRetired({ retired }: CatalogueRecords, areaId: string): Release['retired'] {
	const own = Object.entries(retired.record).filter(([, { area }]) => area === areaId);
	return Object.fromEntries(own.map(([id, { area: _, ...rest }]) => [id, rest]));
}

function getStaircase(staircase: unknown): Staircase {
	if (typeof staircase !== 'object') throw new Error('the national area has no staircase of its own');
	return staircase as Staircase;
}

function toLocation(records: CatalogueRecords, { position, ...rest }: LocationRecord): Location {
	if (position) {
		const { latitude, longitude } = position;
		return { ...rest, position: { latitude, longitude, precision: 'address' } };
	}
	const code = rest.postalCode === undefined ? undefined : records.postalCodes.get(rest.postalCode);
	return code?.latitude === undefined || code.longitude === undefined || code.box
		? rest
		: { ...rest, position: { latitude: code.latitude, longitude: code.longitude, precision: 'postal-code' } };
}
