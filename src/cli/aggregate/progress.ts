/** How far a run is, for people who wait. */
export type Progress = {
	readonly step: () => void;
	/** Ends the line that is renewed. */
	readonly end: () => void;
};

/** Where progress is told: a line renewed on a terminal, else a line now and then. */
export type ProgressTeller = {
	/** Renews the line that stands last; absent where there is no terminal. */
	readonly renew?: (line: string) => void;
	readonly tell: (line: string) => void;
};

/** Tells every so many milliseconds on a terminal. */
const pause = 200;

/** Tells how many of all files were looked at. */
export function tellProgress(
	total: number,
	{ renew, tell }: ProgressTeller,
	text: (done: number, total: number) => string
): Progress {
	let done = 0;
	let told = 0;
	const step = () => {
		done++;
		if (renew === undefined) {
			const tenth = Math.floor((10 * done) / total);
			if (tenth > told) tell(text(done, total));
			told = tenth;
		} else if (done === total || performance.now() - told > pause) {
			told = performance.now();
			renew(text(done, total));
		}
	};
	return { step, end: () => renew?.('') };
}
