import type { SshSignatureError } from '#lib/formats/ssh-signature/ssh-signature.ts';
import type { PacketMessages } from '../ja/packets.ts';
import { zipProblems } from './zip-problems.ts';
import { megabytes } from '../../format-number.ts';

/** After every reason for which a packet is refused. */
const nothingTaken = 'Nothing was taken in.';
const askAgain = 'Ask the sender to export and send it again.';

const signatureReasons: Readonly<Record<SshSignatureError['kind'], string>> = {
	'not-a-signature': 'the signature file is damaged',
	'other-key-type': 'made with a key that is not Ed25519'
};

/** Words about packets, their signatures and their locks. */
export const packets: PacketMessages = {
	kinds: {
		backup: 'backup',
		share: 'shared part',
		request: 'request for answers',
		response: 'response to a request',
		submission: 'submission for review',
		review: 'result of a review',
		publication: 'publication (scores only)'
	},
	lines: {
		about: ({ kind, municipality, code, fiscalYear }) =>
			`Kind: ${kind}  ${municipality} (${code})  fiscal year ${String(fiscalYear)}`,
		made: (date, identifier) => `Made on: ${date}  Number: ${identifier}`,
		whole: (files) => `Contents: all ${String(files)} files are there and match their hashes.`,
		spoken: (blocks) => `Number to compare over the telephone: ${blocks.join(' ')}`,
		oneOf: (part, parts) =>
			`File ${String(part)} of a backup in ${String(parts)} files. Open the others the same way, and the evidence is complete.`,
		missingEvidence: (count) =>
			`Pieces of evidence that the assessment lists but this packet does not hold: ${String(count)}`,
		packed: (path, kind, evidence) =>
			`Packet (${kind}) written: ${path} (pieces of evidence: ${String(evidence)})`,
		signedBy: (fingerprint) => `Signed. Fingerprint of the key: ${fingerprint}`,
		locked: 'The file is encrypted.',
		unlistedFiles: (count) =>
			`Files of the evidence folder that the assessment does not list and that were left out: ${String(count)}`,
		wrongKind: (given, known) => `--kind ${given} cannot be used. Known: ${known}`,
		evidenceNotPublished: 'Only scores are published: --evidence cannot be given.',
		onlyPart:
			"A shared part is one party's or component's: give --for party:<id> or --for component:<id>.",
		onlyParty: 'Say whom to ask with --for party:<id>.',
		notAResponse:
			'It is no response to a request. Nothing was changed. Give a response, or an assessment file.',
		nothingToAsk:
			'There is nothing to ask this party. Nothing was written. Decide who is responsible, or give --ask all.',
		wrongDeadline: (given) => `--deadline ${given} is no date. Give it as 2027-01-31.`,
		requestNoted: (questions, path) =>
			`Questions asked: ${String(questions)}. The request is noted in ${path}: take the answers into that file.`,
		notedIsOutput: (path) =>
			`--noted and -o are the same file (${path}). Nothing was written. Give the noted file another name.`,
		oneLockOnly: 'Give either --encrypt-to or --passphrase-file, not both.',
		oneKeyOnly: 'Give either --identity or --passphrase-file, not both.',
		lockedFile: (path) =>
			`${path}: encrypted. Give --passphrase-file (a file with the passphrase) or --identity (a file with your key).`,
		packetNotFile: (path) =>
			`${path}: a packet (ZIP), and no assessment file. Take the file out with unpack ${path} -o f.json, and give that.`,
		noSigners: (path) =>
			`${path}: holds no signer that can be used. Check that it is an allowed_signers file (name ssh-ed25519 AAAA…).`,
		folderExists: (path) =>
			`${path}: exists already. Nothing was written. Name a folder that does not exist yet.`,
		notPublicationAsFile: 'A publication holds no assessment file. Name a folder after -o instead.',
		signerRefused: 'Not shown to be from a trusted signer, so nothing was written.',
		signatureRefused: 'The signature is not right, so nothing was written.',
		unpacked: (path) => `Unpacked: ${path}`
	},
	decode: {
		'too-large': ({ size, limit }) =>
			`Too large (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingTaken} Ask for an export with less evidence.`,
		'not-a-zip': () => `Not a packet (ZIP), or empty. ${nothingTaken} Choose another file.`,
		'wrong-zip': ({ problem, path }) =>
			`Not acceptable as a ZIP (${zipProblems[problem]}${path === '' ? '' : `: ${path}`}). ${nothingTaken} ${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`It would become too large when unpacked (limit ${megabytes(limit)}), so it was not. ${nothingTaken} Check where it came from.`,
		'symbolic-link': ({ path }) =>
			`It holds a link to another place (${path}). ${nothingTaken} Check where it came from.`,
		'several-folders': () =>
			`There is not exactly one folder at the top. ${nothingTaken} Use the ZIP as it arrived, without unpacking and packing it again.`,
		'not-a-bag': () => `No bagit.txt: this is not a packet. ${nothingTaken} Choose another file.`,
		'other-bag-version': ({ found }) =>
			`Another version of BagIt (${found}). Only BagIt 1.0 in UTF-8 is read. ${nothingTaken} Ask for an export from Machi Tenken.`,
		'fetches-files': () =>
			`It wants files to be fetched from elsewhere (fetch.txt). Nothing was fetched. ${nothingTaken} Ask for a packet that holds everything.`,
		'missing-tag-file': ({ path }) => `The file ${path} is missing. ${nothingTaken} ${askAgain}`,
		'wrong-tag-file': ({ path, line }) =>
			`Line ${String(line)} of ${path} cannot be read. ${nothingTaken} ${askAgain}`,
		'missing-file': ({ path }) =>
			`${path} is on the list but not in the packet: taken out or lost on the way. ${nothingTaken} ${askAgain}`,
		'surplus-file': ({ path }) =>
			`${path} is in the packet but not on the list: added later. ${nothingTaken} ${askAgain}`,
		'wrong-hash': ({ path }) =>
			`${path} does not match its hash on the list: altered or damaged. ${nothingTaken} ${askAgain}`,
		'wrong-oxum': () =>
			`Size or number of files is not what bag-info.txt states. ${nothingTaken} ${askAgain}`,
		'not-a-packet': () =>
			`A BagIt file, but not a packet of Machi Tenken. ${nothingTaken} Choose another file.`,
		'format-too-new': ({ found, supported }) =>
			`A packet of a newer format (${String(found)}) than this Machi Tenken reads (up to ${String(supported)}). ${nothingTaken} Open it with a newer one.`,
		'wrong-fact': ({ label }) =>
			`${label} in bag-info.txt is not right. ${nothingTaken} ${askAgain}`
	},
	open: {
		'missing-payload': ({ path }) =>
			`data/${path} is missing or cannot be read. ${nothingTaken} ${askAgain}`,
		'surplus-payload': ({ path }) =>
			`It holds data/${path}, which a packet of this kind never does. ${nothingTaken} ${askAgain}`,
		'wrong-evidence': ({ path }) =>
			`Name and contents of the evidence data/${path} do not match. ${nothingTaken} ${askAgain}`,
		'unlisted-evidence': ({ path }) =>
			`It holds evidence that the assessment does not list, data/${path}. ${nothingTaken} ${askAgain}`,
		'contradicting-facts': () =>
			`bag-info.txt speaks of another municipality, year or assessment than the file within. ${nothingTaken} ${askAgain}`
	},
	lock: {
		'too-large': ({ size, limit }) =>
			`Too large to encrypt (${megabytes(size)}, limit ${megabytes(limit)}). Nothing was written. Leave out some evidence.`,
		'passphrase-too-short': ({ least }) =>
			`The passphrase is too short. Nothing was written. Use at least ${String(least)} characters (five unrelated words are easy to remember and hard to guess).`,
		'no-recipients': () =>
			'There is no public key of a recipient. Nothing was written. Give one that begins with age1.',
		'wrong-recipient': ({ recipient }) =>
			`“${recipient.slice(0, 80)}” is no public key that can be used. Nothing was written. Copy the 62 characters that begin with age1 exactly.`
	},
	unlock: {
		'too-large': ({ size, limit }) =>
			`Too large (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingTaken}`,
		'not-an-age-file': () =>
			`Not a file encrypted with age (in its binary form). ${nothingTaken} Choose another file.`,
		damaged: () =>
			`The encrypted file is cut off or was altered. ${nothingTaken} Ask the sender to send it again.`,
		'wrong-passphrase': () =>
			`The passphrase is wrong. ${nothingTaken} Check capital letters, full-width characters and blanks at either end.`,
		'not-for-this-key': () =>
			`Encrypted for somebody else's key. ${nothingTaken} Tell the sender your public key and ask for it again.`,
		'needs-passphrase': () =>
			`Encrypted with a passphrase, not for a key. ${nothingTaken} Open it with the passphrase the sender told you.`,
		'needs-identity': () =>
			`Encrypted for a key, not with a passphrase. ${nothingTaken} Open it with the file of your key.`,
		'wrong-identity': () =>
			`The key file is not right. ${nothingTaken} Give a file with a line that begins with AGE-SECRET-KEY-1.`,
		'work-factor-too-high': ({ found, limit }) =>
			`Opening it would take too much computing (${String(found)}, limit ${String(limit)}), so it was not tried. ${nothingTaken} Ask the sender to encrypt it with Machi Tenken or with age as it comes.`
	},
	privateKey: {
		'not-a-private-key': () =>
			'Cannot be read as an OpenSSH private key. Nothing was written. Give the id_ed25519 that ssh-keygen -t ed25519 made.',
		'has-passphrase': () =>
			'The private key has a passphrase. Nothing was written. Export without a signature, or give a key without one.',
		'other-key-type': () =>
			'Not an Ed25519 key. Nothing was written. Give a key that ssh-keygen -t ed25519 made.'
	},
	verdict: {
		unsigned: () =>
			'Signature: none. The contents are whole, but nobody vouches for who made them.',
		good: ({ name, fingerprint }) =>
			`Signature: good. Signer: ${name} (fingerprint ${fingerprint}). Nothing was altered since.`,
		'unknown-key': ({ fingerprint }) =>
			`Signature: nobody has confirmed whose key it is (fingerprint ${fingerprint}). Call the sender and compare the number below: if it is the same, it is their key.`,
		'bad-signature': ({ name, fingerprint }) =>
			`Signature: not right (fingerprint ${fingerprint}${name === undefined ? '' : `, key of ${name}`}). Altered after signing, or the signature of another file. Do not use the contents; ask the sender.`,
		'wrong-namespace': ({ namespace }) =>
			`Signature: not made for packets (purpose “${namespace}”). Do not use the contents; ask the sender.`,
		unreadable: ({ reason }) =>
			`Signature: cannot be checked (${signatureReasons[reason]}). Do not use the contents; ask for a signature with an Ed25519 key.`
	}
};
