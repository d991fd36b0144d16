/** Where the reader last was, for the start page. Lives on this device; gone when storage is blocked. */
const KEY = 'terskel-last-place';

export interface Place {
	lang: string;
	area: string;
}

export function rememberPlace(place: Place): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(place));
	} catch {
		// Blocked storage costs only the short cut.
	}
}

export function findLastPlace(): Place | undefined {
	try {
		const place = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Place> | null;
		return typeof place?.lang === 'string' && typeof place.area === 'string'
			? { lang: place.lang, area: place.area }
			: undefined;
	} catch {
		return undefined;
	}
}

export function forgetPlace(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Nothing was kept.
	}
}
