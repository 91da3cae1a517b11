import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { municipalities } from './scripts/municipalities-plugin.ts';
import { reportWorker, standsIn } from './scripts/report-worker-plugin.ts';
import { scriptsInParts } from './scripts/scripts-in-parts-plugin.ts';
import { shippedGuidelines } from './scripts/shipped-guidelines-plugin.ts';
import { shippedPackages } from './scripts/shipped-packages-plugin.ts';

const portable = process.env['BUILD_SHAPE'] === 'portable';
const nothing = fileURLToPath(
	new URL('./src/lib/report/pdf/absent-jspdf-feature.ts', import.meta.url)
);

/**
 * Few files instead of one for every shared module: what the start screen needs, the rest of the app, and
 * what several screens share; of each, what the worker for reports needs too stands by itself, before it. A group
 * takes along whatever its modules import.
 */
const groups = [
	{ name: 'start-and-reports', test: standsIn('start-and-reports') },
	{
		name: 'start',
		test: /kit\/src\/runtime\/client\/|src\/routes\/\+(layout|page|error)\.svelte$/
	},
	{ name: 'start-en', test: /i18n\/messages\/en\/at-start\.ts$/ },
	{ name: 'app-and-reports', test: standsIn('app-and-reports') },
	{ name: 'app', test: /src\/routes\/whole-app\.ts$/ },
	{ name: 'pdf', test: standsIn('pdf') },
	{ name: 'screens', minShareCount: 2, test: /src\/(lib|routes)\// }
].map((group, order, { length }) => ({ ...group, priority: length - order }));

export default defineConfig({
	plugins: [
		shippedGuidelines(),
		municipalities(),
		sveltekit(),
		reportWorker(portable ? 'portable' : 'site'),
		shippedPackages(`build/${portable ? 'portable' : 'site'}-packages.json`),
		...(portable ? [scriptsInParts(groups)] : [])
	],
	define: { __PORTABLE__: JSON.stringify(portable) },
	resolve: {
		// jsPDF's HTML and SVG features are not used; leaving them out keeps hostile markup out of reach too.
		alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing }
	},
	build: {
		assetsInlineLimit: portable ? Number.MAX_SAFE_INTEGER : 4096,
		chunkSizeWarningLimit: 2000,
		...(!portable && { rolldownOptions: { output: { codeSplitting: { groups } } } })
	},
	server: { fs: { allow: ['checklists', 'build/data'] } }
});
