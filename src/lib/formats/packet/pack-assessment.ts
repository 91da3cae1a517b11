import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { encodeAssessment } from '../assessment/encode-assessment.ts';
import { reportIdOf } from '../report-manifest/report-id.ts';
import type { PacketContents } from './packet-contents.ts';
import type { PacketFacts, PacketKind } from './packet-facts.ts';
import { payloadPaths } from './bag-files.ts';
import { encodePublication } from './publication.ts';

/** What a packet is made from. */
export type PacketSource = {
	readonly assessment: Assessment;
	/** The checklist the assessment was made on; it goes along. */
	readonly checklist: Checklist;
	/** Bytes by the SHA-256 that was worked out from them. Only files that the assessment lists are packed. */
	readonly evidence: ReadonlyMap<string, Uint8Array>;
};

/** What is decided when it is packed. */
export type PackingChoices = {
	readonly kind: PacketKind;
	/** The calendar day of packing. */
	readonly baggingDate: string;
	readonly baseDigest?: string;
	/** Which of several packets this is. */
	readonly count?: PacketFacts['count'];
};

/** The contents of a packet. A publication holds scores only; everything else the assessment as it is given. */
export function packAssessment(source: PacketSource, choices: PackingChoices): PacketContents {
	const facts = packetFactsOf(source.assessment, choices);
	return choices.kind === 'publication'
		? { facts, files: publicationOf(source) }
		: { facts, ...wholeOf(source) };
}

const publicationOf = ({ assessment, checklist }: PacketSource): PacketContents['files'] =>
	new Map([[payloadPaths.publication, utf8ToBytes(encodePublication(checklist, assessment))]]);

function wholeOf({
	assessment,
	checklist,
	evidence
}: PacketSource): Pick<PacketContents, 'files' | 'hashes'> {
	const text = encodeAssessment({ assessment, checklistCopy: checklist });
	const listed = new Set(assessment.evidence.map(({ file }) => file?.sha256));
	const packed = [...evidence].filter(([sha256]) => listed.has(sha256));
	const pathOf = (sha256: string): string => `${payloadPaths.evidence}${sha256}`;
	return {
		files: new Map([
			[payloadPaths.assessment, utf8ToBytes(text)],
			...packed.map(([sha256, bytes]) => [pathOf(sha256), bytes] as const)
		]),
		hashes: new Map(packed.map(([sha256]) => [pathOf(sha256), sha256]))
	};
}

function packetFactsOf(
	assessment: Assessment,
	{ kind, baggingDate, baseDigest, count }: PackingChoices
): PacketFacts {
	const { municipality, period, sample } = assessment;
	return {
		kind,
		externalIdentifier: reportIdOf(assessment),
		municipality: { code: municipality.code, name: tagValueOf(municipality.name) },
		fiscalYear: period.fiscalYear,
		baggingDate,
		...(kind !== 'publication' && { assessment: assessment.id }),
		...(baseDigest !== undefined && { baseDigest }),
		...(count !== undefined && { count }),
		...(sample === true && { sample })
	};
}

/** A name as one line of a tag file can hold it. */
export const tagValueOf = (name: string): string =>
	name
		.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
		.trim()
		.slice(0, 200)
		.replace(/\p{Cs}$/u, '')
		.trim() || '-';
