import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** Why the library for age gave up: because of what it was given, or for a reason of its own. */
export type AgeFault =
	| { readonly kind: 'wrong-data'; readonly message: string }
	/** No memory, a missing part of the app, a fault: `detail` is what it said. */
	| { readonly kind: 'failed'; readonly detail: string };

/** What the library comes to; whatever it throws, at once or later, is a value. */
export async function fromAge<Value>(
	work: () => Value | Promise<Value>
): Promise<Result<Value, AgeFault>> {
	try {
		return ok(await work());
	} catch (error) {
		return fail(faultOf(error));
	}
}

/** What the library says of wrong data, and WebCrypto below it, for instance of a point of small order. */
function faultOf(error: unknown): AgeFault {
	const isPlain = error instanceof Error && error.constructor === Error;
	const isAboutData =
		error instanceof DOMException &&
		['OperationError', 'DataError', 'InvalidAccessError'].includes(error.name);
	return isPlain || isAboutData
		? { kind: 'wrong-data', message: error.message }
		: { kind: 'failed', detail: detailOf(error) };
}

/** What the library said, whatever the reason. */
export const messageOf = (fault: AgeFault): string =>
	fault.kind === 'failed' ? fault.detail : fault.message;

/** What was thrown, in a line. */
export const detailOf = (error: unknown): string =>
	(error instanceof Error || error instanceof DOMException
		? `${error.name}: ${error.message}`
		: String(error)
	)
		.replace(/\s+/g, ' ')
		.slice(0, 200);
