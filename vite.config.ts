import { setFlagsFromString } from 'node:v8';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileHints } from './tools/compile-hints.ts';

/** The shell's own script is no part of Kit's app: it is built beside it. */
const shellScript: Plugin = {
	name: 'terskel:shell-script',
	apply: (config, { command }) => command === 'build' && !config.build?.ssr,
	buildStart() {
		this.emitFile({ type: 'chunk', id: 'src/lib/state/shell.ts', name: 'shell' });
	}
};

/** What a country of 200,000 offers takes while its pages are rendered, twice over. */
const RENDERING_MB = 2000;

/** Kit renders in workers of this process, and Node lets each take 4 GB before it tidies up. */
const boundedMemory: Plugin = {
	name: 'terskel:bounded-memory',
	apply: 'build',
	configResolved() {
		// Who gives Node a limit of their own knows better.
		if (process.env.NODE_OPTIONS?.includes('--max-old-space-size')) return;
		setFlagsFromString(`--max-old-space-size=${RENDERING_MB}`);
	}
};

export default defineConfig({
	plugins: [sveltekit(), shellScript, compileHints, boundedMemory],
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
							priority: 3
						},
						// Around every page.
						{ name: 'frame', test: /src\/lib\/components\/(?:site-frame|problem)\//, priority: 2 },
						{
							name: 'shared',
							test: /src\/lib\/(?!i18n\/locales|domain\/schedule)/,
							minShareCount: 10,
							priority: 1
						},
						// What pages of lists show: a dozen files, and as many waits, when each comes alone.
						{
							name: 'lists',
							test: /src\/lib\/(?:components\/(?:card-list|service-card|staircase\/StepTexts)|state\/order)/
						}
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
