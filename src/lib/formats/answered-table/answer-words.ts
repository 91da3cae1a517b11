import { answerStatuses, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { marksOfSheets, statusOfMark } from '../answers-csv/status-of-mark.ts';

/** Words of other people's check sheets for our statuses, besides our own and the marks. */
const words: Readonly<Record<AnswerStatus, readonly string[]>> = {
	met: `はい 適合 対応済 対応済み 実施 実施している 対応している 遵守 遵守している 達成 満たす 満たしている
		yes y ok compliant implemented done pass`.split(/\s+/),
	partly:
		`一部 一部対応 一部対応済 一部適合 一部遵守 部分的 部分的に実施 部分実施 一部満たす 対応中 実施中
		partial partially partlycompliant partiallyimplemented inprogress`.split(/\s+/),
	planned: '予定 計画 対応予定 実施予定 検討中 planned'.split(' '),
	'not-met':
		`いいえ 不適合 未対応 未達成 未遵守 実施していない 対応していない 満たさない 満たしていない 不足
		no n ng noncompliant notimplemented fail`.split(/\s+/),
	unknown: '未確認 確認中 notsure'.split(' '),
	'not-applicable': '適用外 非該当 対象なし 該当せず na'.split(' ')
};

const byWord: ReadonlyMap<string, AnswerStatus> = new Map(
	answerStatuses.flatMap((status) => words[status].map((word) => [word, status] as const))
);

/** The status that a cell of anybody's check sheet means; undefined for any other word. */
export const statusOfAnswerWord = (cell: string): AnswerStatus | undefined =>
	statusOfMark(cell) ??
	byWord.get(
		cell
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\s・、。()._-]+/g, '')
	) ??
	markBefore(cell);

const markedMeaning = new RegExp(`^\\s*([${marksOfSheets}])\\s*[:：.．(（]`, 'u');
const anyMark = new RegExp(`[${marksOfSheets}]`, 'gu');

/** Every mark that a text names, as a legend or a heading `○・△・×` does. */
export const marksIn = (text: string): readonly string[] => text.match(anyMark) ?? [];

/** How many different answers marks stand for. */
export const countAnswers = (marks: readonly string[]): number =>
	new Set(marks.map(statusOfMark)).size;

/** A mark with its meaning behind it, as lists of choices have it: `○：実施済み`. */
function markBefore(cell: string): AnswerStatus | undefined {
	const [, mark] = markedMeaning.exec(cell) ?? [];
	return mark === undefined ? undefined : statusOfMark(mark);
}
