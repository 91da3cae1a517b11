import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/watched-test.ts';

/** What is made, and therefore no source. */
const made = ['.git', 'build', 'node_modules', 'test-results', 'playwright-report'];

test('whoever builds the single file again from the same sources, elsewhere, gets the same bytes', () => {
	test.setTimeout(600_000);
	const elsewhere = mkdtempSync(join(tmpdir(), 'machi-tenken-again-'));
	try {
		for (const name of readdirSync('.')) {
			if (made.includes(name) || name.startsWith('.svelte-kit')) continue;
			cpSync(name, join(elsewhere, name), { recursive: true });
		}
		takeAlong('node_modules', join(elsewhere, 'node_modules'));
		execFileSync(process.execPath, ['scripts/build.mjs', 'portable'], {
			cwd: elsewhere,
			stdio: 'pipe'
		});
		const again = readFileSync(join(elsewhere, 'build/machi-tenken.html'));
		expect(again.equals(readFileSync('build/machi-tenken.html'))).toBe(true);
	} finally {
		rmSync(elsewhere, { recursive: true, force: true });
	}
});

/** Links what is large, and copies it where the folders lie on different disks. */
function takeAlong(folder: string, to: string) {
	try {
		execFileSync('cp', ['-al', folder, to], { stdio: 'pipe' });
	} catch {
		rmSync(to, { recursive: true, force: true });
		cpSync(folder, to, { recursive: true, verbatimSymlinks: true });
	}
}
