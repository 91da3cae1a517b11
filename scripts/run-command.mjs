import { spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';

/** Runs a program with its output shown; returns whether it ended well. */
export function runCommand(program, args, options = {}) {
	const result = spawnSync(program, args, {
		stdio: 'inherit',
		shell: windows,
		...options,
		env: { ...process.env, ...options.env }
	});
	return result.status === 0;
}

/** The same, but a failure ends everything with a line that says what to do. */
export function mustRun(program, args, advice, options = {}) {
	if (runCommand(program, args, options)) return;
	console.error(`\n失敗しました / failed: ${program} ${args.join(' ')}\n${advice}`);
	process.exit(1);
}

/** Whether a program is on the path. */
export const hasProgram = (program) =>
	spawnSync(windows ? 'where' : 'which', [program], { stdio: 'ignore' }).status === 0;
