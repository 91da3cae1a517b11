import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { takePayload, type OpenChunk } from '#lib/formats/packet/age-payload.ts';
import type { UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { InnerFile } from '#lib/formats/reading/inner-file.ts';
import type { Reading } from '#lib/formats/reading/reading.ts';
import { fromAge, messageOf } from './from-age.ts';

/** Bytes before the sealed ones, from which their key is made together with that of the file. */
const saltLength = 16;

/** The steps that open what is sealed behind the header of an age file of a size. */
export async function openPayload(
	size: number,
	start: number,
	fileKey: Uint8Array
): Promise<Result<Reading<InnerFile | undefined>, UnlockError>> {
	// The cipher is loaded when it is needed, as the library for age is, which brings it.
	const loaded = await fromAge(async () => (await import('./chunk-opener.ts')).chunkOpener);
	if (!loaded.ok) return fail({ kind: 'unlocking-failed', detail: messageOf(loaded.error) });
	const chunkOpener = loaded.value;
	return ok(payloadSteps(size, start, (salt) => chunkOpener(fileKey, salt)));
}

function* payloadSteps(
	size: number,
	start: number,
	openerFor: (salt: Uint8Array) => OpenChunk
): Reading<InnerFile | undefined> {
	const from = start + saltLength;
	if (from > size) return undefined;
	const salt = yield { from: start, to: from };
	return yield* takePayload(from, size, openerFor(salt));
}
