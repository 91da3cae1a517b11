/** When it is done anyway: nothing is painted of a page out of sight. In ms. */
const atLatest = 250;

/** Waits until the screen shows what was just changed: what follows keeps the browser busy. */
export const afterPaint = (): Promise<void> =>
	new Promise((resolve) => {
		const anyway = setTimeout(resolve, atLatest);
		requestAnimationFrame(() => {
			clearTimeout(anyway);
			setTimeout(resolve);
		});
	});
