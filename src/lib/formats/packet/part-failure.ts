import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { UnlockError } from './packet-crypto.ts';

/** How a locked file is refused where that shows only when a part of it is asked for. */
type PartFailure = Extract<
	UnlockError,
	{ readonly kind: 'damaged' | 'damaged-armor' | 'unlocking-failed' }
>;

/** What reading a part of a locked file fails with. */
export const failedPart = (failure: PartFailure): Error =>
	Object.assign(new Error(failure.kind, { cause: failure }), { name });

const name = 'LockedPartError';

/** The failure of a part that reading ended with; undefined for every other reason. */
export const partFailureOf = (error: unknown): PartFailure | undefined =>
	error instanceof Error && error.name === name ? (error.cause as PartFailure) : undefined;

/** What work on a locked file comes to. A part that fails on the way is a value; whatever else is thrown is not. */
export async function unlessPartFails<Value>(
	work: () => Promise<Value>
): Promise<Result<Value, PartFailure>> {
	try {
		return ok(await work());
	} catch (error) {
		const failure = partFailureOf(error);
		if (failure === undefined) throw error;
		return fail(failure);
	}
}
