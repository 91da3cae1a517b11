import { strToU8 } from 'fflate';
import { encodeAllowedSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { signedBytes } from '#lib/formats/ssh-signature/signed-bytes.ts';
import {
	decodeSshSignature,
	encodeSshSignature,
	signMessage
} from '#lib/formats/ssh-signature/ssh-signature.ts';
import { aSeed, aSigner } from '../formats/ssh-signature/a-signer.ts';
import type { PacketCase } from './packet-case.ts';
import { bagWith, packetWith } from './plain-packet.ts';

const signer = aSigner();
const stranger = aSigner(aSeed(8));
const message = bagWith().get('tagmanifest-sha256.txt') ?? new Uint8Array();
const path = 'tagmanifest-sha256.txt.sig';

/** The file that names who may sign. */
export const allowedSigners = `${encodeAllowedSigner({ name: '加古川市', publicKey: signer.publicKey })}\n`;

const signedWith = (text: string): Uint8Array => packetWith((bag) => bag.set(path, strToU8(text)));

const inNamespace = async (namespace: string, hash: 'sha256' | 'sha512' = 'sha512') =>
	encodeSshSignature({
		publicKey: signer.publicKey,
		namespace,
		hash,
		signature: await signer.sign(signedBytes(message, namespace, hash))
	});

const good = await signMessage(message, signer);
const decoded = decodeSshSignature(good);
if (!decoded.ok) throw new Error(decoded.error.kind);
const parts = decoded.value;
/** A key whose every signature fits every message. */
const smallOrder = new Uint8Array(32).fill(0, 1);
smallOrder[0] = 1;

const one = (
	name: string,
	expect: PacketCase['expect'],
	[kind, why]: readonly [string, string],
	text: string
): PacketCase => ({ name, level: 'signature', expect, kind, why, bytes: signedWith(text) });

/** What a signature beside a bag says, held against `keys/allowed_signers`. */
export const signatureCases: readonly PacketCase[] = [
	one('signed', 'valid', ['good', 'Signed by the signer that is allowed.'], good),
	one(
		'signed-sha256',
		'valid',
		['good', 'The same over SHA-256.'],
		await inNamespace('machi-tenken', 'sha256')
	),
	one(
		'unknown-key',
		'valid',
		['unknown-key', 'Genuine, by a key that nobody has named: it must not be shown as confirmed.'],
		await signMessage(message, stranger)
	),
	one(
		'other-bytes',
		'refused',
		['bad-signature', 'The signature is over other bytes.'],
		await signMessage(strToU8('x'), signer)
	),
	one(
		'key-put-over',
		'refused',
		['bad-signature', 'The key of the allowed signer is put over the signature of another.'],
		encodeSshSignature({
			...parts,
			signature: await stranger.sign(signedBytes(message, 'machi-tenken'))
		})
	),
	one(
		'one-bit',
		'refused',
		['bad-signature', 'One bit of the signature is another.'],
		encodeSshSignature({
			...parts,
			signature: parts.signature.map((byte, at) => (at === 0 ? byte ^ 1 : byte))
		})
	),
	one(
		'made-for-git',
		'refused',
		['wrong-namespace', 'The signature was made for another purpose.'],
		await inNamespace('git')
	),
	one(
		'purpose-rewritten',
		'refused',
		['bad-signature', 'A signature for another purpose is called one for packets.'],
		encodeSshSignature({ ...parts, signature: await signer.sign(signedBytes(message, 'git')) })
	),
	one(
		'small-order',
		'refused',
		['unreadable', 'The key is one that every signature fits.'],
		encodeSshSignature({
			...parts,
			publicKey: smallOrder,
			signature: new Uint8Array(64).map((_, at) => (at === 0 ? 1 : 0))
		})
	),
	one(
		'no-armor',
		'refused',
		['unreadable', 'The frame of the signature is damaged.'],
		good.replace('BEGIN', 'BEGAN')
	),
	one('empty-signature', 'refused', ['unreadable', 'The signature is an empty file.'], '')
];
