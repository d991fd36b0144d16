export interface Position {
	/** In degrees. */
	latitude: number;
	longitude: number;
}

/** Where one goes for an offer. */
export interface Place extends Position {
	/** Set where no more is known than the middle of this postal code. */
	postalCode?: string;
}

/** The postal code somebody lives in, and its middle. Told in a conversation, so it lives in memory only. */
export interface Home extends Position {
	postalCode: string;
}

/** Where a home is, by postal code: latitude and longitude of the middle of each, in degrees. */
export type PostalCodeMiddles = Readonly<Record<string, readonly [latitude: number, longitude: number]>>;

/** How far away an offer is. `toMiddle`: measured to the middle of a postal code, not to the door. */
export type Distance = 'unknown' | 'same-code' | { km: number; toMiddle: boolean };

const EARTH_METRES = 6_371_000;

/** Along a great circle. */
export function distanceMetres(a: Position, b: Position): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2;
	const h =
		half(a.latitude, b.latitude) +
		Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
	return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** @returns undefined for anything but a whole postal code whose middle is known. */
export function findHome(codes: PostalCodeMiddles, typed: string): Home | undefined {
	const postalCode = typed.trim();
	const middle = /^\d{4}$/.test(postalCode) ? codes[postalCode] : undefined;
	return middle && { postalCode, latitude: middle[0], longitude: middle[1] };
}

/**
 * How far it is to the nearest of the known places of an offer, as the crow flies. In whole kilometres, for a home is
 * known by the middle of its postal code: anything finer would be made up. 0 is less than half a kilometre. Between two
 * middles of the same code nothing has been measured, so it is no number.
 *
 * @param places Empty: nobody has said where. Absent: one goes nowhere for it.
 * @returns undefined when one goes nowhere.
 */
export function distanceTo(home: Home, places: readonly Place[] | undefined): Distance | undefined {
	if (!places) return undefined;
	if (places.some(({ postalCode }) => postalCode === home.postalCode)) return 'same-code';
	const measured = places.map((place) => ({
		metres: distanceMetres(home, place),
		toMiddle: place.postalCode !== undefined
	}));
	const [nearest] = measured.sort((a, b) => a.metres - b.metres);
	return nearest ? { km: Math.round(nearest.metres / 1000), toMiddle: nearest.toMiddle } : 'unknown';
}
