import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './findings.ts';

export interface PostalCode {
	city: string;
	municipality: string;
	latitude?: number;
	longitude?: number;
	/** Of post-office boxes: the point is a post office, where nobody lives and no offer is. */
	box?: true;
}
export type PostalCodes = Map<string, PostalCode>;

const PATH = 'vocabularies/postal-codes.csv';
const HEADER = 'code,city,municipality,latitude,longitude,box';

/** The postal register with the middle point of each code where one is known (origin and licence: NOTICE). */
export function readPostalCodes(root: string, findings: Finding[]): PostalCodes {
	const codes: PostalCodes = new Map();
	const full = join(root, PATH);
	if (!existsSync(full)) {
		findings.push({
			path: PATH,
			level: 'error',
			message: 'is missing',
			fix: 'restore it from version control'
		});
		return codes;
	}
	const [header, ...rows] = readFileSync(full, 'utf8').trimEnd().split('\n');
	if (header !== HEADER) {
		findings.push({ path: PATH, line: 1, level: 'error', message: `does not start with ${HEADER}` });
		return codes;
	}
	for (const row of rows) {
		const [code, city, municipality, latitude, longitude, box] = row.split(',');
		if (!code || !city || !municipality) continue;
		codes.set(code, {
			city,
			municipality,
			...(latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {}),
			...(box && { box: true as const })
		});
	}
	return codes;
}
