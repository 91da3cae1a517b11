import { foreignEncodings } from './foreign-encodings.ts';
import type { ChecklistSourceError } from '#lib/application/read-checklist-source.ts';
import type { NotTaken } from '#lib/application/import-checklist.ts';
import type { CellProblem } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import { megabytes } from '../../format-number.ts';
import { say, type Texts } from '../../say.ts';
import { fileTroubles } from './file-troubles.ts';
import { zipProblems as zip } from './zip-problems.ts';

const cell: Readonly<Record<CellProblem, string>> = {
	reference: 'セルの番地が正しくありません',
	order: 'セルの並びが正しくありません',
	'shared-string': 'セルの文字が見つかりません',
	overlap: '結合したセルが重なっています'
};

/** Why a file is no source of a checklist, and what to do about it. */
export const sourceErrors: Texts<ChecklistSourceError['error']> = {
	'too-large': ({ limit }) =>
		`大きすぎます（上限 ${megabytes(limit)}）。必要な表だけのファイルにしてください。`,
	empty: () => '何も入っていません。',
	'not-utf8': () => '文字コードがUTF-8ではありません。UTF-8で保存し直してください。',
	'file-not-readable': ({ why }) => say(fileTroubles, why),
	'one-at-a-time': () =>
		'表やOSCALのカタログは、1つずつ選んでください。複数を一度に選べるのは、YAMLのファイルと、OSCALのプロファイル1つにその元のカタログを添えたときだけです。',
	'catalog-missing': ({ wanted }) =>
		`OSCALのプロファイルだけでは取り込めません。元のカタログ「${wanted}」のファイルを用意し、プロファイルとまとめて選んでください。`,
	'profile-too-large': () =>
		'OSCALのプロファイルの変更が多すぎます。作成元で作られた「resolved-profile_catalog」のファイルがあれば、それを選んでください。',
	'old-excel': () =>
		'古い形式（.xls）のExcelファイルです。Excelで開き、.xlsx の形式で保存し直してください。',
	'password-protected': () =>
		'パスワードで保護されています。パスワードを外して保存し直してください。',
	'binary-workbook': () => '.xlsb の形式は読めません。.xlsx の形式で保存し直してください。',
	opendocument: () => '.ods の形式は読めません。.xlsx の形式で保存し直してください。',
	'not-a-spreadsheet': () =>
		'表のファイルではありません。.xlsx か .csv、または YAML、JSON のファイルを選んでください。',
	'wrong-zip': ({ problem, part }) =>
		`ファイルが壊れています（${zip[problem]}${part === '' ? '' : `: ${part}`}）。作り直すか、Excelで開いて保存し直してください。`,
	'too-much-inside': ({ limit }) =>
		`広げると大きくなりすぎます（上限 ${megabytes(limit)}）。読むのをやめました。`,
	'missing-part': ({ part }) =>
		`必要な部分がありません（${part}）。Excelで開いて保存し直してください。`,
	'wrong-xml': ({ part }) => `中身が壊れています（${part}）。Excelで開いて保存し直してください。`,
	'wrong-cell': ({ sheet, cell: place, problem }) =>
		`シート「${sheet}」の ${place}：${cell[problem]}。Excelで開いて保存し直してください。`,
	'no-sheets': () => '読めるシートがありません。',
	'too-many-sheets': ({ sheets, limit }) =>
		`シートが多すぎます（${String(sheets)}枚。上限 ${String(limit)}枚）。必要なシートだけにしてください。`,
	'too-many-rows': ({ sheet, rows, limit }) =>
		`シート「${sheet}」の行が多すぎます（${String(rows)}行。上限 ${String(limit)}行）。必要な行だけにしてください。`,
	'too-many-columns': ({ sheet, row, limit }) =>
		`シート「${sheet}」の${String(row)}行目の列が多すぎます（上限 ${String(limit)}列）。`,
	'too-many-cells': ({ limit }) =>
		`セルが多すぎます（上限 ${String(limit)}個）。必要な部分だけにしてください。`,
	'too-much-text': ({ limit }) =>
		`文字が多すぎます（上限 ${String(Math.round(limit / 1_000_000))}百万字）。必要な部分だけにしてください。`,
	...foreignEncodings,
	'csv-syntax': ({ line, problem }) =>
		`${String(line)}行目: ${
			{
				'quote-not-closed': '引用符が閉じていません',
				'text-after-quote': '引用符のあとに余分な文字があります',
				'too-many-rows': '行が多すぎます'
			}[problem]
		}。`
};

/** Why a sound checklist is still not taken in. */
export const notTaken: Texts<NotTaken> = {
	'shipped-guideline': ({ guideline }) =>
		`「${guideline}」は収録しているガイドラインの名前です。checklist.yaml の guideline を別の名前にしてください。`,
	'revision-taken': ({ edition, revision }) =>
		`第${edition}版の改訂${String(revision)}は、違う内容で取り込み済みです。revision を1つ増やしてください。`
};
