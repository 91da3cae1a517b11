import { encodeBase64 } from '../base64.ts';
import { ed25519Name } from './ed25519.ts';
import { encodePublicKeyBlob } from './public-key-blob.ts';
import { decodePublicKeyLine } from './public-key-line.ts';
import { signatureNamespace } from './signed-bytes.ts';

/** A signer whose key was compared with them and kept. */
export type KnownSigner = { readonly name: string; readonly publicKey: Uint8Array };

/** Longest file of signers that is read, in characters. */
const longestFile = 1024 * 1024;

/** The line of an allowed-signers file that lets `ssh-keygen -Y verify` know a signer by name. */
export function encodeAllowedSigner({ name, publicKey }: KnownSigner): string {
	const base64 = encodeBase64(encodePublicKeyBlob(publicKey));
	return `${principalOf(name)} namespaces="${signatureNamespace}" ${ed25519Name} ${base64}`;
}

/**
 * The signers of an allowed-signers file who may sign packets with an Ed25519 key. A line with a
 * condition that is not understood (a term of validity, an authority) lets nobody in.
 */
export function decodeAllowedSigners(text: string): readonly KnownSigner[] {
	return text.slice(0, longestFile).split(/\r?\n/).flatMap(signersOfLine);
}

function signersOfLine(line: string): readonly KnownSigner[] {
	const found = /^\s*([^\s#"]\S*)\s+(?:(namespaces="([^"]*)")\s+)?(ssh-ed25519\s.*)$/.exec(line);
	if (found === null) return [];
	const [, principals = '', condition, namespaces = '', rest = ''] = found;
	const mayPack = condition === undefined || namespaces.split(',').includes(signatureNamespace);
	const key = decodePublicKeyLine(rest);
	return mayPack && key.ok ? [{ name: principals, publicKey: key.value.key }] : [];
}

/** Blanks, quotes, commas and wildcards mean something in such a line. */
const principalOf = (name: string): string =>
	name.replace(/[\s"#,*?!\p{Cc}]+/gu, '_').slice(0, 200) || '_';
