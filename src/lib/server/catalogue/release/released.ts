import { execFileSync } from 'node:child_process';
import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';

/** What the release of every area has in it beside the records of the area. */
const SHARED = ['taxonomies', 'legal', 'vocabularies', `areas/${NATIONAL_AREA}/area.yaml`];
/** What only the nation's has. */
const NATIONAL = ['synonyms'];

/**
 * When what an area's release is made of last changed, in version control: a correction in one town leaves the manifests
 * of all others as they are, and their phones with nothing new to fetch.
 *
 * @param root Folder of the catalogue.
 * @returns An ISO instant; undefined when version control knows nothing of it.
 */
export function changedAt(root: string, area: string): string | undefined {
	const paths = [`areas/${area}`, ...SHARED, ...(area === NATIONAL_AREA ? NATIONAL : [])];
	try {
		const date = execFileSync('git', ['-C', root, 'log', '-1', '--format=%cI', '--', ...paths], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
		return date === '' ? undefined : new Date(date).toISOString();
	} catch {
		return undefined;
	}
}
