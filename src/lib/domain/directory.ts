import { distanceMetres, type Position } from './distance.ts';
import { NotARelease } from './errors.ts';
import type { Label } from './label.ts';

/**
 * An area as the directory tells it, without downloading the area: enough to find it by name, postal code or position.
 */
export interface AreaEntry {
	id: string;
	name: Label;
	/** Municipality number; absent for the whole country. */
	number?: string | undefined;
	/** Its postal codes: ranges, rising, as `9000-9024 9100`. A range may reach over codes that nobody has. */
	codes?: string | undefined;
	/** Middles of some of its postal codes, enough to tell it from its neighbours by the nearest, in hundredths of a degree: latitude, longitude, latitude … */
	points?: number[] | undefined;
}

export const DIRECTORY_PATH = '/release/areas.json';
/** Farther than this from every postal code one is not in the country. */
const FARTHEST_METRES = 100_000;

/**
 * Reads the directory as it was sent; what a newer version added is left as it is.
 *
 * @throws NotARelease when it is anything else.
 */
export function parseDirectory(value: unknown): AreaEntry[] {
	if (!Array.isArray(value) || !value.every(isEntry))
		throw new NotARelease(DIRECTORY_PATH, 'is not a directory');
	return value;
}

function isEntry(value: unknown): value is AreaEntry {
	const { id, name, number, codes, points } = (value ?? {}) as Partial<Record<keyof AreaEntry, unknown>>;
	const names = typeof name === 'object' && name !== null ? (name as Partial<Record<string, unknown>>) : {};
	return (
		typeof id === 'string' &&
		/^[a-z0-9-]+$/.test(id) &&
		typeof names.nb === 'string' &&
		Object.values(names).every((text) => typeof text === 'string') &&
		(number === undefined || typeof number === 'string') &&
		(codes === undefined ||
			(typeof codes === 'string' && /^\d{4}(-\d{4})?( \d{4}(-\d{4})?)*$/.test(codes))) &&
		(points === undefined ||
			(Array.isArray(points) && points.length % 2 === 0 && points.every((one) => Number.isInteger(one))))
	);
}

/**
 * Areas for what somebody types: a postal code, whole or half, or the beginning of a name in any language. Names that
 * begin so come before those with a later word that does.
 */
export function findAreas(areas: readonly AreaEntry[], typed: string): AreaEntry[] {
	const text = fold(typed);
	if (text === '') return [];
	if (/^\d{1,4}$/.test(text)) return areas.filter((area) => hasCode(area, text));
	const fits = areas.map((area) => {
		const names = Object.values(area.name).map((name) => fold(name ?? ''));
		if (names.some((name) => name.startsWith(text))) return 2;
		return names.some((name) => name.includes(` ${text}`)) ? 1 : 0;
	});
	return [2, 1].flatMap((fit) => areas.filter((_, i) => fits[i] === fit));
}

/** The area of a postal code; undefined when none has it, as for one that has not been taken into the catalogue. */
export function findByPostalCode(areas: readonly AreaEntry[], code: string): AreaEntry | undefined {
	return /^\d{4}$/.test(code) ? areas.find((area) => hasCode(area, code)) : undefined;
}

/** Whether an area has a postal code that begins with these digits. */
function hasCode({ codes = '' }: AreaEntry, digits: string): boolean {
	const [least, most] = [digits.padEnd(4, '0'), digits.padEnd(4, '9')];
	return (
		codes !== '' &&
		codes.split(' ').some((range) => {
			const [from = '', to = from] = range.split('-');
			return from <= most && to >= least;
		})
	);
}

/**
 * The area somebody is in: the one with the nearest point. Near a border it may be the neighbour, so it is for a
 * proposal, never for a decision. Worked out where the position is; it is sent nowhere.
 *
 * @returns undefined when every area is more than 100 km away.
 */
export function findNearest(areas: readonly AreaEntry[], position: Position): AreaEntry | undefined {
	let nearest: AreaEntry | undefined;
	let least = FARTHEST_METRES;
	for (const area of areas) {
		const { points = [] } = area;
		for (let i = 0; i + 1 < points.length; i += 2) {
			const metres = distanceMetres(position, {
				latitude: (points[i] ?? 0) / 100,
				longitude: (points[i + 1] ?? 0) / 100
			});
			if (metres < least) {
				least = metres;
				nearest = area;
			}
		}
	}
	return nearest;
}

/** As people type on any keyboard: *Sør-Varanger*, *sor varanger*; *Kárášjohka*, *karasjohka*. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('đ', 'd')
		.replaceAll('ŧ', 't')
		.replaceAll('ŋ', 'n')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
