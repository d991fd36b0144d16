import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { createEngine } from '#lib/search/engine.ts';
import type { search } from '#lib/search/search.ts';
import type { understand } from '#lib/search/understand.ts';

const ENTRY = 'search-code';
const MODULES = ['engine.ts', 'search.ts', 'understand.ts'];

export interface SearchCode {
	createEngine: typeof createEngine;
	search: typeof search;
	understand: typeof understand;
}

/**
 * The code of search as phones run it. What runs TypeScript here gives every function its name again each time one is
 * made, and that alone would be a sixth of a query.
 *
 * @param code As `bundleSearch` makes it.
 */
export async function loadSearch(code: string): Promise<SearchCode> {
	return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as SearchCode;
}

/** What a phone fetches to search: the engine and what turns its hits into a list, as one minified module. */
export async function bundleSearch(): Promise<string> {
	const modules = MODULES.map((file) => join(process.cwd(), 'src/lib/search', file));
	const bundled = (await build({
		configFile: false,
		logLevel: 'error',
		// The bundler reads TypeScript itself; Vite's step would ask for a file only a build of the site makes.
		oxc: false,
		plugins: [
			{
				name: ENTRY,
				resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
				load: (id) =>
					id === `\0${ENTRY}`
						? modules.map((module) => `export * from ${JSON.stringify(module)};`).join('\n')
						: undefined
			}
		],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: ENTRY, tsconfig: false, preserveEntrySignatures: 'strict' }
		}
	})) as Rolldown.RolldownOutput;
	return bundled.output.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}
