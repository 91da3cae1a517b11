import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { SheetIssue } from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { messagesFor } from './app-messages.ts';

/** Why a row or a cell of a sheet that came back is left out, after its place. */
export function describeSheetIssue({ line, cell, problem, value }: SheetIssue, locale: Locale) {
	const { issue, cellIssue, issues } = messagesFor(locale).answerSheet;
	const why = issues[problem](value);
	return cell === undefined ? issue(line, why) : cellIssue(cell, why);
}
