import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { analysis } from './scripts/analysis-plugin.ts';
import { municipalities } from './scripts/municipalities-plugin.ts';
import { shippedGuidelines } from './scripts/shipped-guidelines-plugin.ts';

const nothing = fileURLToPath(
	new URL('./src/lib/report/pdf/absent-jspdf-feature.ts', import.meta.url)
);

// The command line is bundled whole, so that it runs from a folder without node_modules.
export default defineConfig({
	plugins: [shippedGuidelines(), municipalities(), analysis()],
	define: { __PORTABLE__: 'false' },
	publicDir: false,
	resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
	// The engine of `aggregate` is a package of its own that whoever needs it installs (decision record 0054).
	ssr: { noExternal: true, external: ['@duckdb/node-api'] },
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'build/cli',
		emptyOutDir: true,
		rolldownOptions: {
			input: { 'machi-tenken': 'src/cli/main.ts', 'reading-thread': 'src/cli/reading-thread.ts' },
			output: { entryFileNames: '[name].js' }
		}
	}
});
