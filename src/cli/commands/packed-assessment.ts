import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import { partToShare } from '#lib/domain/rounds/part-to-share.ts';
import { questionsFor } from '#lib/domain/rounds/questions-for.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { reviewOf } from '#lib/domain/review/copy-to-review.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { packetMessagesFor } from '#lib/i18n/describe-packet.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { orRefused } from './changed-or-refused.ts';
import { neededText, optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import type { openAssessment } from './open-assessment.ts';
import { askOf, extentOf } from './report-choices-of.ts';
import { writeAssessment } from './write-assessment.ts';

type Opened = ReturnType<typeof openAssessment>;

/**
 * What goes into a packet of a kind: the assessment as it is; of `share` and `request` only the part that
 * `--for` names; of `response` and `review` a copy turned back into what the city knows.
 */
export function packedAssessment(
	context: CommandContext,
	input: CommandInput,
	kind: PacketKind,
	opened: Opened
): Assessment {
	const { assessment } = opened;
	if (kind === 'response') return responseOf(assessment) ?? assessment;
	if (kind === 'review') return reviewOf(assessment) ?? assessment;
	if (kind === 'share') return shared(context, input, opened);
	if (kind === 'request') return requested(context, input, opened);
	return assessment;
}

function shared(context: CommandContext, input: CommandInput, opened: Opened): Assessment {
	neededText(context, input, 'for');
	const { assessment, checklist } = opened;
	const extent = extentOf(context, input, assessment);
	if (extent.kind !== 'party' && extent.kind !== 'component') {
		throw new CommandFailure([packetMessagesFor(context.locale).lines.onlyPart]);
	}
	return partToShare(assessment, listPairs(checklist, assessment), extent);
}

/** The part that is asked; the city's own, which remembers the request, is written to `--noted`. */
function requested(
	context: CommandContext,
	input: CommandInput,
	{ assessment, checklist, held }: Opened
): Assessment {
	const { lines } = packetMessagesFor(context.locale);
	neededText(context, input, 'for');
	const noted = neededText(context, input, 'noted');
	const extent = extentOf(context, input, assessment);
	if (extent.kind !== 'party') throw new CommandFailure([lines.onlyParty]);
	const { party } = extent;
	const pairs = listPairs(checklist, assessment);
	const keys = [...questionsFor(party, askOf(context, input), { pairs, assessment })];
	if (keys.length === 0) throw new CommandFailure([lines.nothingToAsk]);
	const [deadline, message] = [deadlineOf(context, input), optionalText(input, 'message')];
	const questions = {
		id: context.newIdentifier(),
		party,
		keys,
		...(deadline !== undefined && { deadline }),
		...(message !== undefined && { message })
	};
	const occasion = { at: context.clock(), digestOf: assessmentDigest };
	const handed = orRefused(context, handOutRequest(assessment, questions, occasion));
	const file = { assessment: handed.assessment, checklistCopy: checklist, held };
	writeAssessment(context, noted, file);
	context.tell(lines.requestNoted(keys.length, noted));
	return handed.part;
}

function deadlineOf(context: CommandContext, input: CommandInput): string | undefined {
	const deadline = optionalText(input, 'deadline');
	if (deadline === undefined || isoDateSchema.safeParse(deadline).success) return deadline;
	throw new CommandFailure([packetMessagesFor(context.locale).lines.wrongDeadline(deadline)]);
}
