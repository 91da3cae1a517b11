import { armor } from 'age-encryption';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import { verifyEd25519 } from '#lib/exchange/signing/ed25519-keys.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { identitiesIn } from '#lib/formats/packet/identities-in.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import {
	decodeAllowedSigners,
	encodeAllowedSigner
} from '#lib/formats/ssh-signature/allowed-signers.ts';
import { judgeSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import { decodePrivateKey, encodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { signedBytes } from '#lib/formats/ssh-signature/signed-bytes.ts';
import {
	decodeSshSignature,
	encodeSshSignature,
	signMessage
} from '#lib/formats/ssh-signature/ssh-signature.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { filesOut } from '../support/packet-files.ts';
import { seal } from '../formats/packet/a-packet.ts';
import { aSeed, aSigner } from '../formats/ssh-signature/a-signer.ts';
import { runCli } from '../support/run-cli.ts';
import { againTheSame, hold, kindOf, type FuzzFormat, type Verdict } from './fuzz-format.ts';
import { mutateArchive } from './mutate-archive.ts';
import * as seeds from './seed-files.ts';

const { inUtf8 } = seeds;
const inText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const message = inUtf8('ハッシュ値  data/証跡\n');
const clear = inUtf8('秘密の中身'.repeat(20));
const signer = aSigner();
const known = [{ name: '加古川市', publicKey: signer.publicKey }];

/** The manifests made right again, as somebody would who wants to pass. */
function resealed(files: Map<string, Uint8Array>): void {
	const [top = ''] = [...files.keys()][0]?.split('/') ?? [];
	const bag = new Map([...files].map(([path, bytes]) => [path.slice(top.length + 1), bytes]));
	seal(bag);
	for (const [path, bytes] of bag) files.set(`${top}/${path}`, bytes);
}

const readPacket = againTheSame(
	(bytes) => {
		const packet = readAtOnce(sourceOf(bytes), decodePacket);
		if (!packet.ok) return packet;
		const opened = openPacket(packet.value);
		return opened.ok ? ok({ ...packet.value, files: filesOut(bytes, packet.value.files) }) : opened;
	},
	({ facts, files }) => encodePacket({ facts, files })
);

/** A packet whose bytes may differ when they are written again, since other programs write them otherwise. */
function readContents(bytes: Uint8Array): Verdict {
	const packet = readAtOnce(sourceOf(bytes), decodePacket);
	if (!packet.ok) return { refused: kindOf(packet.error) };
	const { facts } = packet.value;
	const files = filesOut(bytes, packet.value.files);
	const written = encodePacket({ facts, files });
	const again = readAtOnce(sourceOf(written), decodePacket);
	hold(again.ok, 'A packet that was written again is not read.');
	hold(
		Buffer.from(JSON.stringify(again.value.facts)).equals(Buffer.from(JSON.stringify(facts))),
		'Its facts changed.'
	);
	const filesAgain = filesOut(written, again.value.files);
	hold(
		[...files].every(
			([path, content]) => Buffer.compare(filesAgain.get(path) ?? clear, content) === 0
		),
		'Its files changed.'
	);
	const opened = openPacket(packet.value);
	return opened.ok ? 'accepted' : { refused: kindOf(opened.error) };
}

async function readSignature(bytes: Uint8Array): Promise<Verdict> {
	const text = inText(bytes);
	const verdict = await judgeSignature(message, text, known, verifyEd25519);
	const decoded = decodeSshSignature(text);
	if (!decoded.ok) return { refused: kindOf(decoded.error) };
	const again = decodeSshSignature(encodeSshSignature(decoded.value));
	hold(
		again.ok && Buffer.compare(again.value.signature, decoded.value.signature) === 0,
		'A signature changed.'
	);
	if (verdict.kind !== 'good') return { refused: verdict.kind };
	const genuine = await signer.sign(
		signedBytes(message, decoded.value.namespace, decoded.value.hash)
	);
	hold(Buffer.compare(genuine, decoded.value.signature) === 0, 'Another signature was found good.');
	return 'accepted';
}

async function readAge(bytes: Uint8Array, identities: readonly string[]): Promise<Verdict> {
	const opened = await unlockFile(bytes, { kind: 'identities', identities });
	if (!opened.ok) return { refused: kindOf(opened.error) };
	hold(Buffer.compare(opened.value, clear) === 0, 'Other bytes came out than were locked.');
	return 'accepted';
}

/** Packets, their locks and signatures, and the files of keys. */
export async function packetFormats(): Promise<readonly FuzzFormat[]> {
	const pair = await makeAgeKeyPair();
	const lock = { kind: 'recipients', recipients: [pair.recipient] } as const;
	const locked = await lockFile(clear, lock);
	if (!locked.ok) throw new Error(locked.error.kind);
	const keyFile = inUtf8(
		`# public key: ${pair.recipient}\n${pair.identity}\nAGE-SECRET-KEY-PQ-1QQQQ\n`
	);
	const signature = inUtf8(await signMessage(message, signer));
	const privateKey = encodePrivateKey({
		seed: aSeed(),
		publicKey: signer.publicKey,
		comment: 'まち点検'
	});
	const backup = await seeds.written('pack', 'f.json', '-o', 'p.zip');
	hold(readPacket(backup) === 'accepted', 'A packet of ours is not read.');
	return [
		{
			name: 'packet (ZIP)',
			share: 8,
			seeds: [seeds.backup, backup],
			mutate: (bytes, random) => mutateArchive(bytes, random, resealed),
			read: readContents
		},
		{
			name: 'locked file (age, binary and armored)',
			share: 4,
			seeds: [locked.value, inUtf8(armor.encode(locked.value))],
			read: (bytes) => readAge(bytes, [pair.identity])
		},
		{
			name: 'key file of age',
			share: 3,
			seeds: [keyFile],
			read: (bytes) => readAge(locked.value, identitiesIn(bytes))
		},
		{ name: 'signature (SSHSIG)', share: 4, seeds: [signature], read: readSignature },
		{
			name: 'private key of OpenSSH',
			share: 2,
			seeds: [inUtf8(privateKey)],
			read: againTheSame((bytes) => decodePrivateKey(inText(bytes)), encodePrivateKey)
		},
		{
			name: 'allowed signers',
			share: 2,
			seeds: [inUtf8(known.map(encodeAllowedSigner).join('\n'))],
			read: againTheSame(
				(bytes) => {
					const keys = decodeAllowedSigners(inText(bytes)).map(({ publicKey }) => publicKey);
					return keys.length === 0 ? fail('no-signers') : ok(keys);
				},
				(keys) => keys.map((publicKey) => encodeAllowedSigner({ name: 'a', publicKey })).join('\n')
			)
		},
		{
			name: 'anything, by the command line',
			share: 1,
			seeds: [backup, locked.value, ...seeds.reports, seeds.smallFile, signature],
			read: async (bytes) => {
				const outcomes: number[] = [];
				for (const args of [
					['verify'],
					['unpack', '-o', 'g.json'],
					['score', '--json'],
					['checklist', 'validate']
				]) {
					const [name = '', ...rest] = args;
					const line = name === 'checklist' ? ['checklist', 'validate', 'x'] : [name, 'x', ...rest];
					const { exitCode, err } = await runCli(line, { x: bytes });
					hold([0, 1, 2].includes(exitCode), `${line.join(' ')}: exit ${String(exitCode)}: ${err}`);
					outcomes.push(exitCode);
				}
				return outcomes.includes(0) ? 'accepted' : { refused: `exit ${outcomes.join(', ')}` };
			}
		}
	];
}
