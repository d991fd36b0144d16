import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ENTRY = 'search-code';

/** What a phone fetches to search: the engine and what turns its hits into a list, as one minified module. */
export async function bundleSearch(): Promise<string> {
	const modules = ['engine.ts', 'search.ts'].map((file) => join(process.cwd(), 'src/lib/search', file));
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
