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
	if (error !== undefined) throw error;
	return { status, out: stdout, err: stderr };
}
