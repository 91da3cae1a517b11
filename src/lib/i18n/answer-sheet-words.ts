import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { AnswerSheetWords } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { messagesFor } from './app-messages.ts';

/** The words in a sheet of a language. */
export function answerSheetWords(locale: Locale): AnswerSheetWords {
	const { answerSheet, answering, common } = messagesFor(locale);
	return { ...answerSheet.words, wholeCity: answering.wholeCity, statuses: common.statuses };
}
