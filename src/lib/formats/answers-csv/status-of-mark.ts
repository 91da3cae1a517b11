import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { statusOfWord } from './status-words.ts';

/** Marks that offices in Japan write into tables. A dash says that nothing applies; what is left empty says nothing. */
const marks: Readonly<Record<AnswerStatus, string>> = {
	met: '○◯〇◎●✓✔☑',
	partly: '△▲◐',
	planned: '□◇',
	'not-met': '×✕✖✗✘xX☒',
	unknown: '?？',
	'not-applicable': '-－―—–ー/'
};

const byMark: ReadonlyMap<string, AnswerStatus> = new Map(
	(Object.keys(marks) as readonly AnswerStatus[]).flatMap((status) =>
		Array.from(marks[status], (mark) => [mark, status] as const)
	)
);

/** The status that a pasted cell means: a word of the answer table or a mark. */
export const statusOfMark = (cell: string): AnswerStatus | undefined =>
	statusOfWord(cell) ?? byMark.get(cell.trim()) ?? byMark.get(cell.normalize('NFKC').trim());

/** The marks that check sheets are answered with, as their legends and choices name them. */
export const marksOfSheets = '○◯〇◎●△▲×✕✖✗';
