import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedPackages, nameOfFolder, runTimeClosure } from './locked-packages.ts';
import { builtIn, leftOut, shippedLicences } from './shipped-parts.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};
/** Licences under which a part may be given on inside one file under MIT, its text going along. */
const allowed = ['MIT', 'ISC', 'BSD-3-Clause', '(MIT AND Zlib)', 'OFL-1.1'];

describe('the licences of what is shipped', () => {
	const closure = [...runTimeClosure([...Object.keys(dependencies), ...builtIn])];

	it('follows what is needed from package to package', () => {
		const names = closure.map(nameOfFolder);
		expect(names).toEqual(
			expect.arrayContaining(['jspdf', 'fast-png', 'iobuffer', 'unicode-trie'])
		);
		expect(names).not.toContain('vitest');
	});

	it('are those of the list, for every package that is needed at run time', () => {
		const packages = Object.entries(shippedLicences).filter(([, licence]) => licence !== 'OFL-1.1');
		expect(packages.length).toBeGreaterThan(20);
		for (const [name, licence] of packages) {
			const folders = closure.filter((folder) => nameOfFolder(folder) === name);
			expect(folders, name).not.toEqual([]);
			const found = folders.map((folder) => lockedPackages[folder]?.license ?? 'none');
			expect(found, name).toContain(licence);
			for (const one of found) expect(allowed, name).toContain(one);
		}
	});

	it('leave nothing of the run-time packages without an allowed licence and its text', () => {
		const kept = closure.filter((folder) => !leftOut.includes(nameOfFolder(folder)));
		expect(kept.length).toBeGreaterThan(20);
		for (const [name, licence] of Object.entries(shippedLicences))
			expect(allowed, name).toContain(licence);
		for (const folder of kept.filter((one) => nameOfFolder(one) in shippedLicences))
			expect(
				readdirSync(join('.', folder)).some((file) => /^(licen[cs]e|copying)(\.|$)/i.test(file)),
				folder
			).toBe(true);
	});

	it.each(Object.keys(dependencies))('count %s, which package.json names', (name) => {
		expect(Object.keys(shippedLicences)).toContain(name);
	});
});
