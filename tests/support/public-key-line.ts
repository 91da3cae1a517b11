import { encodeBase64 } from '#lib/formats/base64.ts';
import { ed25519Name } from '#lib/formats/ssh-signature/ed25519.ts';
import { encodePublicKeyBlob } from '#lib/formats/ssh-signature/public-key-blob.ts';
import type { PublicKey } from '#lib/formats/ssh-signature/public-key-line.ts';

/** The line that `ssh-keygen` writes into an `id_ed25519.pub`; breaks in the comment become blanks. */
export function publicKeyLine({ key, comment }: PublicKey): string {
	const base64 = encodeBase64(encodePublicKeyBlob(key));
	return `${ed25519Name} ${base64} ${comment.replace(/\p{Cc}+/gu, ' ').trim()}`.trimEnd();
}
