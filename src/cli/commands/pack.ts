import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { encodePacket, encodeSignedPacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import { packetKinds, type PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { payloadPaths } from '#lib/formats/packet/payload-paths.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import { fingerprintOf } from '#lib/formats/ssh-signature/fingerprint.ts';
import { decodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';
import { packetMessagesFor } from '#lib/i18n/describe-packet.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { packedAssessment } from './packed-assessment.ts';
import { lockOf, readText } from './packet-lock.ts';
import { failureOf } from './open-packet-file.ts';

/**
 * `pack f.json -o p.zip [--kind backup] [--evidence folder] [--sign-with key] [--encrypt-to … |
 * --passphrase-file …]`
 */
export const packCommand: Command = async (context, input) => {
	const { lines, kinds } = packetMessagesFor(context.locale);
	allowOnly(context, input, [
		'output',
		'kind',
		'evidence',
		'sign-with',
		'encrypt-to',
		'passphrase-file',
		'for',
		'ask',
		'deadline',
		'message',
		'noted'
	]);
	const path = onlyOperand(context, input, '<assessment.json>');
	const output = neededText(context, input, 'output');
	const kind = kindOf(context, input);
	const lock = lockOf(context, input);
	const opened = openAssessment(context, path);
	const { checklist } = opened;
	const assessment = packedAssessment(context, input, kind, opened);
	const evidence = evidenceOf(context, input, kind);
	const baggingDate = dayInJapan(context.clock());
	const contents = packAssessment({ assessment, checklist, evidence }, { kind, baggingDate });
	const signer = await signerOf(context, input);
	const packet = await signed(contents, signer);
	const locked = lock && (await context.packetCrypto.lock(packet, lock));
	if (locked?.ok === false) throw failureOf(context, output, { at: 'lock', error: locked.error });
	context.files.write(output, locked?.value ?? packet);
	const packed = countEvidence(contents);
	context.tell(lines.packed(output, kinds[kind], packed));
	if (evidence.size > packed) context.tell(lines.unlistedFiles(evidence.size - packed));
	if (signer !== undefined) context.tell(lines.signedBy(fingerprintOf(signer.publicKey)));
	if (locked !== undefined) context.tell(lines.locked);
	if (assessment.sample === true) context.tell(context.messages.sampleNotice);
	return exitCodes.fine;
};

function kindOf(context: CommandContext, input: CommandInput): PacketKind {
	const given = optionalText(input, 'kind') ?? 'backup';
	const kind = packetKinds.find((known) => known === given);
	if (kind !== undefined) return kind;
	const { lines } = packetMessagesFor(context.locale);
	throw new CommandFailure([lines.wrongKind(given, packetKinds.join(', '))]);
}

/** The files of the evidence folder by the SHA-256 of their bytes, whatever their names are. */
function evidenceOf(
	context: CommandContext,
	input: CommandInput,
	kind: PacketKind
): ReadonlyMap<string, Uint8Array> {
	const folder = optionalText(input, 'evidence');
	if (folder === undefined) return new Map();
	if (kind === 'publication') {
		throw new CommandFailure([packetMessagesFor(context.locale).lines.evidenceNotPublished]);
	}
	const files = [...context.files.readFolder(folder).values()];
	return new Map(files.map((bytes) => [sha256Hex(bytes), bytes]));
}

const countEvidence = ({ files }: PacketContents): number =>
	[...files.keys()].filter((path) => path.startsWith(payloadPaths.evidence)).length;

async function signerOf(
	context: CommandContext,
	input: CommandInput
): Promise<Ed25519Signer | undefined> {
	const path = optionalText(input, 'sign-with');
	if (path === undefined) return undefined;
	const key = decodePrivateKey(readText(context, path));
	if (!key.ok) throw failureOf(context, path, { at: 'privateKey', error: key.error });
	const signer = await context.packetCrypto.signerOf(key.value.seed);
	if (fingerprintOf(signer.publicKey) === fingerprintOf(key.value.publicKey)) return signer;
	throw failureOf(context, path, { at: 'privateKey', error: { kind: 'not-a-private-key' } });
}

const signed = (
	contents: PacketContents,
	signer: Ed25519Signer | undefined
): Promise<Uint8Array> =>
	signer === undefined
		? Promise.resolve(encodePacket(contents))
		: encodeSignedPacket(contents, (bytes) => signMessage(bytes, signer));
