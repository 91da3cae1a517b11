import { armor } from 'age-encryption';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import type { PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketCase } from './packet-case.ts';
import { bagWith, zipped } from './plain-packet.ts';

// Keys and words for trying only: they are published with the cases.

/** The file with the key that opens most of the locked packets. */
export const keyFile =
	'# public key: age1ck749a5qmrccgldcc9ak3y2stsrxs4mxss5z4ed9yvkzztfe9q9qdf8yz7\nAGE-SECRET-KEY-1P7RLKME0U3HTTSJCDDECHTRZ63T6X4EG3PDP5C6VECS2JGPJCKVSEM5A56\n';
const recipient = 'age1ck749a5qmrccgldcc9ak3y2stsrxs4mxss5z4ed9yvkzztfe9q9qdf8yz7';
/** A key of somebody else. */
const stranger = 'age17gdrstmxwa530ct6zynx5mvpsz9n499m0ffhked3yu48w3rf2d9sufzj3p';
const passphrase = 'みかん 電車 correct horse';

const packet = zipped(bagWith());

/** Locked with random numbers that are the same each time, so that the files of the cases are too. */
async function locked(lock: PacketLock): Promise<Uint8Array> {
	const original = crypto.getRandomValues.bind(crypto);
	let next = 1;
	crypto.getRandomValues = (array) => {
		if (array instanceof Uint8Array)
			for (const at of array.keys()) array[at] = (next = (next * 75 + 74) % 65_537) & 0xff;
		return array;
	};
	try {
		const made = await lockFile(packet, lock, { effort: 10 });
		if (!made.ok) throw new Error(made.error.kind);
		return made.value;
	} finally {
		crypto.getRandomValues = original;
	}
}

const forKey = await locked({ kind: 'recipients', recipients: [recipient] });
const forWords = await locked({ kind: 'passphrase', passphrase });
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
/** The readable beginning of a locked file rewritten, by letters of one byte. */
const withHeader = (bytes: Uint8Array, from: RegExp, to: string): Uint8Array =>
	bytesOf(textOf(bytes).replace(from, to));
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
	bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

const byKey = { keyFile: 'keys/key.txt' };
const byWords = { passphrase };
const one = (
	name: string,
	[expect, kind, why]: readonly [PacketCase['expect'], string, string],
	bytes: Uint8Array,
	opensWith: NonNullable<PacketCase['opensWith']> = byKey
): PacketCase => ({
	name,
	level: 'lock',
	expect,
	kind,
	why,
	bytes,
	opensWith
});

/** Packets within an age file. */
export const lockedCases: readonly PacketCase[] = [
	one('for-a-key', ['valid', 'valid', 'Locked for the key.'], forKey),
	one(
		'for-two-keys',
		['valid', 'valid', 'Locked for the key and one more.'],
		await locked({ kind: 'recipients', recipients: [stranger, recipient] })
	),
	one(
		'in-letters',
		['valid', 'valid', 'The same in letters (armor).'],
		bytesOf(armor.encode(forKey))
	),
	one('by-passphrase', ['valid', 'valid', 'Locked with a passphrase.'], forWords, byWords),
	one(
		'for-another-key',
		['refused', 'not-for-this-key', 'Locked for somebody else.'],
		await locked({ kind: 'recipients', recipients: [stranger] })
	),
	one(
		'other-passphrase',
		['refused', 'wrong-passphrase', 'Locked with another passphrase.'],
		await locked({ kind: 'passphrase', passphrase: 'another passphrase' }),
		byWords
	),
	one(
		'header-altered',
		['refused', 'damaged', 'A line of the header is altered.'],
		withHeader(forKey, /\n--- (.)/, '\n-> x\n\n--- $1')
	),
	one(
		'payload-altered',
		['refused', 'damaged', 'One bit of the encrypted part is another.'],
		flipped(forKey, forKey.length - 100)
	),
	one(
		'payload-cut',
		['refused', 'damaged', 'The end of the encrypted part is missing.'],
		forKey.slice(0, -1)
	),
	one(
		'armor-cut',
		['refused', 'damaged-armor', 'The last line of the armor is missing.'],
		bytesOf(armor.encode(forKey).replace(/-----END.*\n/, ''))
	),
	one(
		'too-much-work',
		[
			'refused',
			'work-factor-too-high',
			'The passphrase would cost hours: it must be refused before computing.'
		],
		withHeader(forWords, /(-> scrypt \S+) \d+/, '$1 30'),
		byWords
	),
	one(
		'for-ssh',
		['refused', 'for-other-kind', 'Locked for a key of SSH.'],
		withHeader(
			forKey,
			/-> X25519 \S+/,
			'-> ssh-ed25519 AAAAAA AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
		)
	)
];
