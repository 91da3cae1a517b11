/** Waits until the screen shows what was just changed: what follows keeps the browser busy. */
export const afterPaint = (): Promise<void> =>
	new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
