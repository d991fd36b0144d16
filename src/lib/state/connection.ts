/** Where the reader asked for less data, or has hardly any: an editor's corrections, and no more. */
export const SAVING_LIMIT_BYTES = 30_000;
/** Where the reader pays by the byte: a town, as much as one picture elsewhere, and no more. */
export const METERED_LIMIT_BYTES = 1_000_000;

/** As far as browsers tell (Network Information); none of it is promised. */
interface Connection {
	saveData?: boolean;
	type?: string;
	effectiveType?: string;
}

/** The most of an area that may be fetched without asking, in bytes on the wire; undefined where bytes cost nothing. */
export function unaskedLimit(surroundings: object = navigator): number | undefined {
	const {
		saveData,
		type,
		effectiveType = ''
	} = (surroundings as { connection?: Connection }).connection ?? {};
	if (saveData === true || effectiveType.endsWith('2g')) return SAVING_LIMIT_BYTES;
	return type === 'cellular' ? METERED_LIMIT_BYTES : undefined;
}
