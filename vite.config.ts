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

/** Below this a file has few functions, and the words below weigh more than they spare. */
const WORTH_A_HINT = 4000;

/**
 * Tells Chromium that what is in a file is called as soon as it is there: it then compiles the functions while the file
 * arrives, beside the page, instead of one by one when the page calls them. A twelfth of a cold start on a slow phone.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHints: Plugin = {
	name: 'terskel:compile-hints',
	apply: (config, { command }) => command === 'build' && !config.build?.ssr,
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'chunk' && file.code.length >= WORTH_A_HINT)
				file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
		}
	}
};

export default defineConfig({
	plugins: [sveltekit(), shellScript, compileHints],
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
