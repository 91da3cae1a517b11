import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { runCommand } from './run-command.mjs';
import { runSideBySide } from './run-side-by-side.mjs';
import { syncTypes } from './sync-types.mjs';
import { countsOfVitest, createTally } from './test-tally.mjs';

// `npm run test:quick`: checks and unit tests of what differs from main, while working. `npm test` is what counts.
installPackages();
syncTypes();

const changed = changedFiles();
if (changed.some((path) => path.startsWith('src/routes/'))) {
	runCommand('npx', ['svelte-kit', 'sync'], { stdio: ['ignore', 2, 2] });
}
const among = (pattern) => changed.filter((path) => pattern.test(path));
const authored = /^checklists\/.*\.yaml$/;
const code = among(/\.(ts|js|mjs|svelte)$/);
const report = 'test-results/quick.json';
mkdirSync('test-results', { recursive: true });
rmSync(report, { force: true });

const npx = (name, ...args) => ({ name, program: 'npx', args });
const check = (name) => ({
	name: `check:${name}`,
	program: 'npm',
	args: ['run', '-s', `check:${name}`]
});
const unitTests = npx(
	'unit tests',
	...['vitest', 'related', '--run', '--passWithNoTests', '--reporter=default'],
	...['--reporter=json', `--outputFile.json=${report}`, ...withTheirTests(changed)]
);
const types = npx(
	'check:types',
	...['tsc', '--noEmit', '--incremental'],
	...['--tsBuildInfoFile', 'node_modules/.cache/quick.tsbuildinfo']
);
const components = npx(
	'check:components',
	...['svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error', '--incremental']
);

/** Each with the files for whose sake it is run; longest first. */
const steps = [
	[[...code, ...among(authored)], unitTests],
	[among(/\.svelte$/), components],
	[code, npx('check:lint', 'eslint', '--no-warn-ignored', ...code)],
	[among(/\.ts$/), types],
	[among(/^src\//), check('boundaries')],
	[among(/^src\/lib\/(domain|formats)\//), check('pure')],
	[among(/^(checklists|docs|scripts|src)\//), check('fresh')],
	[changed, npx('check:format', 'prettier', '--check', '--ignore-unknown', ...changed)]
];

const tally = createTally();
console.log(`${changed.length} files differ from main`);
await runSideBySide(
	steps.filter(([files]) => files.length > 0).map(([, command]) => command),
	(name, fine) => {
		if (name === unitTests.name) tally.add(name, fine, countsOfVitest(report));
		else tally.note(name, fine);
	}
);
tally.end();

/** What differs from where this branch left main, committed or not; what is gone is left out. */
function changedFiles() {
	const git = (...args) => {
		const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
		return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
	};
	const [base = 'HEAD'] = ['origin/main', 'main'].flatMap((main) =>
		git('merge-base', 'HEAD', main)
	);
	return [
		...git('diff', '--name-only', '--diff-filter=d', base),
		...git('ls-files', '--others', '--exclude-standard')
	];
}

/** The shipped checklists are no module that a test imports: their own tests stand for them. */
function withTheirTests(files) {
	return files.some((path) => authored.test(path))
		? [...files, 'scripts/compile-guidelines.ts', 'tests/support/shipped-checklist.ts']
		: files;
}
