import { describe, expect, it } from 'vitest';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { answerItems } from '../../src/routes/assessment/answers/answer-items.ts';
import {
	answerGrid,
	selectedItems
} from '../../src/routes/assessment/answers/table/answer-grid.ts';
import {
	copiedText,
	fillChanges,
	pasteChanges
} from '../../src/routes/assessment/answers/table/grid-changes.ts';
import { cellAfter } from '../../src/routes/assessment/answers/table/grid-keys.ts';
import { scrollToCell } from '../../src/routes/assessment/answers/table/grid-window.ts';
import { parsePastedCells } from '#lib/formats/answers-csv/parse-pasted-cells.ts';
import { common } from '#lib/i18n/messages/ja/common.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const size = 70;
const number = (place: number) => String(place + 1).padStart(3, '0');
const checklist = aChecklist({
	controls: Array.from({ length: size }, (_, place) => aControl({ id: `SVC-${number(place)}` }))
});
const assessment = anAssessment({
	components: Array.from({ length: size + 2 }, (_, place) =>
		aComponent({ id: `c${number(place)}` })
	),
	answers: {
		c001: { 'SVC-001': { status: 'met', note: '確認済み' }, 'SVC-002': { status: 'partly' } },
		c002: { 'SVC-001': { status: 'not-met' } }
	}
});
const grid = answerGrid(answerItems(listPairs(checklist, assessment), assessment));
const area = (top: number, left: number, bottom = top, right = left) => ({
	from: { row: top, column: left },
	to: { row: bottom, column: right }
});

describe('a paste of 5,000 cells with three wrong ones', () => {
	const marks = ['○', '△', '×', '実施済み', '該当なし', 'N/A', '一部実施'];
	const cells = Array.from({ length: size }, (_, row) =>
		Array.from({ length: size + 2 }, (_, column) => marks[(row + column) % marks.length] ?? '')
	);
	const wrong = [
		[3, 5, '済んだはず'],
		[40, 0, '8'],
		[69, 71, '#REF!']
	] as const;
	for (const [row, column, text] of wrong) {
		const line = cells[row];
		if (line !== undefined) line[column] = text;
	}
	const text = `${cells.map((line) => line.join('\t')).join('\r\n')}\r\n`;
	const pasted = pasteChanges(grid, area(0, 0), parsePastedCells(text));

	it('names the three, each with its place and its text, and takes the rest', () => {
		expect(size * (size + 2)).toBeGreaterThan(5000);
		expect(pasted.wrong).toEqual(
			wrong.map(([row, column, said]) => ({ row, column, text: said, why: 'no-status' }))
		);
		// Two of the answers that were there say the same already.
		expect(pasted.changes).toHaveLength(size * (size + 2) - 3 - 2);
		expect([pasted.beyond, pasted.replaced]).toEqual([0, 1]);
	});
});

describe('pasting', () => {
	it('leaves alone what is empty, and the words of an answer that changes', () => {
		const pasted = pasteChanges(grid, area(0, 0), [['△', '']]);
		expect(pasted.changes).toEqual([
			{
				component: 'c001',
				control: 'SVC-001',
				answer: { status: 'partly', note: '確認済み' }
			}
		]);
	});
	it('puts a single cell into everything that is selected', () => {
		expect(pasteChanges(grid, area(4, 4, 5, 6), [['○']]).changes).toHaveLength(6);
	});
	it('says how much lies beyond the table', () => {
		expect(pasteChanges(grid, area(69, 71), [['○', '○'], ['○']])).toMatchObject({ beyond: 2 });
	});
	it('understands quotes, and ends where the clipboard does', () => {
		expect(parsePastedCells('a\t"b\n""c"""\r\n\td\r\n')).toEqual([
			['a', 'b\n"c"'],
			['', 'd']
		]);
		expect(parsePastedCells('○')).toEqual([['○']]);
		expect(parsePastedCells('○\n')).toEqual([['○']]);
	});
});

describe('filling and copying', () => {
	it('goes on from the first row, or the first column', () => {
		const down = fillChanges(grid, area(0, 0, 2, 1), 'down');
		expect(
			down.map(({ component, control, answer }) => [component, control, answer?.status])
		).toEqual([
			['c001', 'SVC-002', 'met'],
			['c002', 'SVC-002', 'not-met'],
			['c001', 'SVC-003', 'met'],
			['c002', 'SVC-003', 'not-met']
		]);
		expect(fillChanges(grid, area(0, 0, 1, 1), 'right')).toHaveLength(2);
	});
	it('gives words that can be pasted again', () => {
		const text = copiedText(grid, area(0, 0, 1, 1), common.statuses);
		expect(text).toBe('実施済み\t未実施\r\n一部実施\t');
		expect(pasteChanges(grid, area(0, 0), parsePastedCells(text)).changes).toEqual([]);
	});
	it('selects what is asked, from either corner', () => {
		const selection = { from: { row: 1, column: 1 }, to: { row: 0, column: 0 } };
		expect(selectedItems(grid, selection)).toHaveLength(4);
	});
});

describe('the keys of the table', () => {
	const edges = { rows: 3, columns: 2 };
	const after = (key: string, row: number, column: number, ctrlKey = false) =>
		cellAfter({ key, ctrlKey, metaKey: false }, { row, column }, edges);
	it('go from cell to cell, and no further than the edges', () => {
		expect(after('ArrowDown', 2, 0)).toEqual({ row: 2, column: 0 });
		expect(after('ArrowRight', 0, 0)).toEqual({ row: 0, column: 1 });
		expect(after('End', 0, 0, true)).toEqual({ row: 2, column: 1 });
		expect(after('ArrowDown', 0, 1, true)).toEqual({ row: 2, column: 1 });
		expect(after('5', 0, 0)).toBeUndefined();
	});
	it('scroll no further than a cell needs to stand beside its headings', () => {
		const sizes = { row: 40, column: 100, heading: 200 };
		const box = { top: 400, left: 0, width: 600, height: 240 };
		expect(scrollToCell({ row: 12, column: 3 }, box, sizes)).toEqual({ top: 400, left: 0 });
		expect(scrollToCell({ row: 5, column: 4 }, box, sizes)).toEqual({ top: 200, left: 100 });
		expect(scrollToCell({ row: 15, column: 0 }, box, sizes)).toEqual({ top: 440, left: 0 });
	});
});
