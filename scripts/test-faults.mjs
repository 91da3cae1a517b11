import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { runCommand } from './run-command.mjs';

// `npm run test:faults -- --trials 200 --seed 7`: many officers type while something breaks; counted at the end.
const { values } = parseArgs({
	options: {
		trials: { type: 'string', default: '70' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) }
	}
});
for (const [name, value] of Object.entries(values)) {
	if (/^[1-9]\d{0,5}$/.test(value)) continue;
	console.error(
		`--${name} ${value}: 1 から 999999 までの数を指定してください / a whole number, please`
	);
	process.exit(2);
}

const results = 'test-results/faults.jsonl';
installTestTools();
build(['site', 'cli']);
rmSync(results, { force: true });
const isFine = runCommand('npx', ['playwright', 'test', 'faults'], {
	env: { FAULT_TRIALS: values.trials, FAULT_SEED: values.seed }
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
console.log(`\nseed ${values.seed}\n\n| fault | trials | acknowledged saves | failed trials |`);
console.log('| --- | ---: | ---: | ---: |');
for (const [name, { trials, saves, lost }] of table) {
	console.log(`| ${name} | ${trials} | ${saves} | ${lost} |`);
}
const sum = (/** @type {'trials' | 'saves' | 'lost'} */ field) =>
	[...table.values()].reduce((total, row) => total + row[field], 0);
console.log(`| all | ${sum('trials')} | ${sum('saves')} | ${sum('lost')} |`);
process.exitCode = isFine ? 0 : 1;
