import type { FileSystem } from '#lib/formats/packet/system-file.ts';
import type { UnreadableSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import type { PacketMessages } from '../ja/packets.ts';
import { packetLocks } from './packet-locks.ts';
import { zipProblems } from './zip-problems.ts';
import { say, type Texts } from '../../say.ts';
import { megabytes } from '../../format-number.ts';

/** After every reason for which a packet is refused. */
const nothingTaken = 'Nothing was imported.';
const askAgain = 'Ask the sender to export and send it again.';

const systemWays: Readonly<Record<FileSystem, string>> = {
	mac: 'a Mac adds by itself when a folder is opened or compressed',
	windows: 'Windows adds by itself when a folder is opened',
	linux: 'file managers on Linux add by themselves'
};

const signatureReasons: Texts<UnreadableSignature> = {
	'not-a-signature': () => 'the signature file is damaged',
	'other-key-type': ({ keyType }) => `made with a key that is not Ed25519 (${keyType})`,
	'other-hash': ({ hash }) => `made with a hash that is neither SHA-256 nor SHA-512 (${hash})`,
	'weak-key': () => 'made with a weak key of small order, which fits anybody’s signature',
	'not-checkable': () => 'Ed25519 signatures cannot be checked in this environment'
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
		whole: (files) => `Contents: all ${String(files)} files are present and match their hashes.`,
		spoken: (blocks) => `Number to compare by phone: ${blocks.join(' ')}`,
		oneOf: (part, parts) =>
			`File ${String(part)} of a backup in ${String(parts)} files. Open the others in the same way to complete the evidence.`,
		missingEvidence: (count) =>
			`Pieces of evidence that the assessment lists but this packet does not hold: ${String(count)}`,
		packed: (path, kind, evidence) =>
			`Packet (${kind}) written: ${path} (pieces of evidence: ${String(evidence)})`,
		signedBy: (fingerprint) => `Signed. Fingerprint of the key: ${fingerprint}`,
		locked: 'The file is encrypted.',
		tooLargePacket: (size, limit) =>
			`Nothing was written, since the packet would be too large (${size}, limit ${limit}). Reduce the evidence, or leave out --evidence and hand it over separately.`,
		unlistedFiles: (count) =>
			`Files in the evidence folder left out because the assessment does not list them: ${String(count)}`,
		wrongKind: (given, known) => `--kind ${given} cannot be used. Known: ${known}`,
		evidenceNotPublished: 'Only scores are published: --evidence cannot be given.',
		onlyPart:
			"A shared part is one party's or component's: give --for party:<id> or --for component:<id>.",
		onlyParty: 'Say whom to ask with --for party:<id>.',
		notAResponse:
			'This is not a response to a request. Nothing was changed. Give a response, or an assessment file.',
		nothingToAsk:
			'There is nothing to ask this party. Nothing was written. Decide who owns what, or give --ask all.',
		wrongDeadline: (given) => `--deadline ${given} is not a date. Give it in the form 2027-01-31.`,
		requestNoted: (questions, path) =>
			`Questions asked: ${String(questions)}. The request is recorded in ${path}: import the answers into that file.`,
		kitOnly: (name) =>
			`--${name} goes with --kit (the path of machi-tenken.html). Nothing was written.`,
		notPortable: (path) =>
			`${path}: this is not the single-file edition (machi-tenken.html). Nothing was written.`,
		wrongTerm: (name, given, known) => `--${name} ${given} cannot be used. Known: ${known}`,
		notedIsOutput: (path) =>
			`--noted and -o are the same file (${path}). Nothing was written. Give the file that records the request another name.`,
		oneLockOnly: 'Give either --encrypt-to or --passphrase-file, not both.',
		oneKeyOnly: 'Give either --identity or --passphrase-file, not both.',
		lockedFile: (path) =>
			`${path}: encrypted. Give --passphrase-file (a file with the passphrase) or --identity (a file with your key).`,
		packetNotFile: (path) =>
			`${path}: this is a packet (ZIP), not an assessment file. Extract the assessment file with unpack ${path} -o f.json, and give that. A packet of published scores has none inside and cannot be used here.`,
		noSigners: (path) =>
			`${path}: contains no usable signer. Check that it is an allowed_signers file (name ssh-ed25519 AAAA…).`,
		folderExists: (path) =>
			`${path}: already exists. Nothing was written. Name a folder that does not exist yet.`,
		notPublicationAsFile:
			'A publication contains no assessment file. Give a folder with -o instead.',
		signerRefused:
			'It could not be confirmed as coming from a trusted signer, so nothing was written.',
		signatureRefused: 'The signature is not valid, so nothing was written.',
		unpacked: (path) => `Unpacked: ${path}`
	},
	decode: {
		'too-large': ({ size, limit }) =>
			`Too large (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingTaken} Ask for an export with less evidence.`,
		'not-a-zip': () => `Not a packet (ZIP), or empty. ${nothingTaken} Choose another file.`,
		'wrong-zip': ({ problem, path }) =>
			`Not accepted as a ZIP (${zipProblems[problem]}${path === '' ? '' : `: ${path}`}). ${nothingTaken} ${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`It would become too large when unpacked (limit ${megabytes(limit)}), so it was not. ${nothingTaken} Check where it came from.`,
		'symbolic-link': ({ path }) =>
			`It contains a link to another place (${path}). ${nothingTaken} Check where it came from.`,
		'several-folders': () =>
			`There is not exactly one top-level folder. ${nothingTaken} Use the ZIP as it arrived, without unpacking and repacking it.`,
		'not-a-bag': () => `No bagit.txt: this is not a packet. ${nothingTaken} Choose another file.`,
		'other-bag-version': ({ found }) =>
			`Another version of BagIt (${found}). Only BagIt 1.0 in UTF-8 is read. ${nothingTaken} Ask for an export from Machi Tenken.`,
		'fetches-files': () =>
			`It asks for files to be fetched from elsewhere (fetch.txt). Nothing was fetched. ${nothingTaken} Ask for a packet that contains everything.`,
		'missing-tag-file': ({ path }) => `The file ${path} is missing. ${nothingTaken} ${askAgain}`,
		'wrong-tag-file': ({ path, line }) =>
			`Line ${String(line)} of ${path} cannot be read. ${nothingTaken} ${askAgain}`,
		'missing-file': ({ path }) =>
			`${path} is on the list but not in the packet: taken out or lost on the way. ${nothingTaken} ${askAgain}`,
		'surplus-file': ({ path }) =>
			`${path} is in the packet but not on the list: added later. ${nothingTaken} ${askAgain}`,
		'system-file': ({ path, system, others }) =>
			`It contains ${path}${others === 0 ? '' : ` (and ${String(others)} more)`}, which ${systemWays[system]}; it is no part of the packet. ${nothingTaken} If you unpacked or repacked the ZIP, use the original as it arrived. Otherwise ask the sender for the ZIP exactly as Machi Tenken exported it.`,
		'wrong-hash': ({ path }) =>
			`${path} does not match its hash on the list: altered or damaged. ${nothingTaken} ${askAgain}`,
		'wrong-oxum': () =>
			`The size or number of files is not what bag-info.txt states. ${nothingTaken} ${askAgain}`,
		'not-a-packet': () =>
			`A BagIt file, but not a Machi Tenken packet. ${nothingTaken} Choose another file.`,
		'format-too-new': ({ found, supported }) =>
			`A packet of a newer format (${String(found)}) than this Machi Tenken reads (up to ${String(supported)}). ${nothingTaken} Open it with a newer version.`,
		'wrong-fact': ({ label }) =>
			`${label} in bag-info.txt is not valid. ${nothingTaken} ${askAgain}`
	},
	open: {
		'missing-payload': ({ path }) =>
			`data/${path} is missing or cannot be read. ${nothingTaken} ${askAgain}`,
		'surplus-payload': ({ path }) =>
			`It contains data/${path}, which does not belong in a packet of this kind. ${nothingTaken} ${askAgain}`,
		'wrong-evidence': ({ path }) =>
			`The name and contents of the evidence data/${path} do not match. ${nothingTaken} ${askAgain}`,
		'unlisted-evidence': ({ path }) =>
			`It contains evidence that the assessment does not list (data/${path}). ${nothingTaken} ${askAgain}`,
		'contradicting-facts': () =>
			`bag-info.txt states a different municipality, year or assessment from the file inside. ${nothingTaken} ${askAgain}`
	},
	lock: packetLocks.lock,
	unlock: packetLocks.unlock,
	privateKey: {
		'not-a-private-key': () =>
			'Cannot be read as an OpenSSH private key. Nothing was written. Give the id_ed25519 that ssh-keygen -t ed25519 made.',
		'has-passphrase': () =>
			'The private key has a passphrase. Nothing was written. Export without a signature, or give a key without one.',
		'other-key-type': () =>
			'Not an Ed25519 key. Nothing was written. Give a key that ssh-keygen -t ed25519 made.',
		'key-not-usable': ({ detail }) =>
			`The signing key cannot be used in this environment (${detail}). Nothing was written. Export without a signature, or try another machine.`
	},
	verdict: {
		unsigned: () =>
			'Signature: none. The contents are intact, but there is no way to tell who made them.',
		good: ({ name, fingerprint }) =>
			`Signature: valid. Signer: ${name} (fingerprint ${fingerprint}). Nothing has been altered since signing.`,
		'unknown-key': ({ fingerprint }) =>
			`Signature: it has not been confirmed whose key this is (fingerprint ${fingerprint}). Call the sender and compare the number below: if it matches, it is their key.`,
		'bad-signature': ({ name, fingerprint }) =>
			`Signature: not valid (fingerprint ${fingerprint}${name === undefined ? '' : `, key of ${name}`}). Altered after signing, or the signature of another file. Do not use the contents; check with the sender.`,
		'wrong-namespace': ({ namespace }) =>
			`Signature: not made for packets (purpose “${namespace}”). Do not use the contents; check with the sender.`,
		unreadable: ({ reason }) =>
			`Signature: cannot be checked (${say(signatureReasons, reason)}). Do not use the contents; ask for a signature with an Ed25519 key.`
	}
};
