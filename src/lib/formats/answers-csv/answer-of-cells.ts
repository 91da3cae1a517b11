import type { Answer } from '#lib/domain/assessment/answer.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { beginningOf } from '../decoding/beginning-of.ts';
import { statusOfWord } from './status-words.ts';

/** What cells say of an answer; a missing field is an empty cell. */
export type CellAnswer = Pick<Answer, 'status' | 'note' | 'reason'>;

/** The three cells of a table that make an answer, as texts. */
export type AnswerCells = {
	readonly status: string;
	readonly note: string;
	readonly reason: string;
};

/** What can be wrong with such cells. */
export type CellProblem = 'unknown-status' | 'text-too-long';

/** Longest note or reason, in UTF-16 units, as in the assessment format. */
const longestText = 20_000;

/** Reads the cells of an answer; a word that is no status, or a text too long, is told. */
export function answerOfCells(
	cells: AnswerCells
): Result<CellAnswer, { readonly problem: CellProblem; readonly value: string }> {
	const { status: word, note, reason } = cells;
	if (word !== '' && statusOfWord(word) === undefined) {
		return fail({ problem: 'unknown-status', value: word });
	}
	const long = [note, reason].find((text) => text.length > longestText);
	return long === undefined
		? ok(understoodCells(cells))
		: fail({ problem: 'text-too-long', value: cellStart(long) });
}

/** As much of a cell as names it in a message. */
export const cellStart = (text: string): string => beginningOf(text, 20);

/** The same where nobody can mend the cells: what is not understood is left out. */
export function understoodCells({ status: word, note, reason }: AnswerCells): CellAnswer {
	const status = statusOfWord(word);
	return {
		...(status !== undefined && { status }),
		...(note !== '' && { note }),
		...(reason !== '' && { reason })
	};
}
