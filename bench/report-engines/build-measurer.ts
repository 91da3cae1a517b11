import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles the child process's program as the command line is bundled; other engines stay packages. Returns its path. */
export async function buildMeasurer(folder: string): Promise<string> {
	const nothing = path('../../src/lib/report/pdf/absent-jspdf-feature.ts');
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { __PORTABLE__: 'false' },
		resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
		ssr: { noExternal: true, external: ['pdfkit', 'pdfmake', '@playwright/test'] },
		build: {
			ssr: path('./measure-engine.ts'),
			target: 'node20',
			outDir: folder,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: 'measure-engine.js' } }
		}
	});
	return `${folder}/measure-engine.js`;
}
