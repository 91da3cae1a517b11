import { describe, expect, it } from 'vitest';
import { aSheet, previewed } from './a-table.ts';
import { type Rows, controlsOf } from './what-is-read.ts';

const notesOf = (rows: Rows, merges: readonly string[] = []) =>
	previewed(aSheet(rows, merges)).notes.map(({ row, note, value }) => `${row} ${note} ${value}`);

describe('rows that are no controls', () => {
	it('are known as headings again, also without the first of them, and in a row of their own', () => {
		const head = ['No.', '項目名', '確認事項'];
		const rows = [
			['点検表'],
			[],
			head,
			['1', '鍵', '鍵がある。'],
			[],
			head,
			['2', '扉', '扉がある。']
		];
		expect(controlsOf(rows)).toEqual([
			['1', null, '鍵がある。'],
			['2', null, '扉がある。']
		]);
		expect(notesOf(rows)).toEqual(['6 repeated-headings No. ｜ 項目名 ｜ 確認事項']);
	});

	it('are known as totals, remarks and the end, and told with their texts', () => {
		const rows = [
			['番号', '点検内容', '配点'],
			['1', '鍵がある。', '3'],
			['', '合計', '3'],
			['小計：', '', '3'],
			['※ 該当しない場合は空欄とする。'],
			['', '注）年に一度行うこと。'],
			['', '以上']
		];
		expect(controlsOf(rows)).toHaveLength(1);
		expect(notesOf(rows)).toEqual([
			'3 total-row 合計 ｜ 3',
			'4 total-row 小計： ｜ 3',
			'5 remark-row ※ 該当しない場合は空欄とする。',
			'6 remark-row 注）年に一度行うこと。',
			'7 remark-row 以上'
		]);
	});

	it('do not include statements that only speak of totals', () => {
		const rows = [
			['番号', '点検内容'],
			['1', '合計金額を毎月照合している。'],
			['2', 'Total loss of power is tested every year by the operator.']
		];
		expect(controlsOf(rows)).toHaveLength(2);
	});

	it('are headings where they have a number and a name only', () => {
		const rows = [
			['番号', '項目', '確認事項'],
			['1', '入退室'],
			['1-1', '鍵', '鍵の保管場所を決めている。'],
			['2', '記録'],
			['2-1', '台帳', '台帳に記入している。']
		];
		expect(controlsOf(rows)).toEqual([
			['1-1', '入退室', '鍵の保管場所を決めている。'],
			['2-1', '記録', '台帳に記入している。']
		]);
	});

	it('are told with their text where they head nothing', () => {
		const rows = [
			['番号', '項目', '確認事項'],
			['1', '鍵', '鍵がある。'],
			['2', '予備']
		];
		expect(notesOf(rows)).toEqual(['3 heading-without-controls 予備']);
	});

	it('go one below the other where their numbers do', () => {
		const rows = [
			['番号', '点検内容'],
			['第1章 組織'],
			['1-1 方針'],
			['①', '方針がある。'],
			['1-2 体制'],
			['①', '体制がある。'],
			['第2章 技術'],
			['2-1 鍵'],
			['①', '鍵がある。']
		];
		expect(controlsOf(rows)).toEqual([
			['1-1-1', '第1章 組織', '方針がある。'],
			['1-2-1', '第1章 組織', '体制がある。'],
			['2-1-1', '第2章 技術', '鍵がある。']
		]);
		expect(previewed(aSheet(rows)).rows.map(({ title }) => title)).toEqual([
			'1-1 方針：方針がある。',
			'1-2 体制：体制がある。',
			'2-1 鍵：鍵がある。'
		]);
	});
});

describe('statements', () => {
	it('may be indented into the next columns, and none is lost', () => {
		const rows = [
			['No.', '確認事項', '', '', '備考'],
			['1', '入退室の決まりがある。'],
			['2', '', '鍵の保管場所を決めている。'],
			['3', '', '', '鍵の数を数えている。'],
			['4', '扉を施錠している。']
		];
		expect(controlsOf(rows).map(([id, , statement]) => [id, statement])).toEqual([
			['1', '入退室の決まりがある。'],
			['2', '鍵の保管場所を決めている。'],
			['3', '鍵の数を数えている。'],
			['4', '扉を施錠している。']
		]);
	});

	it('stand under a name above that is no sentence itself', () => {
		const rows = [
			['No.', '確認事項', ''],
			['1', '入退室'],
			['1-1', '', '鍵の保管場所を決めている。'],
			['2', '記録'],
			['2-1', '', '台帳に記入している。']
		];
		expect(controlsOf(rows, ['B1:C1'])).toEqual([
			['1-1', '入退室', '鍵の保管場所を決めている。'],
			['2-1', '記録', '台帳に記入している。']
		]);
	});

	it('may have their number in the column of statements', () => {
		const rows = [
			['確認事項', ''],
			['(1)', '鍵の保管場所を決めている。'],
			['(2)', '台帳に記入している。']
		];
		expect(controlsOf(rows, ['A1:B1']).map(([, , statement]) => statement)).toEqual([
			'鍵の保管場所を決めている。',
			'台帳に記入している。'
		]);
	});

	it('are the name of the control where nothing else says what has to be true', () => {
		const rows = [
			['番号', '項目名', '点検内容', '重要度'],
			['1', '鍵を保管している。', '', '高']
		];
		expect(controlsOf(rows)).toEqual([['1', null, '鍵を保管している。']]);
		expect(notesOf(rows)).toEqual(['2 title-as-statement 鍵を保管している。']);
	});
});
