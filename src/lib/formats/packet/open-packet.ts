import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { CopyMemory } from '../assessment/copy-memory.ts';
import { decodeAssessment, type AssessmentFile } from '../assessment/decode-assessment.ts';
import { hashOf } from './manifest.ts';
import type { OpenPacketError } from './decode-packet-error.ts';
import { tagValueOf } from './pack-assessment.ts';
import type { PacketContents, PacketFile } from './packet-contents.ts';
import type { FoundZipEntry } from '../zip/zip-entry.ts';
import type { PacketFacts } from './packet-facts.ts';
import { payloadPaths } from './bag-files.ts';
import { decodePublication, type Publication } from './publication.ts';
import { strictText } from '../decoding/strict-text.ts';

/** What a packet holds, by its kind. */
export type OpenedPacket =
	| {
			readonly holds: 'assessment';
			readonly file: AssessmentFile;
			/** Files by SHA-256, where they lie in the packet; each is listed in the assessment. */
			readonly evidence: ReadonlyMap<string, PacketFile<FoundZipEntry>>;
			/** Listed files that did not come along, by SHA-256. */
			readonly missingEvidence: readonly string[];
	  }
	| { readonly holds: 'publication'; readonly publication: Publication };

/** Opens a packet that was read: what is in it must be what its kind promises, all of it and nothing else. */
export const openPacket = (
	contents: ReadContents,
	copies?: CopyMemory
): Result<OpenedPacket, OpenPacketError> =>
	contents.facts.kind === 'publication' ? openPublication(contents) : openWhole(contents, copies);

type ReadContents = PacketContents<FoundZipEntry>;

function openPublication({ facts, files }: ReadContents): Result<OpenedPacket, OpenPacketError> {
	const path = payloadPaths.publication;
	const surplus = [...files.keys()].find((name) => name !== path);
	if (surplus !== undefined) return fail({ kind: 'surplus-payload', path: surplus });
	const text = strictText(heldAt(files, path) ?? new Uint8Array()) ?? '';
	const publication = decodePublication(text);
	if (text === '' || !publication.ok) return fail({ kind: 'missing-payload', path });
	return isAbout(facts, publication.value)
		? ok({ holds: 'publication', publication: publication.value })
		: fail({ kind: 'contradicting-facts' });
}

function openWhole(
	{ facts, files, hashes }: ReadContents,
	copies: CopyMemory | undefined
): Result<OpenedPacket, OpenPacketError> {
	const bytes = heldAt(files, payloadPaths.assessment);
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
	{ files, hashes }: Pick<ReadContents, 'files' | 'hashes'>,
	listed: ReadonlySet<string>
): Result<ReadonlyMap<string, PacketFile<FoundZipEntry>>, OpenPacketError> {
	const evidence = new Map<string, PacketFile<FoundZipEntry>>();
	for (const [path, file] of files) {
		if (path === payloadPaths.assessment) continue;
		if (!path.startsWith(payloadPaths.evidence)) return fail({ kind: 'surplus-payload', path });
		const sha256 = path.slice(payloadPaths.evidence.length);
		if (sha256 !== (hashes?.get(path) ?? hashOf(file)))
			return fail({ kind: 'wrong-evidence', path });
		if (!listed.has(sha256)) return fail({ kind: 'unlisted-evidence', path });
		evidence.set(sha256, file);
	}
	return ok(evidence);
}

/** What a packet is opened by is always held. */
function heldAt(files: ReadContents['files'], path: string): Uint8Array | undefined {
	const file = files.get(path);
	return file instanceof Uint8Array ? file : undefined;
}

type About = Pick<Publication, 'municipality' | 'period' | 'sample'>;

const isAbout = (facts: PacketFacts, { municipality, period, sample }: About): boolean =>
	facts.municipality.code === municipality.code &&
	facts.municipality.name === tagValueOf(municipality.name) &&
	facts.fiscalYear === period.fiscalYear &&
	facts.sample === sample;
