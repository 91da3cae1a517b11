import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { Skipped } from './skipped.mjs';

/** A small fictional nation, made and aggregated by the command line as anybody would. */
export function fictionalFolder(work) {
	build(['cli']);
	const [files, out] = [join(work, 'nation'), join(work, 'out')];
	machiTenken('nation', '--cities', '60', '--years', '2', '--seed', '1', '-o', files);
	const population = join(files, 'population.csv');
	machiTenken('aggregate', files, '--samples', '--population', population, '-o', out);
	return out;
}

function machiTenken(...args) {
	const program = [process.execPath, ['build/cli/machi-tenken.js', ...args]];
	const { status } = spawnSync(...program, { stdio: ['ignore', 2, 2] });
	if (status === 0 || status === 1) return;
	throw new Skipped(`machi-tenken ${args[0]} ended with ${status}`);
}
