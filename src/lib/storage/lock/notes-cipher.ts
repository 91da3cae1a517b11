import { gcm } from '@noble/ciphers/aes.js';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import type { NotesCipher } from '../lockable-notes.ts';
import { sealedMark } from '../lockable-notes.ts';
import { nonceLength } from './seal-bytes.ts';

/**
 * Seals notes with AES-256-GCM that answers at once: what is noted while a page is being left has no time to
 * wait for WebCrypto.
 */
export const notesCipher = (key: Uint8Array): NotesCipher => ({
	seal: (name, text) => {
		const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
		const sealed = gcm(key, nonce, placeOf(name)).encrypt(new TextEncoder().encode(text));
		return sealedMark + encodeBase64(Uint8Array.of(...nonce)) + encodeBase64(sealed);
	},
	open: (name, sealed) => {
		const letters = sealed.slice(sealedMark.length);
		const [nonce, bytes] = [
			decodeBase64(letters.slice(0, nonceLetters)),
			decodeBase64(letters.slice(nonceLetters))
		];
		if (!sealed.startsWith(sealedMark) || nonce === undefined || bytes === undefined) {
			return undefined;
		}
		try {
			return new TextDecoder().decode(gcm(key, nonce, placeOf(name)).decrypt(bytes));
		} catch {
			// The library has no kinds of errors: whatever is wrong, nothing is opened.
			return undefined;
		}
	}
});

/** Twelve bytes are sixteen letters, without padding. */
const nonceLetters = 16;

const placeOf = (name: string): Uint8Array =>
	new TextEncoder().encode(`machi-tenken/sealed-note 1\n${name}`);
