import type { AreaEntry } from '#lib/domain/directory.ts';
import type { PostalCodes } from '#lib/server/catalogue/postal-codes.ts';

/** Points nearer each other than this, in hundredths of a degree, say nothing new about where an area is. */
const GRID = { latitude: 2, longitude: 4 };

/** Of one municipality: ranges of codes, and a point of each cell of the grid. */
interface Found {
	ranges: [string, string][];
	points: Map<string, [number, number]>;
}

/** Adds to areas what finds them: postal codes and where these are, from the register. */
export function toDirectory(
	areas: readonly Pick<AreaEntry, 'id' | 'name' | 'number'>[],
	postalCodes: PostalCodes
): AreaEntry[] {
	const found = new Map<string, Found>();
	let before: string | undefined;
	for (const [code, { municipality, latitude, longitude }] of [...postalCodes].sort()) {
		const own: Found = found.get(municipality) ?? { ranges: [], points: new Map() };
		found.set(municipality, own);
		const last = own.ranges[own.ranges.length - 1];
		// A range goes on as long as no other municipality has a code between.
		if (last && before === municipality) last[1] = code;
		else own.ranges.push([code, code]);
		before = municipality;
		if (latitude === undefined || longitude === undefined) continue;
		const point: [number, number] = [Math.round(latitude * 100), Math.round(longitude * 100)];
		const cell = `${Math.floor(point[0] / GRID.latitude)} ${Math.floor(point[1] / GRID.longitude)}`;
		if (!own.points.has(cell)) own.points.set(cell, point);
	}
	return areas.map((area) => {
		const own = area.number === undefined ? undefined : found.get(area.number);
		if (!own) return area;
		const codes = own.ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ');
		return { ...area, codes, ...(own.points.size > 0 && { points: [...own.points.values()].flat() }) };
	});
}
