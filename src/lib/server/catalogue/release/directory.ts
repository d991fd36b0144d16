import type { AreaEntry } from '#lib/domain/directory.ts';
import type { PostalCodes } from '#lib/server/catalogue/postal-codes.ts';

/** Points nearer each other than this, in hundredths of a degree, say nothing new about where an area is. */
const GRID = { latitude: 3, longitude: 6 };

type Point = readonly [latitude: number, longitude: number];

/** Adds to areas what finds them: postal codes and where these are, from the register. */
export function toDirectory(
	areas: readonly Pick<AreaEntry, 'id' | 'name' | 'number'>[],
	postalCodes: PostalCodes
): AreaEntry[] {
	const ranges = listRanges(postalCodes);
	const points = listPoints(postalCodes);
	return areas.map((area) => {
		const codes = ranges.get(area.number ?? '');
		const own = points.get(area.number ?? '') ?? [];
		return {
			...area,
			...(codes && { codes: codes.join(' ') }),
			...(own.length > 0 && { points: own.flat() })
		};
	});
}

/** By municipality. A range goes on as long as no other municipality has a code between. */
function listRanges(postalCodes: PostalCodes): Map<string, string[]> {
	const ranges = new Map<string, string[]>();
	let last: { municipality: string; from: string } | undefined;
	for (const [code, { municipality }] of [...postalCodes].sort()) {
		const own = ranges.get(municipality) ?? [];
		ranges.set(municipality, own);
		if (last?.municipality === municipality) own[own.length - 1] = `${last.from}-${code}`;
		else {
			own.push(code);
			last = { municipality, from: code };
		}
	}
	return ranges;
}

/**
 * By municipality, the points it takes to tell it from all others by the nearest: most stand where municipalities meet
 * (condensed nearest neighbours, Hart 1968). Those of one do not depend on which are in the catalogue.
 */
function listPoints(postalCodes: PostalCodes): Map<string, Point[]> {
	const cells = new Map<string, { municipality: string; point: Point }>();
	for (const { municipality, latitude, longitude } of postalCodes.values()) {
		if (latitude === undefined || longitude === undefined) continue;
		const point = [Math.round(latitude * 100), Math.round(longitude * 100)] as const;
		const cell = [
			municipality,
			...[point[0] / GRID.latitude, point[1] / GRID.longitude].map(Math.floor)
		].join(' ');
		if (!cells.has(cell)) cells.set(cell, { municipality, point });
	}
	const kept = new Map<string, Point[]>();
	for (const { municipality, point } of cells.values()) {
		if (!kept.has(municipality)) kept.set(municipality, [point]);
	}
	// Each point is added once at most: two municipalities may have the same one.
	const left = new Set(cells.values());
	for (let before = Infinity; left.size < before;) {
		before = left.size;
		for (const cell of left) {
			if (findNearestOf(kept, cell.point) === cell.municipality) continue;
			kept.get(cell.municipality)?.push(cell.point);
			left.delete(cell);
		}
	}
	return kept;
}

function findNearestOf(kept: ReadonlyMap<string, readonly Point[]>, [latitude, longitude]: Point): string {
	// Degrees of longitude are shorter the farther north.
	const width = Math.cos((latitude / 100) * (Math.PI / 180));
	let nearest = '';
	let least = Infinity;
	for (const [municipality, points] of kept) {
		for (const point of points) {
			const distance = (point[0] - latitude) ** 2 + ((point[1] - longitude) * width) ** 2;
			if (distance >= least) continue;
			least = distance;
			nearest = municipality;
		}
	}
	return nearest;
}
