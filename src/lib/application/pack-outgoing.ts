import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { reviewOf } from '#lib/domain/review/copy-to-review.ts';
import { requestOf, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import {
	packAssessment,
	type PackingChoices,
	type PacketSource
} from '#lib/formats/packet/pack-assessment.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';

/** What is decided when something leaves; what a response was made from, its request says. */
export type OutgoingChoices = Omit<PackingChoices, 'baseDigest'>;

/** The contents of a packet that leaves: a copy that was worked on goes back as the city knows it. */
export function packOutgoing<Place = never>(
	source: PacketSource<Place>,
	choices: OutgoingChoices
): PacketContents<Place> {
	const assessment = asKnown(source.assessment, choices.kind);
	const baseDigest = choices.kind === 'response' ? requestOf(assessment)?.baseDigest : undefined;
	return packAssessment(
		{ ...source, assessment },
		{ ...choices, ...(baseDigest !== undefined && { baseDigest }) }
	);
}

function asKnown(copy: Assessment, kind: PackingChoices['kind']): Assessment {
	if (kind === 'response') return responseOf(copy) ?? copy;
	return kind === 'review' ? (reviewOf(copy) ?? copy) : copy;
}
