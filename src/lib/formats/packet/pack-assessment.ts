import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { encodeAssessment } from '../assessment/encode-assessment.ts';
import { reportIdOf } from '../report-manifest/report-id.ts';
import type { LyingFile, PacketContents, PacketFile } from './packet-contents.ts';
import type { PacketFacts, PacketKind } from './packet-facts.ts';
import { payloadPaths } from './bag-files.ts';
import { encodePublication } from './publication.ts';

/** What a packet is made from. */
export type PacketSource<Place = never> = {
	readonly assessment: Assessment;
	/** The checklist the assessment was made on; it goes along. */
	readonly checklist: Checklist;
	/** Files by the SHA-256 that was worked out from their bytes. Only those that the assessment lists are packed. */
	readonly evidence: ReadonlyMap<string, Uint8Array | LyingFile<Place>>;
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
export function packAssessment<Place = never>(
	source: PacketSource<Place>,
	choices: PackingChoices
): PacketContents<Place> {
	const facts = packetFactsOf(source.assessment, choices);
	return choices.kind === 'publication'
		? { facts, files: publicationOf(source) }
		: { facts, ...wholeOf(source) };
}

const publicationOf = ({
	assessment,
	checklist
}: PacketSource<unknown>): ReadonlyMap<string, Uint8Array> =>
	new Map([[payloadPaths.publication, utf8ToBytes(encodePublication(checklist, assessment))]]);

function wholeOf<Place>({
	assessment,
	checklist,
	evidence
}: PacketSource<Place>): Pick<PacketContents<Place>, 'files' | 'hashes'> {
	const text = encodeAssessment({ assessment, checklistCopy: checklist });
	const listed = new Set(assessment.evidence.map(({ file }) => file?.sha256));
	const packed = [...evidence].filter(([sha256]) => listed.has(sha256));
	const pathOf = (sha256: string): string => `${payloadPaths.evidence}${sha256}`;
	return {
		files: new Map<string, PacketFile<Place>>([
			[payloadPaths.assessment, utf8ToBytes(text)],
			...packed.map(([sha256, file]) => [pathOf(sha256), file] as const)
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
