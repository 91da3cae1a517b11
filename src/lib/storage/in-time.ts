/** How long the database may take to answer before the screen says so, in ms. */
export const answerTime = 5000;

/** What is returned in place of an answer that did not come. */
export const late = Symbol('late');

/** Waits for a promise, but not longer than `limit`; a later failure of it is swallowed. */
export function inTime<Value>(
	promise: Promise<Value>,
	limit = answerTime
): Promise<Value | typeof late> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => resolve(late), limit);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
