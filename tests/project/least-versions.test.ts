import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastOfTools, leastShipped, lookedUp } from './least-versions.ts';
import { lockedPackages, nameOfFolder, runTimeClosure } from './locked-packages.ts';
import { builtIn, shippedLicences } from './shipped-parts.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};
const shipped = [...runTimeClosure([...Object.keys(dependencies), ...builtIn])];

// The registry's audit call is not available everywhere this project is built: the list is kept by hand.
describe('dependencies', () => {
	it.each(leastShipped)('%s is at least %s, wherever it is shipped from', (name, least) => {
		expectAtLeast(
			shipped.filter((folder) => nameOfFolder(folder) === name),
			least
		);
	});

	it.each(leastOfTools)('%s is at least %s', (name, least) => {
		expectAtLeast([`node_modules/${name}`], least);
	});

	it('count every package that is shipped, and say when they were looked up', () => {
		const fonts = ['BIZ UDPGothic', 'Noto Sans JP'];
		expect(leastShipped.map(([name]) => name)).toEqual(
			Object.keys(shippedLicences)
				.filter((name) => !fonts.includes(name))
				.sort()
		);
		expect(lookedUp).toMatch(/^\d{4}-\d\d-\d\d$/);
		for (const [name, , because] of leastShipped) expect(because, name).not.toBe('');
	});

	it('the lock file names no registry host', () => {
		const fromAHost = Object.values(lockedPackages).filter((one) =>
			one.resolved?.startsWith('http')
		);
		expect(fromAHost).toEqual([]);
	});

	it('run nothing when they are installed', () => {
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
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

function expectAtLeast(folders: readonly string[], least: string) {
	expect(folders).not.toEqual([]);
	for (const folder of folders) {
		const installed = lockedPackages[folder]?.version ?? '0';
		expect(compareVersions(installed, least), `${folder} ${installed}`).toBeGreaterThanOrEqual(0);
	}
}

function compareVersions(a: string, b: string): number {
	const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
