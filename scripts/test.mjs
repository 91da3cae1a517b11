import { mkdirSync, rmSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { runCommand } from './run-command.mjs';
import { runSideBySide } from './run-side-by-side.mjs';
import { syncTypes } from './sync-types.mjs';
import { countsOfPlaywright, countsOfVitest, createTally } from './test-tally.mjs';

// `npm test`: installs what is missing, builds every shape, runs every check, ends with the count.
installPackages();
installTestTools();
syncTypes();

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tally = createTally();
const check = (name, script = name) => ({
	name: `check:${name}`,
	program: 'npm',
	args: ['run', '-s', `check:${script}`]
});
const build = { name: 'build', program: process.execPath, args: ['scripts/build.mjs'] };

// The one build keeps a core busy while the other one checks what does not read the files that
// SvelteKit writes; the rest comes after it, when nothing writes them any more.
let built = false;
await runSideBySide([build, check('format'), check('pure')], (name, fine) => {
	if (name === build.name) built = fine;
	if (name !== build.name || !fine) tally.note(name, fine);
});
await runSideBySide(
	['lint', 'types', 'boundaries', 'dead', 'fresh'].map((name) =>
		check(name, name === 'types' ? 'types-only' : name)
	),
	tally.note
);

const unit = `${results}/unit.json`;
const unitFine = show('npx', [
	...['vitest', 'run', '--reporter=default', '--reporter=json'],
	`--outputFile.json=${unit}`
]);
tally.add('unit tests', unitFine, atLeastOne(countsOfVitest(unit)));

const browserFine = built && show('npx', ['playwright', 'test']);
tally.add('browser tests', browserFine, atLeastOne(countsOfPlaywright(`${results}/e2e.json`)));
tally.end();

function show(program, args) {
	console.log(`\n== ${program} ${args.join(' ')}`);
	return runCommand(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** No test at all is a failure. */
function atLeastOne({ good, bad }) {
	return { good, bad: good === 0 ? Math.max(1, bad) : bad };
}
