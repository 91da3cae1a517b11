import { parseArgs } from 'node:util';
import { runCommand } from './run-command.mjs';

// `npm run test:fuzz -- --mutations 200000 --seed 7`: more mutated files, or others, than the unit tests try.
const { values } = parseArgs({
	options: {
		mutations: { type: 'string', default: '100000' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) }
	}
});
for (const [name, value] of Object.entries(values)) {
	if (/^[1-9]\d{0,8}$/.test(value)) continue;
	console.error(
		`--${name} ${value}: 1 から 999999999 までの数を指定してください / a whole number, please`
	);
	process.exit(2);
}
const isFine = runCommand('npx', ['vitest', 'run', 'tests/fuzz'], {
	env: { FUZZ_MUTATIONS: values.mutations, FUZZ_SEED: values.seed }
});
process.exitCode = isFine ? 0 : 1;
