import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CopyMemory } from '../assessment/copy-memory.ts';
import { decodeAssessment, type AssessmentFile } from '../assessment/decode-assessment.ts';
import { sha256Hex } from '../sha256-hex.ts';
import type { OpenPacketError } from './decode-packet-error.ts';
import { tagValueOf } from './pack-assessment.ts';
import type { PacketContents } from './packet-contents.ts';
import type { PacketFacts } from './packet-facts.ts';
import { payloadPaths } from './bag-files.ts';
import { decodePublication, type Publication } from './publication.ts';
import { strictText } from '../decoding/strict-text.ts';

/** What a packet holds, by its kind. */
export type OpenedPacket =
	| {
			readonly holds: 'assessment';
			readonly file: AssessmentFile;
			/** Bytes by SHA-256; each is listed in the assessment. */
			readonly evidence: ReadonlyMap<string, Uint8Array>;
			/** Listed files that did not come along, by SHA-256. */
			readonly missingEvidence: readonly string[];
	  }
	| { readonly holds: 'publication'; readonly publication: Publication };

/** Opens a packet that was read: what is in it must be what its kind promises, all of it and nothing else. */
export const openPacket = (
	contents: PacketContents,
	copies?: CopyMemory
): Result<OpenedPacket, OpenPacketError> =>
	contents.facts.kind === 'publication' ? openPublication(contents) : openWhole(contents, copies);

function openPublication({ facts, files }: PacketContents): Result<OpenedPacket, OpenPacketError> {
	const path = payloadPaths.publication;
	const surplus = [...files.keys()].find((name) => name !== path);
	if (surplus !== undefined) return fail({ kind: 'surplus-payload', path: surplus });
	const text = strictText(files.get(path) ?? new Uint8Array()) ?? '';
	const publication = decodePublication(text);
	if (text === '' || !publication.ok) return fail({ kind: 'missing-payload', path });
	return isAbout(facts, publication.value)
		? ok({ holds: 'publication', publication: publication.value })
		: fail({ kind: 'contradicting-facts' });
}

function openWhole(
	{ facts, files, hashes }: PacketContents,
	copies: CopyMemory | undefined
): Result<OpenedPacket, OpenPacketError> {
	const bytes = files.get(payloadPaths.assessment);
	if (bytes === undefined) return fail({ kind: 'missing-payload', path: payloadPaths.assessment });
	const decoded = decodeAssessment(bytes, copies);
	if (!decoded.ok) return fail({ kind: 'wrong-assessment', error: decoded.error });
	const { assessment } = decoded.value;
	if (assessment.id !== facts.assessment || !isAbout(facts, assessment)) {
		return fail({ kind: 'contradicting-facts' });
	}
	const listed = new Set(assessment.evidence.flatMap(({ file }) => file?.sha256 ?? []));
	const evidence = readEvidence({ files, ...(hashes && { hashes }) }, listed);
	if (!evidence.ok) return evidence;
	const missingEvidence = [...listed].filter((sha256) => !evidence.value.has(sha256));
	return ok({
		holds: 'assessment',
		file: decoded.value,
		evidence: evidence.value,
		missingEvidence
	});
}

function readEvidence(
	{ files, hashes }: Pick<PacketContents, 'files' | 'hashes'>,
	listed: ReadonlySet<string>
): Result<ReadonlyMap<string, Uint8Array>, OpenPacketError> {
	const evidence = new Map<string, Uint8Array>();
	for (const [path, bytes] of files) {
		if (path === payloadPaths.assessment) continue;
		if (!path.startsWith(payloadPaths.evidence)) return fail({ kind: 'surplus-payload', path });
		const sha256 = path.slice(payloadPaths.evidence.length);
		if (sha256 !== (hashes?.get(path) ?? sha256Hex(bytes)))
			return fail({ kind: 'wrong-evidence', path });
		if (!listed.has(sha256)) return fail({ kind: 'unlisted-evidence', path });
		evidence.set(sha256, bytes);
	}
	return ok(evidence);
}

type About = Pick<Publication, 'municipality' | 'period' | 'sample'>;

const isAbout = (facts: PacketFacts, { municipality, period, sample }: About): boolean =>
	facts.municipality.code === municipality.code &&
	facts.municipality.name === tagValueOf(municipality.name) &&
	facts.fiscalYear === period.fiscalYear &&
	facts.sample === sample;
