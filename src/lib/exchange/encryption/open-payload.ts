import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { takePayload, type OpenChunk } from '#lib/formats/packet/age-payload.ts';
import type { UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { failedPart } from '#lib/formats/packet/part-failure.ts';
import type { InnerFile } from '#lib/formats/reading/inner-file.ts';
import type { Reading } from '#lib/formats/reading/reading.ts';
import { detailOf, fromAge, messageOf } from './from-age.ts';

/** Bytes before the sealed ones, from which their key is made together with that of the file. */
const saltLength = 16;
const [keyLength, nonceLength] = [32, 12];

/** The steps that open what is sealed behind the header of an age file of a size. */
export async function openPayload(
	size: number,
	start: number,
	fileKey: Uint8Array
): Promise<Result<Reading<InnerFile | undefined>, UnlockError>> {
	const opener = await fromAge(loadOpener);
	if (!opener.ok) return fail({ kind: 'unlocking-failed', detail: messageOf(opener.error) });
	return ok(payloadSteps(size, start, (salt) => opener.value(fileKey, salt)));
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

/** Ciphers are loaded when they are needed, as the library for age is, which brings them. */
async function loadOpener() {
	const [{ chacha20poly1305 }, { hkdf }, { sha256 }, { utf8ToBytes }] = await Promise.all([
		import('@noble/ciphers/chacha.js'),
		import('@noble/hashes/hkdf.js'),
		import('@noble/hashes/sha2.js'),
		import('@noble/hashes/utils.js')
	]);
	return (fileKey: Uint8Array, salt: Uint8Array): OpenChunk => {
		const key = hkdf(sha256, fileKey, salt, utf8ToBytes('payload'), keyLength);
		return ({ sealed, order, isLast }, clear) =>
			fits(() => chacha20poly1305(key, nonceOf(order, isLast)).decrypt(sealed, clear));
	};
}

/** Eleven bytes count the chunks, the largest first; the last byte says whether it is the last chunk. */
function nonceOf(order: number, isLast: boolean): Uint8Array {
	const nonce = new Uint8Array(nonceLength);
	const view = new DataView(nonce.buffer);
	view.setUint32(nonceLength - 5, order);
	view.setUint8(nonceLength - 1, isLast ? 1 : 0);
	return nonce;
}

/** Whether a seal fits: the cipher throws where it does not, before it opens anything, and where it gave up itself. */
function fits(open: () => void): boolean {
	try {
		open();
		return true;
	} catch (error) {
		if (error instanceof Error && error.message === 'invalid tag') return false;
		throw failedPart({ kind: 'unlocking-failed', detail: detailOf(error) });
	}
}
