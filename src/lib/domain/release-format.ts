/**
 * What a device downloads: one small mutable manifest per area that names immutable files by digest.
 * Major changes are refused by older clients, which keep what they have; minor ones only add.
 */
export const RELEASE_FORMAT = { major: 1, minor: 0 } as const;

/** `area`: area, organizations, locations, terms. `services`: the offers. `search`: documents of the search index. */
export const FILE_ROLES = ['area', 'services', 'search'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

export interface ReleaseFile {
	role: FileRole;
	/** Below `/release/<area>/`. */
	path: string;
	/** Hexadecimal, of the bytes as served after any content encoding. */
	sha256: string;
	bytes: number;
}

export interface Manifest {
	format: { major: number; minor: number };
	area: string;
	/** Changes when, and only when, any file does. */
	release: string;
	/** ISO instant of the newest change to the catalogue. */
	released: string;
	services: number;
	files: ReleaseFile[];
}
