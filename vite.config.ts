import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The shell's own script is no part of Kit's app: it is built beside it. */
const shellScript: Plugin = {
	name: 'terskel:shell-script',
	apply: (config, { command }) => command === 'build' && !config.build?.ssr,
	buildStart() {
		this.emitFile({ type: 'chunk', id: 'src/lib/state/shell.ts', name: 'shell' });
	}
};

export default defineConfig({
	plugins: [sveltekit(), shellScript],
	worker: { format: 'es' },
	// Where the site will be served, for canonical links and the sitemap; unknown is fine.
	define: { 'import.meta.env.TERSKEL_ORIGIN': JSON.stringify(process.env.TERSKEL_ORIGIN ?? '') },
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// What ten or more files share comes as one chunk: forty tiny ones compressed 7 kB worse. Opening hours
				// are counted with where they are shown, which the front page does not.
				codeSplitting: {
					groups: [
						// What the shell runs first must not wait for the rest.
						{
							name: 'early',
							test: /src\/lib\/(?:state\/(?:catalogue-client|last-place)|i18n\/texts)/,
							priority: 1
						},
						// Around every page.
						{ name: 'frame', test: /src\/lib\/components\/(?:site-frame|problem)\//, priority: 0.5 },
						{ name: 'shared', test: /src\/lib\/(?!i18n\/locales|domain\/schedule)/, minShareCount: 10 }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/*.test.ts',
						'tests/quality/*.test.ts',
						'tests/bench/*.test.ts'
					],
					testTimeout: 20_000
				}
			}
		]
	}
});
