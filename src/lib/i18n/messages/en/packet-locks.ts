import type { ForeignKeyKind } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketLockMessages } from '../ja/packet-locks.ts';
import { megabytes } from '../../format-number.ts';

const nothingTaken = 'Nothing was imported.';
const nothingWritten = 'Nothing was written.';
const ownKey = 'your public key (62 characters that begin with age1)';

const keyKinds: Readonly<Record<ForeignKeyKind, string>> = {
	'post-quantum': 'post-quantum keys (age1pq…, AGE-SECRET-KEY-PQ-…)',
	ssh: 'SSH keys',
	plugin: 'plugin keys (smart cards, devices and the like)'
};
const named = (kinds: readonly ForeignKeyKind[]): string =>
	kinds.map((kind) => keyKinds[kind]).join(' and ');

/** Words about locking and unlocking. */
export const packetLocks: PacketLockMessages = {
	lock: {
		'too-large': ({ size, limit }) =>
			`Too large to encrypt (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingWritten} Leave out some evidence.`,
		'passphrase-too-short': ({ least }) =>
			`The passphrase is too short. ${nothingWritten} Use at least ${String(least)} characters (five unrelated words are easy to remember and hard to guess).`,
		'no-recipients': () =>
			`There is no public key for a recipient. ${nothingWritten} Give one that begins with age1.`,
		'wrong-recipient': ({ recipient }) =>
			`“${recipient.slice(0, 80)}” is not a usable public key. ${nothingWritten} Copy the 62 characters that begin with age1 exactly.`,
		'recipient-of-other-kind': ({ recipient, keyKind }) =>
			`“${recipient.slice(0, 24)}” is one of the ${keyKinds[keyKind]}, which Machi Tenken cannot use. ${nothingWritten} Ask the recipient for a public key made by age-keygen or Machi Tenken (62 characters that begin with age1).`,
		'sealing-failed': ({ detail }) =>
			`Signing or encrypting failed midway (${detail}). ${nothingWritten} Close other applications or restart, and try again.`
	},
	unlock: {
		'too-large': ({ size, limit }) =>
			`Too large (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingTaken} Ask for it again with less evidence.`,
		'not-an-age-file': () => `Not a file encrypted with age. ${nothingTaken} Choose another file.`,
		damaged: () =>
			`The encrypted file is cut off or was altered. ${nothingTaken} Ask the sender to send it again.`,
		'damaged-armor': () =>
			`The encrypted file in text form (-----BEGIN AGE ENCRYPTED FILE-----) is cut off or was altered. ${nothingTaken} Ask for it again as an attached file, not pasted into a message.`,
		'wrong-passphrase': () =>
			`The passphrase is wrong. ${nothingTaken} Check capital letters, full-width characters and spaces at either end.`,
		'not-for-this-key': ({ passedOver }) =>
			`Encrypted for someone else’s key. ${passedOver.length === 0 ? '' : `Your key file also holds ${named(passedOver)}, which Machi Tenken cannot use and did not try. `}${nothingTaken} Give the sender ${ownKey} and ask for the file again.`,
		'for-other-kind': ({ keyKinds: kinds, types }) =>
			`Encrypted for ${named(kinds)}, which Machi Tenken cannot use (${types.join(', ')}). ${nothingTaken} Give the sender ${ownKey} and ask for the file again, or decrypt it with an age program that knows such keys and import the ZIP.`,
		'needs-passphrase': () =>
			`Encrypted with a passphrase, not for a key. ${nothingTaken} Open it with the passphrase you received from the sender.`,
		'needs-identity': () =>
			`Encrypted for a key, not with a passphrase. ${nothingTaken} Open it with your key file.`,
		'wrong-identity': () =>
			`The key file is not valid. ${nothingTaken} Give a file with a line that begins with AGE-SECRET-KEY-1.`,
		'identity-of-other-kind': ({ keyKinds: kinds }) =>
			`The key file holds only ${named(kinds)}, which Machi Tenken cannot use. ${nothingTaken} Give a key file with a line that begins with AGE-SECRET-KEY-1, or decrypt the file with an age program that knows such keys and import the ZIP.`,
		'public-identity': () =>
			`The key file holds only public keys, which cannot open anything. ${nothingTaken} Give the file of the secret key, with a line that begins with AGE-SECRET-KEY-1.`,
		'locked-identity': () =>
			`The key file is itself encrypted. ${nothingTaken} Open it on screen and enter the passphrase of the key, or decrypt the key file with age -d first.`,
		'too-many-identities': ({ found, limit }) =>
			`The key file holds too many keys (${String(found)}, limit ${String(limit)}). ${nothingTaken} Keep only the key that opens this file.`,
		'work-factor-too-high': ({ found, limit }) =>
			`Opening it would take too much computing (${String(found)}, limit ${String(limit)}), so it was not tried. ${nothingTaken} Ask the sender to encrypt it with Machi Tenken, or with age in its default settings.`,
		'unlocking-failed': ({ detail }) =>
			`Decrypting failed midway (${detail}). ${nothingTaken} Close other applications or restart, and try again.`
	}
};
