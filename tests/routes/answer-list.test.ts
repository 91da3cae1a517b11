import { describe, expect, it } from 'vitest';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { answerItems } from '../../src/routes/assessment/answers/answer-items.ts';
import { listMove, typedTo } from '../../src/routes/assessment/answers/list-keys.ts';
import { rowWindow, scrollToRow } from '#lib/ui/components/row-window.ts';
import {
	countGroups,
	listRows,
	type ListRows
} from '../../src/routes/assessment/answers/list-rows.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [
		aControl({ id: 'SVC-01' }),
		aControl({ id: 'SVC-02' }),
		aControl({ id: 'GOV-01', layer: 'governance' })
	]
});
const assessment = anAssessment({
	components: [aComponent({ id: 'bus' })],
	answers: {
		bus: { 'SVC-01': { status: 'met' }, 'SVC-02': { status: 'not-applicable' } }
	}
});
const pairs = listPairs(checklist, assessment);
const items = answerItems(pairs, assessment);
const names = {
	layers: new Map([['service', 'サービス']]),
	components: new Map([['bus', 'バス']])
};
const listOf = (folded: readonly string[] = []) =>
	listRows(items, countGroups(items), new Set(folded), names);
const linesOf = (rows: ListRows) =>
	Array.from({ length: rows.length }, (_, index) => rows.at(index)).filter(
		(row) => row !== undefined
	);

describe('the groups of the list', () => {
	it('say how far they are; "not applicable" without a reason is no answer', () => {
		const groups = linesOf(listOf()).filter(({ kind }) => kind === 'group');
		expect(groups).toMatchObject([
			{ name: 'governance', count: { answered: 0, of: 1 } },
			{ name: 'サービス: バス', count: { answered: 1, of: 2 } }
		]);
	});
	it('hide their items when they are folded', () => {
		expect(linesOf(listOf(['service bus'])).map(({ key }) => key)).toEqual([
			'governance organisation',
			'organisation GOV-01',
			'service bus'
		]);
	});
});

describe('a line', () => {
	it('is found by its key where it stands, and nowhere while it is folded away or left out', () => {
		const placesIn = (rows: ListRows) => linesOf(listOf()).map(({ key }) => rows.indexOf(key));
		expect(placesIn(listOf())).toEqual([0, 1, 2, 3, 4]);
		expect(placesIn(listOf(['governance organisation']))).toEqual([0, -1, 1, 2, 3]);
		const shown = items.filter(({ pair }) => pair.control.id !== 'SVC-01');
		expect(placesIn(listRows(shown, countGroups(items), new Set(), names))).toEqual([
			0, 1, 2, -1, 3
		]);
	});
	it('is not there before the first and after the last', () => {
		expect([-1, 5].map((index) => listOf().at(index))).toEqual([undefined, undefined]);
		expect(listRows([], countGroups(items), new Set(), names)).toMatchObject({ length: 0 });
	});
});

describe('an item whose answer stays', () => {
	it('is the same one, so that its line is left alone', () => {
		const answers = {
			...assessment.answers,
			organisation: { 'GOV-01': { status: 'met' as const } }
		};
		const after = answerItems(pairs, { ...assessment, answers });
		expect(after.map((item, place) => item === items[place])).toEqual([false, true, true]);
		const again = answerItems(pairs, assessment);
		expect(again.map(({ status }) => status)).toEqual(items.map(({ status }) => status));
	});
	it('is another one once its component has another party', () => {
		const components = [aComponent({ id: 'bus', party: 'maker' })];
		const after = answerItems(pairs, { ...assessment, components });
		expect(after.map(({ party }) => party)).toEqual(['', 'maker', 'maker']);
	});
});

describe('the keys of the list', () => {
	const rows = listOf();
	it('go up, down and to the ends, and no further', () => {
		const to = (key: string, at: number) => listMove(key, rows, at);
		expect(to('ArrowDown', 0)).toEqual({ kind: 'to', index: 1 });
		expect(to('ArrowUp', 0)).toEqual({ kind: 'to', index: 0 });
		expect(to('End', 0)).toEqual({ kind: 'to', index: 4 });
		expect(to('Home', 3)).toEqual({ kind: 'to', index: 0 });
		expect(to('x', 3)).toBeUndefined();
	});
	it('fold a group, and go from an item to its group first', () => {
		expect(listMove('ArrowLeft', rows, 4)).toEqual({ kind: 'to', index: 2 });
		expect(listMove('ArrowLeft', rows, 2)).toEqual({ kind: 'fold', group: 'service bus' });
		expect(listMove('ArrowRight', listOf(['service bus']), 2)).toEqual({
			kind: 'unfold',
			group: 'service bus'
		});
	});
	it('find what begins with what is typed, in any width, around the end', () => {
		const texts = [['GOV-01'], ['SVC-01'], ['SVC-02']];
		expect(typedTo('s', texts, 1)).toBe(2);
		expect(typedTo('s', texts, 2)).toBe(1);
		expect(typedTo('ｓvc-02', texts, 1)).toBe(2);
		expect(typedTo('zz', texts, 1)).toBeUndefined();
	});
});

describe('the rows that are drawn', () => {
	const box = { top: 4800, height: 480, rowHeight: 48 };
	it('are those in sight and a few more, however many there are', () => {
		expect(rowWindow(5000, box)).toEqual({ first: 94, end: 116 });
		expect(rowWindow(3, { ...box, top: 0 })).toEqual({ first: 0, end: 3 });
		expect(rowWindow(0, box)).toEqual({ first: 0, end: 0 });
	});
	it('are scrolled no further than a row needs, below what covers the top', () => {
		expect(scrollToRow(105, box)).toBe(4800);
		expect(scrollToRow(100, box, 48)).toBe(4752);
		expect(scrollToRow(110, box)).toBe(111 * 48 - 480);
	});
});
