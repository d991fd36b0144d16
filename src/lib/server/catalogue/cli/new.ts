import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { id as idSchema } from '#lib/server/catalogue/schema/values.ts';

/** The id a name gives: small letters, digits and hyphens. */
export function slugOf(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'o')
		.replaceAll('å', 'a')
		.replaceAll('đ', 'd')
		.replaceAll('ŋ', 'n')
		.replaceAll('ŧ', 't')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/**
 * Writes a record to fill in. Never overwrites.
 *
 * @returns The path written, or what is wrong with the request.
 */
export function newService(root: string, area: string | undefined, name: string | undefined, today: Date) {
	const areas = existsSync(join(root, 'areas')) ? readdirSync(join(root, 'areas')) : [];
	if (!area || !areas.includes(area)) {
		return {
			problem: `give an area first (${areas.join(', ')}), then the name: npm run catalogue -- new tromso "Åpent hus"`
		};
	}
	const id = slugOf(name ?? '');
	if (!name || id === '') return { problem: 'give the name of the offer, in quotes' };
	if (!idSchema.safeParse(id).success) return { problem: 'give a shorter name; it becomes an address' };
	const folder = join(root, 'areas', area, 'services');
	const path = join(folder, `${id}.yaml`);
	if (lstatSync(path, { throwIfNoEntry: false })) {
		return { problem: `${path} exists; choose another name, for instance with the place in it` };
	}
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, template(name, today.toISOString().slice(0, 10)), { flag: 'wx' });
	return { path };
}

const template = (
	name: string,
	date: string
) => `# yaml-language-server: $schema=../../../schema/service.schema.json
# Delete every line you do not know: unknown is a value, and a guess is not.
name: ${JSON.stringify(name)}
organization: # a file in ../organizations/, without .yaml
status: active
kind: # a term of taxonomies/kinds.yaml, for instance meeting-place
steps: [] # steps of the staircase, for instance [open-places]
needs: {main: []} # terms of taxonomies/needs.yaml
description: # what happens there, in one or two plain sentences
audience: {groups: [everyone]}
access: [{way: drop-in}] # drop-in, phone, sign-up, referral or application
# decision: {needed: 'no', statedBy: source} # only when the source says so; yes also wants application: {regime: …}
locations: [] # [{location: a file in ../locations/}]
districts: []
schedules: [] # [{days: [tu], opens: '11:00', closes: '14:00'}], or [{text: Noen torsdager}] when no rule can say it
sources: [{url: 'https://'}]
assured: {date: '${date}', precision: day, method: web-page}
`;
