import { askParty, questionsTo } from '#lib/application/ask-party.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { partToShare } from '#lib/domain/rounds/part-to-share.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { fail } from '#lib/domain/primitives/result.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';

import { CommandFailure, type CommandContext } from '../command-context.ts';
import { orRefused } from './changed-or-refused.ts';
import { neededText, optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import type { openAssessment } from './open-assessment.ts';
import { askOf, extentOf } from './report-choices-of.ts';
import { writableText } from './write-assessment.ts';

type Opened = ReturnType<typeof openAssessment>;

/** What goes into a packet, and what is to be written beside it. */
export type Packed = {
	readonly assessment: Assessment;
	/** The city's own with the request that leaves, as it is written once that has left, and where it goes. */
	readonly noted?: {
		readonly path: string;
		readonly text: string;
		readonly asked: number;
	};
};

/** What goes into a packet of a kind: of `share` and `request` only the part that `--for` names. */
export function packedAssessment(
	context: CommandContext,
	input: CommandInput,
	kind: PacketKind,
	opened: Opened
): Packed {
	if (kind === 'request') return requested(context, input, opened);
	return { assessment: kind === 'share' ? shared(context, input, opened) : opened.assessment };
}

function shared(context: CommandContext, input: CommandInput, opened: Opened): Assessment {
	neededText(context, input, 'for');
	const { assessment, checklist } = opened;
	const extent = extentOf(context, input, assessment);
	if (extent.kind !== 'party' && extent.kind !== 'component') {
		throw new CommandFailure([context.words.packets.lines.onlyPart]);
	}
	return partToShare(assessment, listPairs(checklist, assessment), extent);
}

/** The part that is asked; the city's own, which remembers the request, is for `--noted`. */
function requested(context: CommandContext, input: CommandInput, opened: Opened): Packed {
	const { lines } = context.words.packets;
	neededText(context, input, 'for');
	const path = notedPathOf(context, input);
	const extent = extentOf(context, input, opened.assessment);
	if (extent.kind !== 'party') throw new CommandFailure([lines.onlyParty]);
	const { party } = extent;
	const keys = [...questionsTo(opened, party, askOf(context, input))];
	const [deadline, message] = [deadlineOf(context, input), optionalText(input, 'message')];
	const said = {
		...(deadline !== undefined && { deadline }),
		...(message !== undefined && { message })
	};
	const questions = { id: context.newIdentifier(), party, keys, ...said };
	const asked = askParty(opened, questions, { at: context.clock() });
	if (!asked.ok && asked.error.kind === 'not-changeable')
		return orRefused(context, fail(asked.error));
	if (!asked.ok) throw new CommandFailure([lines.nothingToAsk]);
	const { part, assessment } = asked.value;
	const own = { assessment, checklistCopy: opened.checklist, held: opened.held };
	const text = writableText(context, path, own);
	return { assessment: part, noted: { path, text, asked: keys.length } };
}

/** Where the request is noted: never in the place of the packet that carries it. */
function notedPathOf(context: CommandContext, input: CommandInput): string {
	const path = neededText(context, input, 'noted');
	if (!context.files.isSame(path, neededText(context, input, 'output'))) return path;
	throw new CommandFailure([context.words.packets.lines.notedIsOutput(path)]);
}

function deadlineOf(context: CommandContext, input: CommandInput): string | undefined {
	const deadline = optionalText(input, 'deadline');
	if (deadline === undefined || isoDateSchema.safeParse(deadline).success) return deadline;
	throw new CommandFailure([context.words.packets.lines.wrongDeadline(deadline)]);
}
