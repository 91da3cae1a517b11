import { foreignEncodings } from './foreign-encodings.ts';
import type { DecodeAssessmentError } from '#lib/formats/assessment/decode-assessment.ts';
import type { AnswerRowIssue } from '#lib/formats/answers-csv/answer-row-issue.ts';
import type { DecodeAnswersCsvError } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import type { FormatIssueCode } from '#lib/formats/decoding/format-issue.ts';
import type { Texts } from '../../say.ts';
import { megabytes } from '../../format-number.ts';

/** Words for files that cannot be taken: what is wrong, and what to do. Nothing of the user's was changed. */
export type FileMessages = {
	/** Said with whatever was not taken. */
	readonly nothingTaken: string;
	readonly assessment: Texts<DecodeAssessmentError>;
	readonly answersCsv: Texts<DecodeAnswersCsvError>;
	readonly answerRow: Readonly<Record<AnswerRowIssue['problem'], (value: string) => string>>;
	readonly issue: Readonly<Record<FormatIssueCode, (detail: string) => string>>;
	readonly line: (line: number) => string;
	readonly more: (count: number) => string;
};

export const files: FileMessages = {
	nothingTaken: '何も取り込んでいません。',
	assessment: {
		'too-large': ({ size, limit }) =>
			`ファイルが大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。まち点検の点検ファイルか確かめてください。`,
		empty: () => '中身が空です。入手元に確かめるか、別のバックアップを選んでください。',
		'not-utf8': () =>
			'文字コードがUTF-8ではありません。まち点検が書き出したファイルをそのまま選んでください。',
		'not-json': ({ line, column }) =>
			`${String(line)}行${String(column)}文字目でJSONとして読めなくなります。途中で切れているか、書き換えられています。入手元に確かめるか、別のバックアップを選んでください。`,
		'too-deep': ({ limit }) =>
			`入れ子が深すぎます（上限 ${String(limit)}段）。まち点検のファイルではありません。`,
		'forbidden-key': ({ key }) =>
			`使えない名前「${key}」が含まれているため、安全のため読み込みません。入手元に確かめてください。`,
		'duplicate-key': ({ key }) =>
			`同じ名前「${key}」が1つのまとまりに2回書かれていて、どちらが正しいか決まらないため読み込みません。入手元に確かめるか、別のバックアップを選んでください。`,
		'wrong-file-kind': ({ found }) =>
			found === null
				? 'まち点検の点検ファイルではありません。拡張子 .machi-tenken.json のファイルを選んでください。'
				: `まち点検の点検ファイルではありません（種類：${found}）。点検ファイルを選んでください。`,
		'format-too-new': ({ found, supported }) =>
			`このまち点検より新しい形式（形式 ${String(found)}）です。形式 ${String(found)} に対応した新しいまち点検で開いてください（このまち点検は形式 ${String(supported)} まで）。`,
		'no-format-version': () =>
			'形式の番号（formatVersion）がありません。書き換えられている可能性があります。入手元に確かめるか、別のバックアップを選んでください。',
		invalid: ({ issues, unlisted = 0 }) =>
			`内容に${String(issues.length + unlisted)}か所の誤りがあります。書き出した所で直してもらうか、別のバックアップを選んでください。`,
		'checklist-copy-altered': () =>
			'ファイルに含まれるチェックリストの写しが、点検で使ったものと一致しません。書き換えられた可能性があるため読み込みません。'
	},
	answersCsv: {
		'too-large': ({ size, limit }) =>
			`ファイルが大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。回答表を分けてください。`,
		empty: () => '中身が空です。見出し行と回答を入れて保存し直してください。',
		...foreignEncodings,
		'csv-syntax': ({ problem, line }) =>
			({
				'quote-not-closed': `${String(line)}行目からの引用符（"）が閉じられていません。`,
				'text-after-quote': `${String(line)}行目の引用符（"）の後ろに余分な文字があります。`,
				'too-many-rows': `行が多すぎます（上限 200,000行）。`
			})[problem] + 'その行を直して保存し直してください。',
		'missing-column': ({ column }) =>
			`見出し行に「${column}」の列がありません。1行目を component,control,status,note,reason にしてください。`,
		'column-twice': ({ column }) =>
			`「${column}」の列が2つあります。1つにして保存し直してください。`,
		'wrong-rows': ({ issues }) =>
			`${String(issues.length)}行に誤りがあるため、どの行も反映していません。直して読み込み直してください。`
	},
	answerRow: {
		'unknown-component': (value) =>
			`構成要素「${value}」は登録されていません。idか名称を確かめてください。`,
		'ambiguous-component': (value) =>
			`「${value}」という名称の構成要素が複数あります。idで指定してください。`,
		'unknown-control': (value) =>
			`点検項目「${value}」はこのチェックリストにありません。番号を確かめてください。`,
		'control-of-other-layer': (value) =>
			`「${value}」は組み合わせられません。点検項目の層と構成要素の層をそろえてください。`,
		'not-asked': (value) => `「${value}」は依頼された項目ではありません。この行を消してください。`,
		'unknown-status': (value) =>
			`回答「${value}」は使えません。実施済み、一部実施、計画中、未実施、分からない、該当なしのどれかにしてください。`,
		'answered-twice': (value) => `「${value}」への回答が2回あります。1つにしてください。`,
		'text-too-long': (value) => `「${value}」が長すぎます。2万文字以内にしてください。`
	},
	issue: {
		'wrong-type': (detail) => `値の種類が違います（必要：${detail}）`,
		'not-allowed-value': (detail) => `使えない値です（使えるもの：${detail}）`,
		'wrong-form': (detail) => `書き方が決まりに合いません${detail === '' ? '' : `（${detail}）`}`,
		'too-small': (detail) => `短すぎるか小さすぎます（最小 ${detail}）`,
		'too-big': (detail) => `長すぎるか大きすぎます（最大 ${detail}）`,
		'unknown-key': (detail) => `知らない項目名です：${detail}`,
		missing: (detail) => `必要なものがありません：${detail}`,
		'duplicate-id': (detail) => `idが重なっています：${detail}`,
		'unknown-reference': (detail) => `指しているものがありません：${detail}`,
		unused: (detail) => `どこからも使われていません：${detail}`,
		'wrong-kind': (detail) =>
			`これは ${detail} のファイルです。点検項目を取り込めるのは、catalog（カタログ）だけです`,
		syntax: (detail) => `YAMLとして読めません：${detail}`
	},
	line: (line) => `${String(line)}行目`,
	more: (count) => `ほかに${String(count)}件あります。`
};
