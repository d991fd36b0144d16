import { FormatTooNew, NotARelease } from '#lib/domain/errors.ts';
import { FILE_ROLES, type Manifest, RELEASE_FORMAT, type ReleaseFile } from '#lib/domain/release-format.ts';
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Checks the envelope: the content is held by digests, the envelope only by this. */
export function parseManifest(value: unknown, area: string): Manifest {
	const manifest = value as Partial<Manifest> | null;
	const major = manifest?.format?.major;
	if (typeof major !== 'number') throw new NotARelease(path, 'has no format');
	if (major > RELEASE_FORMAT.major) throw new FormatTooNew(major);
	const { release, released, services, files } = manifest ?? {};
	const whole =
		manifest?.area === area &&
		typeof release === 'string' &&
		typeof released === 'string' &&
		!Number.isNaN(Date.parse(released)) &&
		typeof services === 'number' &&
		Array.isArray(files) &&
		files.every(isReleaseFile) &&
		FILE_ROLES.every((role) => files.filter((file) => file.role === role).length === 1);
	if (!whole) throw new NotARelease(path, 'is not a manifest of this area');
	return manifest as Manifest;
}

/** Names a file below the area's folder and nowhere else, of a size a device can take. */
const path = 'manifest.json';

function isReleaseFile(value: unknown): boolean {
	const file = value as Partial<ReleaseFile> | null;
	const bytes = file?.bytes ?? 0;
	return (
		typeof file?.role === 'string' &&
		/^[a-z]+-[0-9a-f]{16}\.json$/.test(file.path ?? '') &&
		/^[0-9a-f]{64}$/.test(file.sha256 ?? '') &&
		Number.isInteger(bytes) &&
		bytes > 0 &&
		bytes <= MAX_FILE_BYTES
	);
}


