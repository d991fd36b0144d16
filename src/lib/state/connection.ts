/** What may be fetched unasked where the reader pays by the byte: more than any correction, less than an area. */
export const FRUGAL_LIMIT_BYTES = 100_000;

/** As far as browsers tell (Network Information); none of it is promised. */
interface Connection {
	saveData?: boolean;
	type?: string;
	effectiveType?: string;
}

/**
 * The most that may be fetched without asking, in bytes on the wire; undefined where bytes cost nothing. The reader has
 * asked for less data, or pays for it (mobile data), or has so little that a download would be in the way.
 */
export function unaskedLimit(surroundings: object = navigator): number | undefined {
	const {
		saveData,
		type,
		effectiveType = ''
	} = (surroundings as { connection?: Connection }).connection ?? {};
	const isFrugal = saveData === true || type === 'cellular' || effectiveType.endsWith('2g');
	return isFrugal ? FRUGAL_LIMIT_BYTES : undefined;
}
