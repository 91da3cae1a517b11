import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shippedGuidelines } from './scripts/shipped-guidelines-plugin.ts';
import { shippedPackages } from './scripts/shipped-packages-plugin.ts';

const portable = process.env['BUILD_SHAPE'] === 'portable';
const nothing = fileURLToPath(
	new URL('./src/lib/report/pdf/absent-jspdf-feature.ts', import.meta.url)
);

export default defineConfig({
	plugins: [
		shippedGuidelines(),
		sveltekit(),
		shippedPackages(`build/${portable ? 'portable' : 'site'}-packages.json`)
	],
	define: { __PORTABLE__: JSON.stringify(portable) },
	resolve: {
		// jsPDF's HTML and SVG features are not used; leaving them out keeps hostile markup out of reach too.
		alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing }
	},
	build: {
		assetsInlineLimit: portable ? Number.MAX_SAFE_INTEGER : 4096,
		chunkSizeWarningLimit: 2000
	},
	server: { fs: { allow: ['checklists'] } }
});
