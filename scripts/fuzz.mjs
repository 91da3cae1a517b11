import { runCommand } from './run-command.mjs';
import { anySeed, wholeNumbers } from './whole-numbers.mjs';

// `npm run test:fuzz -- --mutations 200000 --seed 7`: more mutated files, or others, than the unit tests try.
const { mutations = '', seed = '' } = wholeNumbers({ mutations: '100000', seed: anySeed() });
const isFine = runCommand('npx', ['vitest', 'run', 'tests/fuzz'], {
	env: { FUZZ_MUTATIONS: mutations, FUZZ_SEED: seed }
});
process.exitCode = isFine ? 0 : 1;
