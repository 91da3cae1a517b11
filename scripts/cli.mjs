import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// `npm run -s cli -- <command>`: builds what is stale, then hands everything over to the command line,
// whose paths are those of the folder it was called from.
const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { build } = await import('./build.mjs');
build(['cli']);
const result = spawnSync(
	process.execPath,
	[`${process.cwd()}/build/cli/machi-tenken.js`, ...process.argv.slice(2)],
	{ stdio: 'inherit', cwd: calledFrom }
);
process.exitCode = result.status ?? 70;
