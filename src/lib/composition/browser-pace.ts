import type { Pace } from '#lib/report/pace.ts';

/** Longest work between two looks at the user, in milliseconds: well below what is felt as a delay. */
const slice = 12;

/** A pace that gives the browser its turn, tells the fraction done, and stops when asked to. */
export function browserPace(onProgress: (done: number) => void, signal: AbortSignal): Pace {
	let since = performance.now();
	return {
		turn: (done) => {
			signal.throwIfAborted();
			if (performance.now() - since < slice) return undefined;
			onProgress(done);
			return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
				signal.throwIfAborted();
				since = performance.now();
			});
		}
	};
}
