import type { Plugin } from 'vite';

type Groups = readonly {
	readonly name: string;
	readonly test: RegExp | ((id: string) => boolean);
}[];

/**
 * Kit makes one script of a page that stands alone, and a browser reads all of it at the start. This cuts
 * it into parts again, as CommonJS: `make-portable.mjs` puts each into a block of its own, to be read when needed.
 */
export const scriptsInParts = (groups: Groups): Plugin => ({
	name: 'scripts-in-parts',
	outputOptions: ({ name, ...options }) =>
		// The one that is for the browser; pages and service workers are built with the same plugins.
		options.format !== 'iife'
			? { ...options, ...(name !== undefined && { name }) }
			: {
					...options,
					format: 'cjs',
					codeSplitting: { groups: [...groups] },
					chunkFileNames: 'parts/[name].[hash].js'
				}
});
