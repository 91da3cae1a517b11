import { execFileSync } from 'node:child_process';

/** Signals every process of the browser that runs on a profile: none gets the time to put things in order. */
export function signalBrowserOf(profile: string, signal: 'SIGKILL' | 'SIGSTOP'): void {
	const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
	for (const line of lines) {
		const pid = Number(line.trim().split(/\s+/)[0]);
		if (!line.includes(profile) || pid === process.pid) continue;
		try {
			process.kill(pid, signal);
		} catch {
			// Already gone with its parent.
		}
	}
}
