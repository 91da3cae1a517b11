import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { analysis } from './scripts/analysis-plugin.ts';
import { municipalities } from './scripts/municipalities-plugin.ts';
import { shippedGuidelines } from './scripts/shipped-guidelines-plugin.ts';

/** Files that put another database or other file pickers into the global scope: a process for each. */
const changeTheWorld = ['tests/storage/**/*.test.ts', 'tests/exchange/*.test.ts'];

export default defineConfig({
	plugins: [shippedGuidelines(), municipalities(), analysis()],
	define: { __PORTABLE__: 'false' },
	test: {
		// Machines are shared, and one file may be alone on a busy core: a limit is for what never ends.
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// The tests compute and wait for nothing: a process for each core.
		pool: 'forks',
		maxWorkers: '100%',
		benchmark: { include: ['bench/**/*.bench.ts'] },
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/**/*.svelte.test.ts', ...changeTheWorld],
					// What these import keeps nothing of a test, so one process loads it once for all files.
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'adapters',
					benchmark: { exclude: ['**'] },
					environment: 'node',
					include: changeTheWorld
				}
			},
			{
				// Runes as the browser runs them, without a document.
				extends: true,
				plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
				resolve: { conditions: ['browser'] },
				test: {
					name: 'states',
					benchmark: { exclude: ['**'] },
					environment: './tests/ui/client-environment.ts',
					include: ['tests/**/*.svelte.test.ts'],
					server: { deps: { inline: ['svelte', 'esm-env'] } }
				}
			}
		]
	}
});
