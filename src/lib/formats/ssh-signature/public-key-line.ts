import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeBase64 } from '../base64.ts';
import { ed25519Name } from './ed25519.ts';
import { decodePublicKeyBlob, type PublicKeyBlobError } from './public-key-blob.ts';

/** A public key and what its owner wrote beside it, which proves nothing. */
export type PublicKey = { readonly key: Uint8Array; readonly comment: string };

/** Why a text is not a public key that we know. */
export type PublicKeyError = PublicKeyBlobError;

const longestLine = 4096;

/** Reads `ssh-ed25519 AAAA… comment`, the line of an `id_ed25519.pub`. */
export function decodePublicKeyLine(line: string): Result<PublicKey, PublicKeyError> {
	const found = /^([a-z0-9@.-]+)[ \t]+([A-Za-z0-9+/=]+)(?:[ \t]+(.*))?$/.exec(
		line.slice(0, longestLine + 1).trim()
	);
	if (found === null || line.length > longestLine) return fail({ kind: 'not-a-public-key' });
	const [, name, base64 = '', comment = ''] = found;
	const blob = decodeBase64(base64);
	const key = decodePublicKeyBlob(blob ?? new Uint8Array());
	if (!key.ok) return key;
	return name === ed25519Name
		? ok({ key: key.value, comment })
		: fail({ kind: 'not-a-public-key' });
}
