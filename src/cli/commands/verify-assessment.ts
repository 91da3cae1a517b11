import { countAnswerChanges } from '#lib/application/import-assessment.ts';
import { historyHead } from '#lib/formats/history/history-head.ts';
import { relateHistories } from '#lib/formats/history/relate-histories.ts';
import { describeHistoryRelation } from '#lib/i18n/describe-history-relation.ts';

import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { allowOnly, neededOne } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';

/**
 * `verify f.json --since earlier.json [--json]`: whether the history of changes goes on from an earlier file
 * of the same assessment. 0: it holds all of it; 1: it was cut or differs, or answers changed without a record.
 */
export function verifyAssessment(
	context: CommandContext,
	input: CommandInput,
	path: string
): ExitCode {
	allowOnly(context, input, ['json', 'since']);
	const earlierPath = neededOne(context, input, 'since');
	const { assessment } = openAssessment(context, path);
	const { assessment: earlier } = openAssessment(context, earlierPath);
	if (assessment.id !== earlier.id)
		throw new CommandFailure([context.messages.otherAssessment(path, earlierPath)]);
	const relation = relateHistories(earlier.history, assessment.history);
	const { added, changed, removed } = countAnswerChanges(earlier, assessment);
	const answers = added + changed + removed === 0 ? 'equal' : 'different';
	const head = historyHead(assessment.history);
	if (input.values.json === true)
		context.print(JSON.stringify({ ...format, relation, answers, head }));
	else {
		context.print(describeHistoryRelation({ relation, other: 'earlier', answers }, context.locale));
		context.print(context.words.merging.lines.history(head.count, head.hash));
	}
	const isFine = relation.kind === 'continues' || (relation.kind === 'same' && answers === 'equal');
	return isFine ? exitCodes.fine : exitCodes.findings;
}

const format = { format: 'machi-tenken/history-check', formatVersion: 1 } as const;
