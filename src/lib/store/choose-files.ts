import type { Manifest, ReleaseFile } from '#lib/domain/release-format.ts';

/** Segments beside an index that weigh more than this share of it cost more, here and in every search, than a new one. */
const MOST_BESIDE = 0.5;

/**
 * What a device is to hold of a release: of the search index either all in one file, or the one it has and the segments
 * that have changed since.
 *
 * @param manifest As it was sent.
 * @param held The release whose files are on this device, if one is; its index knows what it was made of.
 * @returns The same release with the files to hold and no others.
 */
export function chooseFiles(manifest: Manifest, held: Manifest | undefined): Manifest {
	const { files } = manifest;
	const whole = files.find(({ role }) => role === 'index');
	if (!whole) return manifest;
	const segments = files.filter(({ role }) => role === 'search');
	const others = files.filter(({ role }) => role !== 'search' && role !== 'index');
	const digests = segments.map(({ sha256 }) => sha256);
	const base = held?.files.find(({ role }) => role === 'index');
	if (base?.madeOf) {
		const { madeOf } = base;
		const beside = segments.filter(({ sha256 }) => !madeOf.includes(sha256));
		if (wireBytes(beside) <= wireBytes([whole]) * MOST_BESIDE) {
			const replaced = [...madeOf.keys()].filter((place) => !digests.includes(madeOf[place] ?? ''));
			return { ...manifest, files: [...others, { ...base, replaced }, ...beside] };
		}
	}
	return { ...manifest, files: [...others, { ...whole, madeOf: digests, replaced: [] }] };
}

/** Bytes these files cost on the wire; where the manifest does not say, what they are unpacked. */
export function wireBytes(files: readonly ReleaseFile[]): number {
	return files.reduce((sum, { bytes, wire }) => sum + (wire ?? bytes), 0);
}
