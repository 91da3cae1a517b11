import { defineConfig } from 'vitest/config';
import { shippedChecklists } from './scripts/shipped-checklists-plugin.ts';

export default defineConfig({
	plugins: [shippedChecklists()],
	define: { __PORTABLE__: 'false' },
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
