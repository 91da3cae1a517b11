import type { PaceFor } from '#lib/application/app-ports.ts';

/** Longest work between two looks at the user, in milliseconds: well below what is felt as a delay. */
const slice = 12;

/** A pace that gives the browser its turn, tells the fraction done, and stops when asked to. */
export const browserPace: PaceFor = ({ onProgress, signal }) => {
	let since = performance.now();
	return {
		turn: (done) => {
			signal.throwIfAborted();
			if (performance.now() - since < slice) return undefined;
			onProgress(done);
			return browserTurn().then(() => {
				signal.throwIfAborted();
				since = performance.now();
			});
		}
	};
};

/** Resolves when the browser has had its turn; a timer would wait 4 ms longer each time. */
const browserTurn = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
