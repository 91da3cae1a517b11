/** A key no store has: asking for it keeps a transaction alive and brings nothing. */
const nowhere = '';

/**
 * Waits for work outside the database without letting go of the transaction: a transaction ends as soon as
 * nothing is asked of it, and WebCrypto answers later than that. What awaits this goes on within it.
 */
export async function holdOpen<Value>(
	store: { readonly getKey: (key: string) => Promise<unknown> },
	work: Promise<Value>
): Promise<Value> {
	const state: { isSettled: boolean } = { isSettled: false };
	const settle = () => {
		state.isSettled = true;
	};
	work.then(settle, settle);
	while (!state.isSettled) await store.getKey(nowhere);
	return work;
}
