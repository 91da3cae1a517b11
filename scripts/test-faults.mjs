import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { faultTable } from './fault-table.mjs';
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
console.log(`\nseed ${seed}\n\n${faultTable(results)}`);
process.exitCode = isFine ? 0 : 1;
