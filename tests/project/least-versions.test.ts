import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Least versions that are free of known advisories. The registry's audit call is not available
 * everywhere this project is built, so the list is kept by hand and read by this test.
 */
const leastVersions: readonly (readonly [name: string, version: string, advisories: string])[] = [
	[
		'jspdf',
		'4.2.1',
		'CVE-2025-29907, CVE-2025-57810, CVE-2025-68428, GHSA-pqxr-3g65-p328, CVE-2026-25535, CVE-2026-31938, CVE-2026-31898'
	],
	['yaml', '2.9.1', 'alias bombs are counted, duplicate keys refused'],
	['svelte', '5.57.3', 'Trusted Types policy svelte-trusted-html'],
	['@sveltejs/kit', '2.70.4', 'Trusted Types policy sveltekit-trusted-url'],
	['fflate', '0.8.3', 'bounded streaming'],
	['numfmt', '3.2.6', 'the decimals of a number written exactly'],
	['@duckdb/node-api', '1.5.6', 'locks its configuration, keeps SQL to allowed folders'],
	['zod', '4.6.7', 'jitless mode for strict CSP'],
	['vite', '8.3.8', 'development server file access']
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { version?: string; resolved?: string; hasInstallScript?: boolean }>;
};

describe('dependencies', () => {
	it.each(leastVersions)('%s is at least %s', (name, least) => {
		const installed = lock.packages[`node_modules/${name}`]?.version;
		expect(installed).toBeDefined();
		expect(compareVersions(installed ?? '0', least)).toBeGreaterThanOrEqual(0);
	});

	it('the lock file names no registry host', () => {
		expect(
			Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))
		).toEqual([]);
	});

	it('every version in package.json is exact', () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as Record<string, Record<string, string>>;
		for (const version of Object.values({ ...dependencies, ...devDependencies })) {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		}
		expect(Object.values(optionalDependencies ?? {})).toEqual(['1.5.6-r.1']);
	});
});

function compareVersions(a: string, b: string): number {
	const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
