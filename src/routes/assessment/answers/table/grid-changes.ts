import { amendAnswer } from '#lib/domain/assessment/amend-answer.ts';
import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { statusOfMark } from '#lib/formats/answers-csv/status-of-mark.ts';
import type { AnswerItem } from '../answer-items.ts';
import { extentOf, range, type AnswerGrid, type Cell, type Selection } from './answer-grid.ts';

/** Another status for an item; everything else of its answer stays. Nothing where it says so already. */
export function changeTo(
	item: AnswerItem,
	status: AnswerStatus | undefined
): readonly AnswerChange[] {
	if (item.answer?.status === status) return [];
	return [{ ...keyOfPair(item.pair), answer: amendAnswer(item.answer, { status }) }];
}

/** What filling does: the first row, or the first column, of what is selected goes on through the rest. */
export function fillChanges(
	grid: AnswerGrid,
	selection: Selection,
	towards: 'down' | 'right'
): readonly AnswerChange[] {
	const { top, bottom, left, right } = extentOf(selection);
	return range(top, bottom).flatMap((row) =>
		range(left, right).flatMap((column) => {
			const source = towards === 'down' ? { row: top, column } : { row, column: left };
			const [from, item] = [grid.at(source), grid.at({ row, column })];
			const status = from?.answer?.status;
			return item === undefined || status === undefined ? [] : changeTo(item, status);
		})
	);
}

/** A cell that was pasted and not understood: where it would have come to stand, and what it says. */
export type WrongCell = Cell & { readonly text: string; readonly why: 'no-status' | 'not-asked' };

/** What pasting comes to; nothing is changed yet. */
export type Pasted = {
	readonly changes: readonly AnswerChange[];
	readonly wrong: readonly WrongCell[];
	/** Filled cells beyond the edges of the table. */
	readonly beyond: number;
	/** Answers that were given before and become others. */
	readonly replaced: number;
};

/** Lays cells over the table from a place on; a single one goes into everything that is selected. Empty ones change nothing. */
export function pasteChanges(
	grid: AnswerGrid,
	selection: Selection,
	cells: readonly (readonly string[])[]
): Pasted {
	const { top, left, bottom, right } = extentOf(selection);
	const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
	const laid =
		single === undefined
			? cells.flatMap((line, row) =>
					line.map((text, column) => ({ row: top + row, column: left + column, text }))
				)
			: range(top, bottom).flatMap((row) =>
					range(left, right).map((column) => ({ row, column, text: single }))
				);
	return layOver(
		grid,
		laid.filter(({ text }) => text.trim() !== '')
	);
}

function layOver(grid: AnswerGrid, laid: readonly (Cell & { readonly text: string })[]): Pasted {
	const inside = laid.filter(
		({ row, column }) => row < grid.rows.length && column < grid.columns.length
	);
	const judged = inside.map((cell) => {
		const [item, status] = [grid.at(cell), statusOfMark(cell.text)];
		return { cell, item, status };
	});
	const wrong = judged.flatMap(({ cell, item, status }): readonly WrongCell[] => {
		if (status === undefined) return [{ ...cell, why: 'no-status' }];
		// A dash where nothing is asked says what is so.
		return item === undefined && status !== 'not-applicable' ? [{ ...cell, why: 'not-asked' }] : [];
	});
	const right = judged.flatMap(({ item, status }) =>
		item === undefined || status === undefined ? [] : [{ item, changes: changeTo(item, status) }]
	);
	return {
		changes: right.flatMap(({ changes }) => changes),
		wrong,
		beyond: laid.length - inside.length,
		replaced: right.filter(
			({ item, changes }) => changes.length > 0 && item.status !== 'unanswered'
		).length
	};
}

/** What is copied: the words of the answers, as they can be pasted again, here or in a spreadsheet. */
export function copiedText(
	grid: AnswerGrid,
	selection: Selection,
	words: Readonly<Record<AnswerStatus, string>>
): string {
	const { top, bottom, left, right } = extentOf(selection);
	return range(top, bottom)
		.map((row) =>
			range(left, right)
				.map((column) => {
					const status = grid.at({ row, column })?.answer?.status;
					return status === undefined ? '' : words[status];
				})
				.join('\t')
		)
		.join('\r\n');
}
