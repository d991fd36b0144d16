/**
 * What was on this device, remembered outside its database: browsers that are short of room delete databases without a
 * word, and only so can the app tell that from a first visit. Gone when storage is blocked, or deleted with the rest.
 */
const KEY = 'terskel-kept';

interface Kept {
	areas: string[];
	saved: number;
}

function read(): Kept {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
		const areas = Array.isArray(kept?.areas) ? kept.areas.filter((id) => typeof id === 'string') : [];
		return { areas, saved: Number(kept?.saved) || 0 };
	} catch {
		return { areas: [], saved: 0 };
	}
}

function write(kept: Kept | undefined): void {
	try {
		if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
		else localStorage.removeItem(KEY);
	} catch {
		// Blocked storage: then nothing can be evicted either.
	}
}

/** What has gone without the reader's doing. */
export interface Evicted {
	areas: string[];
	/** Saved offers went too. */
	saved: boolean;
}

/** Compares what is here with what was. What is here is remembered; what is gone stays remembered until it is let go. */
export function findEvicted(here: { areas: readonly string[]; saved: number }): Evicted {
	const was = read();
	const areas = was.areas.filter((id) => !here.areas.includes(id));
	const saved = areas.length > 0 && was.saved > 0 && here.saved === 0;
	write({ areas: [...new Set([...was.areas, ...here.areas])], saved: saved ? was.saved : here.saved });
	return { areas, saved };
}

/** The reader took an area off the device, or no longer wants to hear of it. */
export function letGo(areas: readonly string[]): void {
	const was = read();
	write({ ...was, areas: was.areas.filter((id) => !areas.includes(id)) });
}

/** Everything was deleted on purpose. */
export function forgetKept(): void {
	write(undefined);
}
