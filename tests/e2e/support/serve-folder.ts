import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A web server of a test's own, which the test can also take away. */
export type FolderServer = { readonly url: string; readonly stop: () => Promise<void> };

const program = `
	import { serveSite } from './scripts/serve-site.mjs';
	const { port } = await serveSite(process.argv[1], 4400);
	process.stdout.write(String(port));
`;

/** Serves a folder as the built site is served, on a free port of this machine. */
export async function serveFolder(folder: string): Promise<FolderServer> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [port] = (await once(child.stdout, 'data')) as [Buffer];
	return {
		url: `http://127.0.0.1:${port.toString().trim()}/`,
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		}
	};
}
