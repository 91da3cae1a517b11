import { answerStatuses, type AnswerStatus } from '#lib/domain/assessment/answer.ts';

/** How people write a status in a table, in both languages; the ids themselves are understood too. */
export const statusWords: Readonly<Record<AnswerStatus, readonly string[]>> = {
	met: ['実施済み', '実施済', '済', 'Met'],
	partly: ['一部実施', 'Partly met', 'Partly'],
	planned: ['計画中', 'Planned'],
	'not-met': ['未実施', 'Not met'],
	unknown: ['分からない', 'わからない', '不明', '要確認', "Don't know", 'Unknown'],
	'not-applicable': ['該当なし', '対象外', 'Not applicable', 'N/A']
};

const byWord: ReadonlyMap<string, AnswerStatus> = new Map(
	answerStatuses.flatMap((status) =>
		[status, ...statusWords[status]].map((word) => [normalise(word), status])
	)
);

/** The status a cell means; undefined for any other word. */
export const statusOfWord = (cell: string): AnswerStatus | undefined => byWord.get(normalise(cell));

function normalise(word: string): string {
	return word.normalize('NFKC').trim().toLowerCase();
}
