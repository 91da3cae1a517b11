import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { faultTable } from './fault-table.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { runCommand } from './run-command.mjs';
import { anySeed, wholeNumbers } from './whole-numbers.mjs';

// `npm run test:faults -- --trials 200 --seed 7`: many officers type while something breaks; counted at the end.
// A long run is made in parts: the same command with `--until 25`, then with `--from 26`, counts what all of them wrote.
const {
	trials = '',
	seed = '',
	from = '',
	until = ''
} = wholeNumbers({ trials: '70', seed: anySeed(), from: '1', until: '999999999' });

const results = 'test-results/faults.jsonl';
installTestTools();
build(['site', 'cli']);
if (from === '1') rmSync(results, { force: true });
const isFine = runCommand('npx', ['playwright', 'test', 'tests/e2e/faults.e2e.ts'], {
	env: { FAULT_TRIALS: trials, FAULT_SEED: seed, FAULT_FROM: from, FAULT_UNTIL: until }
});
console.log(`\nseed ${seed}\n\n${faultTable(results)}`);
process.exitCode = isFine ? 0 : 1;
