import { readdirSync, readFileSync } from 'node:fs';

/**
 * Peak resident set of this process in bytes. Linux keeps the peak of `resourceUsage` over the start of a
 * child, so that a child would show its parent's; its own stands in /proc.
 */
export const peakMemory = (): number =>
	peakMemoryOf('self') ?? process.resourceUsage().maxRSS * 1024;

/** Peak resident set of a process that runs, in bytes; undefined where the system does not tell. */
export function peakMemoryOf(process: number | 'self'): number | undefined {
	const [kilobytes] = orNothing(() => [kilobytesOf(`/proc/${process}/status`, 'VmHWM')]);
	return kilobytes === undefined ? undefined : kilobytes * 1024;
}

/**
 * Bytes that all processes below this one hold now, shared pages counted in shares (PSS). Linux only;
 * 0 where the system does not tell.
 */
export function memoryOfDescendants(root: number): number {
	return childrenOf(root).reduce(
		(sum, child) => sum + proportionalShare(child) + memoryOfDescendants(child),
		0
	);
}

function childrenOf(process: number): readonly number[] {
	return orNothing(() =>
		readdirSync(`/proc/${process}/task`).flatMap((task) =>
			readFileSync(`/proc/${process}/task/${task}/children`, 'utf8')
				.split(' ')
				.filter((id) => id !== '')
				.map(Number)
		)
	);
}

function proportionalShare(process: number): number {
	const [kilobytes] = orNothing(() => [kilobytesOf(`/proc/${process}/smaps_rollup`, 'Pss')]);
	return (kilobytes ?? 0) * 1024;
}

function kilobytesOf(file: string, entry: string): number {
	const line = readFileSync(file, 'utf8')
		.split('\n')
		.find((found) => found.startsWith(`${entry}:`));
	return Number.parseInt(line?.slice(entry.length + 1) ?? '0', 10);
}

/** A process may end while it is looked at. */
function orNothing<Value>(read: () => readonly Value[]): readonly Value[] {
	try {
		return read();
	} catch {
		return [];
	}
}
