import { packOutgoing } from '#lib/application/pack-outgoing.ts';
import { sealPacket } from '#lib/application/seal-packet.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { LyingFile, PacketContents } from '#lib/formats/packet/packet-contents.ts';
import { packetKinds, type PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { payloadPaths } from '#lib/formats/packet/bag-files.ts';
import type { ReadsAtOnce } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { takeDigests } from '#lib/formats/reading/take-digests.ts';
import type { Ed25519Signer } from '#lib/formats/ssh-signature/ed25519.ts';
import { fingerprintOf } from '#lib/formats/ssh-signature/fingerprint.ts';
import { decodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import type { TextOption } from '../options.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { notWritten } from './not-written.ts';
import { openAssessment } from './open-assessment.ts';
import { packedAssessment } from './packed-assessment.ts';
import { lockOf, readText } from './packet-lock.ts';
import { gathered, packetWriter } from './packet-writer.ts';
import { failureOf } from './open-packet-file.ts';
import { kitOptions, requestKitOf } from './request-kit-of.ts';

/**
 * `pack f.json -o p.zip [--kind backup] [--evidence folder] [--sign-with key] [--encrypt-to … |
 * --passphrase-file …]`; of a request `--kit machi-tenken.html` makes all that is needed to answer it.
 */
export const packCommand: Command = async (context, input) => {
	const { lines, kinds } = context.words.packets;
	const kind = kindOf(context, input);
	allowOnly(context, input, [...optionsOfAll, ...optionsOf[kind]]);
	const path = onlyOperand(context, input, '<assessment.json>');
	const output = neededText(context, input, 'output');
	const lock = lockOf(context, input);
	const opened = openAssessment(context, path);
	const { checklist } = opened;
	const { assessment, noted } = packedAssessment(context, input, kind, opened);
	const kit = requestKitOf(context, input, { part: assessment, kind, lock });
	const evidence = evidenceOf(context, input, kind);
	const baggingDate = dayInJapan(context.clock());
	const outgoing = packOutgoing({ assessment, checklist, evidence }, { kind, baggingDate });
	if (!outgoing.ok) throw notWritten(context, output, outgoing.error);
	const contents = outgoing.value;
	const signer = await signerOf(context, input);
	const packet = await sealPacket(contents, signer);
	if (!packet.ok) throw failureOf(context, output, { at: 'lock', error: packet.error });
	const write = packetWriter(context, { path: output, parts: packet.value, lock });
	if (kit === undefined) await context.files.writePieces(output, write);
	else kit.write(output, await gathered(context, packet.value, write));
	if (noted !== undefined) {
		context.files.write(noted.path, noted.text);
		context.tell(lines.requestNoted(noted.asked, noted.path));
	}
	const packed = countEvidence(contents);
	context.tell(lines.packed(output, kinds[kind], packed));
	if (evidence.size > packed) context.tell(lines.unlistedFiles(evidence.size - packed));
	if (signer !== undefined) context.tell(lines.signedBy(fingerprintOf(signer.publicKey)));
	if (lock !== undefined) context.tell(lines.locked);
	if (assessment.sample === true) context.tell(context.messages.sampleNotice);
	return exitCodes.fine;
};

/** The options that every kind of packet has. */
const optionsOfAll: readonly TextOption[] = [
	'output',
	'kind',
	'evidence',
	'sign-with',
	'encrypt-to',
	'passphrase-file'
];

/** What can be said of each kind besides: a part that is named must never leave as the whole. */
const optionsOf: Readonly<Record<PacketKind, readonly TextOption[]>> = {
	backup: [],
	share: ['for'],
	request: ['for', 'ask', 'deadline', 'message', 'noted', ...kitOptions],
	response: [],
	submission: [],
	review: [],
	publication: []
};

function kindOf(context: CommandContext, input: CommandInput): PacketKind {
	const given = optionalText(input, 'kind') ?? 'backup';
	const kind = packetKinds.find((known) => known === given);
	if (kind !== undefined) return kind;
	const { lines } = context.words.packets;
	throw new CommandFailure([lines.wrongKind(given, packetKinds.join(', '))]);
}

/** The files of the evidence folder by the SHA-256 of their bytes, whatever their names are. */
function evidenceOf(
	context: CommandContext,
	input: CommandInput,
	kind: PacketKind
): ReadonlyMap<string, LyingFile<ReadsAtOnce>> {
	const folder = optionalText(input, 'evidence');
	if (folder === undefined) return new Map();
	if (kind === 'publication') {
		throw new CommandFailure([context.words.packets.lines.evidenceNotPublished]);
	}
	const files = [...context.files.openFolder(folder).values()].map((place) => ({
		...readAtOnce(place, takeDigests),
		place
	}));
	return new Map(files.map((file) => [file.sha256, file]));
}

const countEvidence = ({ files }: Pick<PacketContents<ReadsAtOnce>, 'files'>): number =>
	[...files.keys()].filter((path) => path.startsWith(payloadPaths.evidence)).length;

async function signerOf(
	context: CommandContext,
	input: CommandInput
): Promise<Ed25519Signer | undefined> {
	const path = optionalText(input, 'sign-with');
	if (path === undefined) return undefined;
	const key = decodePrivateKey(readText(context, path));
	if (!key.ok) throw failureOf(context, path, { at: 'privateKey', error: key.error });
	const signer = await context.packetCrypto.signerOf(key.value.seed).catch((error: unknown) => {
		const detail = String(error).slice(0, 200);
		throw failureOf(context, path, { at: 'privateKey', error: { kind: 'key-not-usable', detail } });
	});
	if (fingerprintOf(signer.publicKey) === fingerprintOf(key.value.publicKey)) return signer;
	throw failureOf(context, path, { at: 'privateKey', error: { kind: 'not-a-private-key' } });
}
