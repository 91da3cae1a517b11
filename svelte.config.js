import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { versionOf } from './scripts/build-stamp.mjs';

// One source, two shapes: BUILD_SHAPE=portable makes ONE html file, anything else the static site (PWA).
const portable = process.env.BUILD_SHAPE === 'portable';
// The page's own first script, which Kit does not know of: allowed by its digest like all others.
const earlyScripts = [
	...readFileSync('src/app.html', 'utf8').matchAll(/<script>(.*?)<\/script>/gs)
].map(
	([, text = '']) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`)
);
const output = portable ? 'build/portable-site' : 'build/site';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Page options such as `prerender` stop a hash-router build, so they live in `+layout.site.js`,
		// which the portable build does not recognise as a module.
		moduleExtensions: portable ? ['.ts'] : ['.ts', '.site.js'],
		outDir: portable ? '.svelte-kit-portable' : '.svelte-kit',
		adapter: adapter({
			pages: output,
			assets: output,
			fallback: portable ? undefined : '404.html',
			strict: !portable
		}),
		version: { name: versionOf() },
		output: { bundleStrategy: portable ? 'inline' : 'split' },
		// The few styles of the start come with its words: nothing is waited for before the first paint.
		inlineStyleThreshold: portable ? 0 : 20 * 1024,
		router: { type: portable ? 'hash' : 'pathname' },
		paths: { relative: true },
		files: portable ? { serviceWorker: 'src/no-service-worker', assets: 'src/no-assets' } : {},
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': portable ? earlyScripts : ['self', ...earlyScripts],
				'style-src': portable ? ['unsafe-inline'] : ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				// Evidence in PDF is shown by the browser's own viewer, out of a blob of that type.
				'frame-src': ['blob:'],
				'connect-src': portable ? ['none'] : ['self'],
				// The worker for reports is made from a blob, so that this policy binds it too.
				'worker-src': portable ? ['blob:'] : ['self', 'blob:'],
				'manifest-src': portable ? ['none'] : ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'machi-tenken']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include.filter((/** @type {string} */ path) => !path.includes('tests/')),
					'../*.config.ts',
					'../vite.config.cli.ts',
					'../scripts/**/*.ts',
					'../bench/**/*.ts',
					'../tests/**/*.ts'
				]
			})
		}
	}
};
