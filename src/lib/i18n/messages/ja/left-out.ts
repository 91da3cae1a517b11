import type { LeftOutReason } from '#lib/application/left-out.ts';
import type { FileKind } from '#lib/application/kind-of-file.ts';
import type { Texts } from '../../say.ts';
import { fileTroubles } from './file-troubles.ts';

export type LeftOutMessages = {
	/** The reason in a few words, to be counted by. */
	readonly kinds: Readonly<Record<LeftOutReason['kind'], string>>;
	readonly why: Texts<Exclude<LeftOutReason, { readonly kind: 'other-file' }>>;
	/** A file that holds no result: what it is instead. */
	readonly otherFile: (found: string) => string;
	readonly found: Readonly<Record<FileKind, string>>;
};

const found: LeftOutMessages['found'] = {
	assessment: '点検ファイル',
	packet: '受渡しファイル',
	locked: '暗号化されたファイル',
	report: 'PDF',
	checklist: 'チェックリスト',
	oscal: 'OSCALのファイル',
	'answer-sheet': '回答票',
	'answer-table': '回答表',
	table: '表計算のファイル',
	publication: '公表用の得点',
	result: 'コマンドの出力',
	campaign: '一斉依頼のファイル',
	json: 'ほかのJSON',
	signature: '署名',
	'signing-key': '署名の鍵',
	'receiving-key': '受取りの鍵',
	'public-key': '公開鍵',
	'web-page': 'HTML',
	empty: '空のファイル',
	other: 'まち点検のファイルではないもの'
};

/** Why files are not among those that are compared, and what to do. */
export const leftOut: LeftOutMessages = {
	found,
	kinds: {
		'other-file': '点検の結果ではない',
		'wrong-assessment': '点検ファイルとして読めない',
		'wrong-publication': '公表用の得点として読めない',
		'wrong-packet': '受渡しファイルが壊れているか、書き換えられている',
		'wrong-signature': '署名が正しくない',
		locked: '暗号化されている',
		'not-unlocked': '暗号を解けない',
		'no-checklist': 'チェックリストがない',
		'edition-draft': '版の変更が終わっていない',
		part: '一部だけ、または作業用の写し',
		'too-large': '大きすぎる',
		'wrong-campaign': '一斉依頼のファイルとして読めない',
		'wrong-table': '人口か類似団体区分の表として使えない',
		'contradicting-figures': '数値のつじつまが合わない',
		'other-checklist': '同じ名前で中身の違うチェックリスト',
		'other-stage': '指定した段階ではない',
		blank: 'まだ何も回答していない',
		link: 'リンク',
		'not-a-file': '通常のファイルではない',
		'no-permission': '読む権限がない',
		'wrong-name': '名前の文字コードが違う',
		gone: '読む前になくなった',
		'changed-while-read': '読んでいる間に変わった',
		'changed-or-forbidden': '読んでいる間に変わったか、権限がない',
		unreadable: '読めない',
		sample: '見本',
		'not-sample': '見本ではない',
		'other-guideline': 'ほかのガイドライン',
		'other-edition': 'ほかの版',
		'other-scoring': '採点規則の番号が違う',
		'unknown-code': '今はないコード',
		superseded: '同じ自治体・年度のより新しいものがある',
		'as-new': '同じ自治体・年度の同じ新しさのものがある'
	},
	otherFile: (kind) => `${kind}です。点検ファイル、受渡しファイル、公表用の得点だけを比べます。`,
	why: {
		...fileTroubles,
		'wrong-assessment': () =>
			'点検ファイルとして読めません。送り主に書き出し直してもらってください。',
		'wrong-publication': () =>
			'公表用の得点として読めません。途中で切れたか、書き換えられています。送り主に書き出し直してもらってください。',
		'wrong-packet': () => '受渡しファイルとして読めません。送り主に送り直してもらってください。',
		'wrong-signature': () =>
			'署名のあとで書き換えられたか、署名が誤っています。中身を使わず、送り主に確かめてください。',
		locked: () => '暗号化されています。パスフレーズか受取りの鍵で開いてください。',
		'not-unlocked': () => 'この鍵では開けませんでした。',
		'no-checklist': ({ checklist }) =>
			`チェックリスト（${checklist}）が、ファイルにもこのまち点検にもありません。チェックリストの写しを含むファイルをもらってください。`,
		'edition-draft': () => '版の変更の途中です。変更を終えてから書き出してもらってください。',
		part: () =>
			'一部だけの共有か、回答や監査のための写しです。自治体のバックアップか提出のファイルをもらってください。',
		'wrong-campaign': () =>
			'一斉依頼のファイルとして読めません。保存し直したファイルを選んでください。',
		'wrong-table': () => '人口か類似団体区分の表として使えません。',
		'contradicting-figures': () =>
			'公表用の得点の数値が、互いに合いません。書き換えられた可能性があります。送り主に書き出し直してもらってください。',
		'other-checklist': ({ checklist }) =>
			`収録しているチェックリスト（${checklist}）と同じ名前ですが、中身が違います。送り主に作成元を確かめてください。`,
		'other-stage': ({ found: stage }) => `指定した段階ではありません（${stage}）。`,
		sample: () => '見本（架空の市）です。実在の自治体とは一緒に比べません。',
		'not-sample': () => '見本ではありません。見本とは一緒に比べません。',
		'other-guideline': ({ found: checklist }) =>
			`ほかのガイドラインの点検です（${checklist}）。ガイドラインごとに比べてください。`,
		'other-edition': ({ found: edition }) => `ほかの版の点検です（第${edition}版）。`,
		'other-scoring': ({ found: version }) =>
			`採点規則の番号が違います（${String(version)}）。点検ファイルを今のまち点検で開いて書き出し直してもらってください。`,
		blank: () =>
			'まだ何も回答していない点検ファイルです。回答を始めてから書き出したファイルをもらってください。',
		'unknown-code': ({ code }) =>
			`コード ${code} は今の一覧にありません。合併などでなくなったコードか、団体の種類が違います。`,
		superseded: ({ by }) => `同じ自治体・年度のより新しいファイルがあります（${by}）。`,
		'as-new': ({ by }) =>
			`同じ自治体・年度で、基準日も段階も同じファイルがあり、そちらを使いました（${by}）。写しなら、このままで構いません。中身が違うなら、どちらが正しいか確かめて、正しいほうだけを残してください。`
	}
};
