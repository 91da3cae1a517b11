import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Runs commands in their order, as many at a time as there are cores; what one says is shown together
 * when it has ended. `ended` gets each one's name and whether it ended well.
 */
export async function runSideBySide(commands, ended, lanes = availableParallelism()) {
	const waiting = [...commands];
	const lane = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			ended(next.name, await run(next));
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}

function run({ name, program, args }) {
	const began = performance.now();
	const said = [];
	const child = spawn(program, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
	child.on('error', ({ message }) => said.push(Buffer.from(`${message}\n`)));
	return new Promise((resolve) => {
		child.on('close', (status) => {
			const seconds = Math.round((performance.now() - began) / 1000);
			console.log(`\n== ${name}: ${status === 0 ? 'ok' : 'failed'}, ${seconds} s`);
			process.stdout.write(Buffer.concat(said));
			resolve(status === 0);
		});
	});
}
