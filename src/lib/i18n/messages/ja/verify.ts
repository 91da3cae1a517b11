import type { InspectReportError, Reproduction } from '#lib/application/inspect-report.ts';
import type { ReportContradiction } from '#lib/application/report-contradictions.ts';
import type { ReportData } from '#lib/application/report-data.ts';
import type { SealCheck } from '#lib/formats/report-manifest/check-seal.ts';
import type { ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { Texts } from '../../say.ts';
import { megabytes } from '../../format-number.ts';

/** Words about a report that was read back: what holds, what it proves and what it does not. */
export type VerifyMessages = {
	readonly errors: Texts<InspectReportError>;
	readonly seal: Texts<SealCheck>;
	readonly reproduction: Texts<Exclude<Reproduction, { kind: 'not-tried' }>>;
	readonly notTried: Readonly<
		Record<Extract<Reproduction, { kind: 'not-tried' }>['because'], string>
	>;
	readonly data: Texts<Exclude<ReportData, { kind: 'unreadable' }>> & {
		readonly unreadable: () => string;
	};
	readonly contradictions: Readonly<Record<ReportContradiction, string>>;
	readonly extents: Readonly<Record<ReportExtent['kind'], string>>;
	readonly lines: typeof lines;
};

const chooseAgain = 'まち点検で作った報告書のPDFを選んでください。';
const askAgain = '作成元に、元のファイルをもう一度送ってもらってください。';
const nothingRead = '何も取り込んでいません。';

const lines = {
	head: (facts: { reportId: string; municipality: string; fiscalYear: number; asOf: string }) =>
		`報告書番号 ${facts.reportId}  ${facts.municipality}  ${String(facts.fiscalYear)}年度（基準日 ${facts.asOf}）`,
	sample: '【見本】架空の市の報告書です。実在の自治体のものではありません。',
	kind: (extent: string, mark: string | null) =>
		`種類: ${extent}${mark === null ? '' : `  取扱区分: ${mark}`}`,
	dataMatch: '  報告書に記された要約値、報告書番号、チェックリストと一致します。',
	madeBy:
		'誰が作ったかは分かりません。要約値（SHA-256）は誰でも計算し直せます。報告書番号を作成元に電話などで確かめてください。',
	extracted: (path: string) => `点検データをチェックリストの写しと一緒に書き出しました: ${path}`,
	nothingToExtract: (path: string) =>
		`${path}: 取り出せる点検データが入っていません。何も書き出していません。データを付けて作った報告書か、点検ファイルを作成元からもらってください。`,
	extractedDespite:
		'取り出した点検データは、上の指摘があるまま書き出しています。使う前に、作成元の点検ファイルと照らし合わせてください。',
	unknownFile: (path: string) => `${path}: 確かめられるファイルではありません。${chooseAgain}`
};

/** Words about a report that was read back. */
export const verify: VerifyMessages = {
	lines,
	errors: {
		'too-large': ({ size, limit }) =>
			`大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。${nothingRead}${chooseAgain}`,
		'not-pdf': () => `PDFではありません。${nothingRead}${chooseAgain}`,
		encrypted: () =>
			`パスワードなどで保護されているため、確かめられません。${nothingRead}保護を掛ける前のファイルを選んでください。`,
		damaged: () => `PDFが途中で切れているか、壊れています。${nothingRead}${askAgain}`,
		'unsupported-filter': ({ filter }) =>
			`別のソフトウェアが、読めない方式（${filter.slice(0, 40)}）で詰め直しています。${nothingRead}${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`広げると大きくなりすぎます（上限 ${megabytes(limit)}）。広げずにやめ、${nothingRead}入手元を確かめてください。`,
		'not-a-report': () =>
			`まち点検の報告書ではないか、印刷し直すなどして報告書の情報が失われています。${nothingRead}${chooseAgain}`,
		'manifest-too-new': ({ found, supported }) =>
			`このまち点検より新しい形式（形式 ${String(found)}）の報告書です。${nothingRead}新しいまち点検で開いてください（このまち点検は形式 ${String(supported)} まで）。`,
		'wrong-manifest': () =>
			`報告書の情報が書き換えられているか、壊れています。${nothingRead}${askAgain}`
	},
	seal: {
		sealed: () => '改変: ありません。ファイル全体が、報告書に記された要約値と一致します。',
		'sealed-with-additions': ({ sealedLength, addedLength }) =>
			`改変: 元の報告書（先頭の${String(sealedLength)}バイト）はそのまま残っていますが、あとから${String(addedLength)}バイトが追加されています（閲覧ソフトの注釈や電子署名など）。追加分は確かめていません。画面や紙面の見え方は、追加分によって変わっていることがあります。`,
		altered: () =>
			'改変: あります。ファイルが作られたときのままではありません。閲覧ソフトで保存し直しただけでもこうなります。紙面の数字や文は、元の報告書と照らし合わせるまで使わないでください。'
	},
	reproduction: {
		reproduced: () =>
			'紙面: 入っている点検データから報告書を作り直すと、1バイトも違わず同じものになりました。紙面はこのデータのとおりです。',
		'not-reproduced': () =>
			'紙面: 入っている点検データから作り直すと、同じバイト列にはなりませんでした。別の版のまち点検で作られたか、紙面を変えて要約値を計算し直したかのどちらかです。作成に使った版のまち点検で確かめ直してください。'
	},
	notTried: {
		'no-data':
			'紙面: 点検データとチェックリストがそろわないため、作り直して確かめることはできません。',
		altered: '紙面: 改変されているため、作り直しによる確認はしていません。',
		contradictory: '紙面: 中の情報が食い違うため、作り直しによる確認はしていません。'
	},
	data: {
		none: () =>
			'点検データ: 入っていません（入れない種類の報告書か、作成者が外しています）。この報告書から点検を続けることはできません。',
		missing: () => '点検データ: 入っているはずのデータがありません。抜き取られています。',
		unreadable: () => '点検データ: 入っていますが、読めません。',
		carried: () => '点検データ: 入っています。取り出せます。'
	},
	contradictions: {
		'data-unavailable': '点検データがないか、読めません。',
		'data-digest':
			'点検データの要約値が、報告書に記されたものと一致しません。データが書き換えられています。',
		checklist: 'チェックリストがないか、点検に使われたものと一致しません。',
		'report-id': '報告書番号が、点検データから決まる番号と一致しません。',
		facts: '自治体名・年度・基準日・見本の表示のどれかが、点検データと一致しません。'
	},
	extents: {
		full: '全体版',
		public: '公表版',
		leaders: '要約版（2ページ）',
		component: '構成要素ごとの抜粋',
		party: '主体ごとの抜粋',
		interview: '聞き取り用紙'
	}
};
