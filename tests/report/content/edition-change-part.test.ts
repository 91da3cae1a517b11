import { messagesFor } from '#lib/i18n/app-messages.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { carryOver } from '#lib/domain/edition-change/carry-over.ts';
import { changesBetween } from '#lib/domain/edition-change/changes-between.ts';

import { drawerPart } from '#lib/report/content/drawer-part.ts';
import { editionChangePart } from '#lib/report/content/edition-change-part.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { aChecklist, aControl, aLayer, text } from '../../support/a-checklist.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { headingsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const edition = (number: string, ...ids: readonly string[]) =>
	aChecklist({
		edition: number,
		layers: [aLayer({ id: 'governance', answeredPer: 'organisation' })],
		controls: ids.map((id) =>
			aControl({ id, layer: 'governance', title: text(`${id}の題`, `title of ${id}`) })
		)
	});
const from = edition('1.0', 'A', 'B', 'C', 'D', 'E', 'F');
const to = edition('2.0', 'A', 'B', 'C1', 'C2', 'DE', 'N');
const pin = { guideline: 'sample', edition: '2.0', revision: 1, digest: '2'.repeat(64) };
const met: Answer = { status: 'met' };

const before = anAssessment({
	answers: {
		[organisation]: {
			A: met,
			B: met,
			C: { status: 'partly' },
			D: met,
			E: { status: 'not-met', note: 'まだ' },
			F: { status: 'not-applicable', reason: '使わない', note: '要確認' }
		}
	}
});
const changed: Assessment = carryOver(
	before,
	{
		from,
		to,
		pin,
		because: messagesFor('ja').editions.because,
		changes: changesBetween(
			{ from, to },
			{
				relations: [
					{ relation: 'same', ids: ['A'] },
					{ relation: 'reworded', from: 'B', to: 'B' },
					{ relation: 'split', from: 'C', to: ['C1', 'C2'] },
					{ relation: 'merged', from: ['D', 'E'], to: 'DE' },
					{ relation: 'retired', from: 'F' }
				]
			}
		)
	},
	// 1 o'clock at night on 23 November in Japan.
	{ at: '2026-11-22T16:00:00Z', by: '山田' }
);
const draft = { to: { ...pin, edition: '3.0' }, startedAt: '2026-11-30T15:30:00Z', seen: [] };

describe('the part about changes of edition', () => {
	const blocks = editionChangePart(sourceOf(to, changed));

	it('is absent without a change of edition', () => {
		expect(editionChangePart(sourceOf(from, before))).toEqual([]);
	});

	it('says from where to where, when in Japan and by whom', () => {
		expect(headingsIn(blocks)).toEqual([
			'版の変更',
			'第1.0版 改訂1から第2.0版 改訂1へ',
			'変わった項目'
		]);
		expect(blocks).toContainEqual({
			kind: 'facts',
			rows: [
				{ label: '変更した日', value: '令和8年11月23日' },
				{ label: '変更した人', value: '山田' }
			]
		});
	});

	it('counts controls and answers per relation', () => {
		const counts = rowsIn(tablesIn(blocks)[0]).map((row) => row.slice(0, 3));
		expect(counts).toEqual([
			['新しい項目', '1', '0'],
			['書き方が変わった項目', '1', '1'],
			['分かれた項目', '1', '1'],
			['まとめられた項目', '1', '2'],
			['なくなった項目', '1', '1'],
			['同じ項目', '1', '1']
		]);
	});

	it('lists what is not the same, retired controls with the title the drawer kept', () => {
		expect(rowsIn(tablesIn(blocks)[1])).toEqual([
			['新しい項目', '–', 'N', 'Nの題', '0'],
			['書き方が変わった項目', 'B', 'B', 'Bの題', '1'],
			['分かれた項目', 'C', 'C1\nC2', 'C1　C1の題\nC2　C2の題', '1'],
			['まとめられた項目', 'D\nE', 'DE', 'DEの題', '2'],
			['なくなった項目', 'F', '–', 'Fの題', '1']
		]);
	});

	it('has no table of changed controls where all are the same', () => {
		const change = { at: '2026-11-22T00:00:00Z', from: before.checklist, to: pin };
		const same = {
			...change,
			changes: [{ relation: 'same' as const, from: ['A'], to: ['A'], answers: 1 }]
		};
		const part = editionChangePart(sourceOf(to, { ...changed, editionChanges: [same] }));
		expect(tablesIn(part)).toHaveLength(1);
	});

	it('counts the marks that are left, and says when none is', () => {
		expect(paragraphsIn(blocks)).toContain(
			'版の変更で印が付き、まだ確かめ直していない回答は、「文言変更」が1件、「要再確認」が3件です。'
		);
		const done = editionChangePart(sourceOf(to, { ...changed, answers: {} }));
		expect(paragraphsIn(done)).toContain('版の変更で印が付いた回答は、全て確かめ直しています。');
	});

	it('says that a change was begun and not finished, even where none was finished', () => {
		const part = editionChangePart(sourceOf(from, { ...before, editionDraft: draft }));
		expect(paragraphsIn(part)).toEqual([
			'第3.0版 改訂1への変更を令和8年12月1日に始めましたが、終えていません。この報告書は、変更前の版によるものです。'
		]);
		expect(tablesIn(part)).toEqual([]);
	});
});

describe('the drawer part', () => {
	it('is absent when nothing is in the drawer', () => {
		expect(drawerPart(sourceOf(from, before))).toEqual([]);
	});

	it('names control, component, answer, note, reason and edition', () => {
		const [table] = tablesIn(drawerPart(sourceOf(to, changed)));
		const { because } = messagesFor('ja').editions;
		const rows = rowsIn(table).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
		expect(rows).toEqual([
			['D　Dの題', 'まち全体', '実施済み', '', `${because.merged}\n第1.0版 改訂1`],
			['E　Eの題', 'まち全体', '未実施', 'まだ', `${because.merged}\n第1.0版 改訂1`],
			['F　Fの題', 'まち全体', '該当なし', '要確認\n使わない', `${because.retired}\n第1.0版 改訂1`]
		]);
	});

	it('names a component that is gone as it was called, and does without title and edition', () => {
		const item = { component: 'gone', control: 'X', answer: {}, because: '理由' };
		const drawer = [item, { ...item, componentName: '旧バス' }];
		const [table] = tablesIn(drawerPart(sourceOf(from, { ...before, drawer })));
		expect(rowsIn(table)).toEqual([
			['X', 'gone', '未回答', '', '理由'],
			['X', '旧バス', '未回答', '', '理由']
		]);
	});
});

describe('the report of an assessment that went to another edition', () => {
	const { blocks } = reportDocument({
		checklist: to,
		assessment: changed,
		lenses: [],
		choices: plainChoices('ja')
	});

	it('has both parts before the annex, each heading with an id of its own', () => {
		const headings = headingsIn(blocks);
		const places = ['版の変更', '保管した回答', '付録　得点の求め方'].map((title) =>
			headings.indexOf(title)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has a cell for every column of each table', () => {
		const tables = tablesIn(blocks);
		expect(tables.length).toBeGreaterThan(3);
		for (const { columns, rows } of tables)
			for (const row of rows) expect(row).toHaveLength(columns.length);
	});
});
