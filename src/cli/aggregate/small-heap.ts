import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets young memory stay as large as it is, where JavaScript would double it up to 32 MB in which next to nothing lives. It is for
 * the whole process, and every new thread lifts it as it starts.
 */
export const keepYoungSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');

/**
 * From now on memory is collected when what is in use has grown by a third; else JavaScript lets it grow to four times as much
 * before it looks. To be called when no threads read any more: it is for the whole process, and reading leaves little behind.
 */
export const collectEarly = (): void => setFlagsFromString('--heap-growing-percent=30');

/** Collects what this thread has let go of; by itself JavaScript waits until there is far more. */
export function collectNow(): void {
	collector ??= findCollector();
	collector();
}

let collector: (() => void) | undefined;

/** Only a context that begins after the flag is set has it; one is enough for the whole run. */
function findCollector(): () => void {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	return () => {
		if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
	};
}
