import { answerStatuses, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { countAnswers, marksIn, statusOfAnswerWord } from './answer-words.ts';

/** The word of a sheet for each status; a status without one cannot be said in it. */
export type Marks = Readonly<Partial<Record<AnswerStatus, string>>>;

/** Marks that offices in Japan use where a sheet has none of its own. */
const usual: Marks = { met: '○', partly: '△', 'not-met': '✕', 'not-applicable': '－' };

/** The words of a list of choices. Of several for one status the first is taken. */
export const marksOfList = (words: readonly string[]): Marks =>
	Object.fromEntries(
		words.toReversed().flatMap((word) => {
			const status = statusOfAnswerWord(word);
			return status === undefined ? [] : [[status, word] as const];
		})
	);

/**
 * The marks of a sheet without a list: those that its legend names (`○・△・✖`), those that stand in its answers,
 * and the usual ones for the rest.
 */
export function marksOfTexts(legend: readonly string[], answers: readonly string[]): Marks {
	const named = legend.map(lettersIn).find((letters) => marksOfList(letters).met !== undefined);
	return { ...usual, ...marksOfList(answers), ...marksOfList(named ?? []) };
}

/** A legend is a text with at least two marks of answers. */
function lettersIn(text: string): readonly string[] {
	const letters = marksIn(text);
	return countAnswers(letters) >= 2 ? letters : [];
}

/** How a status is said with the marks of a sheet: what has no word is never said better than it is. */
export function markOf(
	status: AnswerStatus,
	marks: Marks
): { readonly mark: string; readonly isRough: boolean } | undefined {
	const own = marks[status];
	if (own !== undefined) return { mark: own, isRough: false };
	const isShort = status === 'planned' || status === 'partly';
	const rough = isShort ? marks['not-met'] : undefined;
	return rough === undefined ? undefined : { mark: rough, isRough: true };
}

/** Whether a list of choices is one of answers: at least two of its words are ours. */
export const isAnswerList = (words: readonly string[]): boolean =>
	answerStatuses.filter((status) => marksOfList(words)[status] !== undefined).length >= 2;
