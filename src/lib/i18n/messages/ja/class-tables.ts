import type { DecodeClassTableError } from '#lib/formats/class-table/decode-class-table.ts';
import type { ClassRowIssue } from '#lib/formats/class-table/read-class-rows.ts';
import { megabytes } from '../../format-number.ts';
import type { Texts } from '../../say.ts';
import { foreignEncodings } from './foreign-encodings.ts';

/** Words for tables of populations or classes that cannot be used: what is wrong, and what to do. */
export type ClassTableMessages = {
	readonly error: Texts<DecodeClassTableError>;
	readonly row: Readonly<Record<ClassRowIssue['problem'], (value: string) => string>>;
};

/** Words for tables of populations or classes. */
export const classTables: ClassTableMessages = {
	error: {
		'too-large': ({ size, limit }) =>
			`ファイルが大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。人口か区分の表か確かめてください。`,
		empty: () => '中身が空です。団体コードと、人口か区分を入れて保存し直してください。',
		...foreignEncodings,
		'csv-syntax': ({ problem, line }) =>
			({
				'quote-not-closed': `${String(line)}行目からの引用符（"）が閉じられていません。`,
				'text-after-quote': `${String(line)}行目の引用符（"）の後ろに余分な文字があります。`,
				'too-many-rows': '行が多すぎます（上限 200,000行）。'
			})[problem] + 'その行を直して保存し直してください。',
		'missing-column': ({ column }) =>
			column === 'code'
				? '見出し行に「団体コード」の列がありません。コードの列の見出しを「団体コード」にしてください。'
				: '見出し行に「人口」か「類型」の列がありません。どちらかを見出しにしてください。',
		'column-twice': ({ column }) =>
			`「${column}」の列が2つあります。1つにして保存し直してください。`,
		'population-and-class': () => '人口と区分の列が両方あります。どちらか1つの表にしてください。',
		'no-rows': () => '見出しの下に行がありません。自治体を1行ずつ入れてください。',
		'too-many-classes': ({ classes, limit }) =>
			`区分が${String(classes)}種類あります（上限 ${String(limit)}種類）。区分の列が名称の列になっていないか確かめてください。`,
		'no-year': () =>
			'何年の表か分かりません。「年」の列を入れるか、見出しを「人口（2025年）」のようにしてください。',
		'several-years': ({ years }) =>
			`複数の年（${years.join('、')}）があります。1つの年の表にしてください。`,
		'other-year': ({ found, given }) =>
			`表は${String(found)}年、指定は${String(given)}年です。どちらかを直してください。`,
		'wrong-rows': ({ issues }) =>
			`${String(issues.length)}か所に誤りがあるため、表を使っていません。直して読み込み直してください。`
	},
	row: {
		'not-a-code': (value) =>
			`「${value}」は全国地方公共団体コード（6桁）ではありません。コードを確かめてください。`,
		'code-twice': (value) => `「${value}」が2行あります。1行にしてください。`,
		'not-a-population': (value) => `人口「${value}」は数ではありません。整数で入れてください。`,
		'no-class': () => '区分が空です。区分を入れるか、行を消してください。',
		'class-too-long': (value) => `区分「${value}」が長すぎます。40文字以内にしてください。`,
		'not-a-year': (value) => `年「${value}」が読めません。西暦（2025など）で入れてください。`
	}
};
