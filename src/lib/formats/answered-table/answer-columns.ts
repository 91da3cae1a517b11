import type { ColumnMapping } from '../checklist-table/checklist-column.ts';
import { normaliseHeading } from '../checklist-table/normalise-heading.ts';
import type { Table } from '../checklist-table/table.ts';
import { countAnswers, marksIn } from './answer-words.ts';

/** Where a check sheet is answered, column A being 0. */
export type AnswerColumns = { readonly answer?: number; readonly note?: number };

/** Words that head the column of answers: those before say more than those behind. */
const answerHeadings = [
	...[
		'自己評価',
		'自己点検結果',
		'自己点検',
		'評価結果',
		'点検結果',
		'確認結果',
		'判定結果',
		'判定'
	],
	...[
		'回答欄',
		'回答',
		'対応状況',
		'実施状況',
		'遵守状況',
		'達成状況',
		'適合状況',
		'取組状況',
		'状況'
	],
	...['評価', '結果', 'チェック欄', 'チェック', '可否', '有無', '実施有無', '対応有無'],
	...['selfassessment', 'answer', 'response', 'compliance', 'status', 'result', 'rating']
];
const noteHeadings = [
	...[
		'備考',
		'回答理由',
		'判定理由',
		'評価理由',
		'理由',
		'コメント',
		'補足説明',
		'補足',
		'回答内容'
	],
	...['メモ', '特記事項', '根拠', '説明', '所見', '実施内容', '対応内容'],
	...['remarks', 'comments', 'comment', 'notes', 'note', 'reason', 'explanation']
];

/** A heading longer than this only speaks of answers. */
const longestHeading = 14;

/** Finds the columns of answers and of notes by their headings; a column with a meaning of its own is neither. */
export function proposeAnswerColumns(table: Table, mapping: ColumnMapping): AnswerColumns {
	const headings = headingsOf(table, mapping.headerRow);
	const { why: _, evidence: __, how: ___, ...asked } = mapping.columns;
	const taken = new Set(Object.values(asked));
	const answer = bestOf(headings, answerHeadings, (place) => !taken.has(place));
	const note = bestOf(
		headings,
		noteHeadings,
		(place) => !taken.has(place) && place !== answer && place > (answer ?? place)
	);
	return { ...(answer !== undefined && { answer }), ...(note !== undefined && { note }) };
}

/** Each column's own heading: the lowest of several rows of them. */
function headingsOf({ rows }: Table, headerRow: number): readonly string[] {
	const above = rows.filter(({ number }) => number <= headerRow && number > headerRow - 3);
	const width = Math.max(0, ...above.map(({ cells }) => cells.length));
	return Array.from({ length: width }, (_, place) =>
		normaliseHeading(above.findLast(({ cells }) => (cells[place] ?? '') !== '')?.cells[place] ?? '')
	);
}

function bestOf(
	headings: readonly string[],
	words: readonly string[],
	mayBe: (place: number) => boolean
): number | undefined {
	const fits = headings
		.map((heading, place) => ({ place, rank: rankOf(heading, words) }))
		.filter(({ place, rank }) => rank !== undefined && mayBe(place))
		.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
	return fits[0]?.place;
}

/** The word itself goes before a heading that only holds it, and marks are as good as a word. */
function rankOf(heading: string, words: readonly string[]): number | undefined {
	const plain = heading.replace(/[^\p{L}\p{N}]/gu, '');
	const isMarks =
		words === answerHeadings && countAnswers(marksIn(heading)) >= 2 && heading.length <= 12;
	if (isMarks) return 0;
	const own = words.indexOf(plain);
	if (own !== -1) return own;
	if (plain.length > longestHeading) return undefined;
	const held = words.findIndex(
		(word) => word.length > 1 && !/^[a-z]/.test(word) && plain.includes(word)
	);
	return held === -1 ? undefined : words.length + held;
}
