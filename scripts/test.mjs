import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { syncTypes } from './sync-types.mjs';

// `npm test`: installs what is missing, builds every shape, runs every check, ends with the count.
installPackages();
installTestTools();
syncTypes();

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Checks that count as one each, quickest first. */
const checks = ['format', 'pure', 'boundaries', 'lint', 'types', 'fresh'];
let [passed, failed] = [0, 0];
const failures = [];

for (const check of checks) note(`check:${check}`, run('npm', ['run', '-s', `check:${check}`]));
build(['site', 'portable', 'cli']);
countVitest(
	run('npx', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${results}/unit.json`
	])
);
countPlaywright(run('npx', ['playwright', 'test']));

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(program, args) {
	console.log(`\n== ${program} ${args.join(' ')}`);
	return (
		spawnSync(program, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32'
		}).status === 0
	);
}

function note(name, fine) {
	if (fine) passed += 1;
	else {
		failed += 1;
		failures.push(name);
	}
}

/** A run that ended badly counts as at least one failure, whatever its report says. */
function add(name, fine, good, bad) {
	passed += good;
	failed += fine ? bad : Math.max(1, bad);
	if (!fine || bad > 0 || good === 0) failures.push(name);
	if (good === 0 && bad === 0) failed += 1;
}

function countVitest(fine) {
	const report = readReport('unit.json');
	add('unit tests', fine, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

function countPlaywright(fine) {
	const stats = readReport('e2e.json')?.stats;
	add('browser tests', fine, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}

function readReport(name) {
	const path = `${results}/${name}`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
