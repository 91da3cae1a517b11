import { existsSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { runCommand } from './run-command.mjs';
import { anySeed, wholeNumbers } from './whole-numbers.mjs';

// `npm run test:faults -- --trials 200 --seed 7`: many officers type while something breaks; counted at the end.
const { trials = '', seed = '' } = wholeNumbers({ trials: '70', seed: anySeed() });

const results = 'test-results/faults.jsonl';
installTestTools();
build(['site', 'cli']);
rmSync(results, { force: true });
const isFine = runCommand('npx', ['playwright', 'test', 'tests/e2e/faults.e2e.ts'], {
	env: { FAULT_TRIALS: trials, FAULT_SEED: seed }
});

/** @type {Map<string, {trials: number, saves: number, lost: number}>} */
const table = new Map();
for (const line of existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []) {
	const { name, acknowledgements, outcome } = JSON.parse(line);
	const row = table.get(name) ?? { trials: 0, saves: 0, lost: 0 };
	table.set(name, {
		trials: row.trials + 1,
		saves: row.saves + acknowledgements,
		lost: row.lost + (outcome === 'kept' ? 0 : 1)
	});
}
console.log(`\nseed ${seed}\n\n| fault | trials | acknowledged saves | failed trials |`);
console.log('| --- | ---: | ---: | ---: |');
for (const [name, row] of table) {
	console.log(`| ${name} | ${row.trials} | ${row.saves} | ${row.lost} |`);
}
const sum = (/** @type {'trials' | 'saves' | 'lost'} */ field) =>
	[...table.values()].reduce((total, row) => total + row[field], 0);
console.log(`| all | ${sum('trials')} | ${sum('saves')} | ${sum('lost')} |`);
process.exitCode = isFine ? 0 : 1;
