import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { reviewOf } from '#lib/domain/review/copy-to-review.ts';
import { requestOf, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import {
	packAssessment,
	type PackingChoices,
	type PacketSource
} from '#lib/formats/packet/pack-assessment.ts';
import type { UnfitFields } from '#lib/formats/assessment/unfit-field.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import { unfitForPacket } from '#lib/formats/packet/unfit-for-packet.ts';

/** What is decided when something leaves; what a response was made from, its request says. */
export type OutgoingChoices = Omit<PackingChoices, 'baseDigest'>;

/**
 * The contents of a packet that leaves: a copy that was worked on goes back as the city knows it. What no reader would take is
 * named instead.
 */
export function packOutgoing<Place = never>(
	source: PacketSource<Place>,
	choices: OutgoingChoices
): Result<PacketContents<Place>, UnfitFields> {
	const assessment = asKnown(source.assessment, choices.kind);
	const fields = unfitForPacket(assessment, choices.kind);
	if (fields.length > 0) return fail({ kind: 'unfit-fields', fields });
	const baseDigest = choices.kind === 'response' ? requestOf(assessment)?.baseDigest : undefined;
	return ok(
		packAssessment(
			{ ...source, assessment },
			{ ...choices, ...(baseDigest !== undefined && { baseDigest }) }
		)
	);
}

function asKnown(copy: Assessment, kind: PackingChoices['kind']): Assessment {
	if (kind === 'response') return responseOf(copy) ?? copy;
	return kind === 'review' ? (reviewOf(copy) ?? copy) : copy;
}
