import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	// Where the site will be served, for canonical links and the sitemap; unknown is fine.
	define: { 'import.meta.env.TERSKEL_ORIGIN': JSON.stringify(process.env.TERSKEL_ORIGIN ?? '') },
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// What ten or more files share comes as one chunk: forty tiny ones compressed 7 kB worse.
				codeSplitting: {
					groups: [{ name: 'shared', test: /src\/lib\/(?!i18n\/locales)/, minShareCount: 10 }]
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
