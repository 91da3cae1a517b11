import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';

// `npm run -s cli -- <command>`: builds what is stale, then hands everything over to the command line.
build(['cli']);
const result = spawnSync(
	process.execPath,
	[`${process.cwd()}/build/cli/machi-tenken.js`, ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		cwd: process.env.INIT_CWD ?? process.cwd()
	}
);
process.exitCode = result.status ?? 70;
