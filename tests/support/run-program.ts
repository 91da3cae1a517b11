import { spawnSync } from 'node:child_process';

/** Runs another program to its end: what foreign tools say of our files. */
export function runProgram(
	program: string,
	args: readonly string[],
	given: { readonly cwd?: string; readonly input?: string | Uint8Array } = {}
) {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		...given,
		env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
		encoding: 'utf8'
	});
	// A program may end before it has read all that it was given; what it said counts.
	if (error !== undefined && !('code' in error && error.code === 'EPIPE')) throw error;
	return { status, out: stdout, err: stderr };
}
