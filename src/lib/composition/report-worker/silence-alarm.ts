/** How often silence is looked for, in milliseconds, and how often it has to be found. */
const every = 10_000;
const enough = 9;

/** Raises an alarm when nothing was heard for a minute and a half in which the page was awake. */
export type SilenceAlarm = { readonly heard: () => void; readonly stop: () => void };

/**
 * Watches over somebody who may vanish without a word, as a worker does whose memory ran out. Looks are counted,
 * not time: a terminal that was asleep has not heard anything either.
 */
export function silenceAlarm(raise: () => void): SilenceAlarm {
	let silent = 0;
	const looking = setInterval(() => {
		silent += 1;
		if (silent === enough) raise();
	}, every);
	return { heard: () => void (silent = 0), stop: () => clearInterval(looking) };
}
