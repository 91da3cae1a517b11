import type { Answer } from '#lib/domain/assessment/answer.ts';
import { actions } from './actions.ts';

/** Words of the answering screen. */
export const answering = {
	title: '回答',
	filters: '絞り込み',
	search: '検索（番号、文、メモ）',
	layer: '層',
	component: '対象',
	status: '回答',
	partyFilter: '主体',
	mark: '印',
	marks: {
		'wording-changed': '文言が変わりました',
		reconfirm: '再確認が必要です',
		'not-reconfirmed': '前年度の回答のままです'
	} as Readonly<Record<NonNullable<Answer['mark']>, string>>,
	essentialOnly: '必須だけ',
	all: '全て',
	listTitle: '点検項目の一覧',
	shown: (shown: number, all: number) => `${String(shown)}件（全${String(all)}件）`,
	nothing: '条件に合う項目がありません。',
	clear: '絞り込みを外す',
	wholeCity: 'まち全体',
	essential: '必須',
	weight: (weight: number) => `重み ${String(weight)}`,
	effort: {
		S: '手間 小（数日）',
		M: '手間 中（数週間〜数か月）',
		L: '手間 大（予算と年度をまたぐ）'
	} as Readonly<Record<'S' | 'M' | 'L', string>>,
	question: 'この状態になっていますか',
	partly: '一部実施の目安',
	why: 'なぜ必要か',
	how: '進め方',
	evidenceExamples: '証跡の例',
	knownBy: '知っていそうな人',
	risks: '起こりうること',
	basis: '根拠と対応する規格',
	basisTheme: (edition: string, theme: string) =>
		`ガイドライン第${edition}版のテーマ「${theme}」に関わる項目`,
	basisCategory: (category: string) =>
		`ガイドラインの分類「${category}」に属する、このプロジェクト独自の項目`,
	basisNeighbour: (source: string) => `「${source}」を踏まえた、このプロジェクト独自の項目`,
	note: actions.note,
	noteHint: '確かめた内容、いつ誰に聞いたか、など',
	privateNote: 'このメモは庁内だけで使う（抜粋や依頼に出さない）',
	privateNoteHint: '全体版の報告書とバックアップには、庁内限りの印を付けて残ります。',
	reason: '該当なしの理由',
	reasonNeeded: '理由を書くまでは、未回答として数えます。',
	party: '担当する主体',
	partyDefault: (name: string) => `指定なし（${name}）`,
	evidence: '証跡',
	evidenceTitle: '証跡の名前',
	evidenceReference: '保管場所や文書番号',
	evidenceExpires: '有効期限（あれば）',
	evidenceValidUntil: (day: string) => `有効期限 ${day}`,
	evidenceAdd: '証跡を追加',
	evidenceExisting: '登録済みの証跡から選ぶ',
	evidenceLink: '選んだ証跡を付ける',
	evidenceUnlinked: (count: number, limit: number) =>
		`${String(count)}件は証跡に登録しましたが、この回答には付けていません。1つの回答に付けられるのは${String(limit)}件までです。いくつかを1つのファイルにまとめるか、この回答から別の証跡を外して「登録済みの証跡から選ぶ」で付けてください。`,
	evidenceRemove: (title: string) => `「${title}」をこの回答から外す`,
	sameForAll: 'この層の全ての対象に同じ回答をする',
	sameForAllConfirm: (targets: number, changed: number) =>
		`${String(targets)}件の対象に同じ回答をします。うち${String(changed)}件は今の回答が変わります。元に戻す操作で取り消せます。`,
	apply: '同じ回答にする',
	undo: '元に戻す',
	redo: 'やり直す',
	previous: '前の項目',
	next: '次の項目',
	nextOpen: '次の未回答へ',
	history: 'この回答の履歴',
	historyEmpty: '変更の記録はまだありません。',
	restore: 'この内容に戻す',
	cleared: '回答なし',
	clearAnswer: '回答を取り消す',
	shortcuts: 'キー操作',
	shortcutsOn: 'キー操作を使う',
	shortcutList: [
		['1〜6', '回答を選ぶ（実施済みから該当なしまで）'],
		['J / K', '次の項目 / 前の項目'],
		['N', 'メモへ移動'],
		['U', '元に戻す'],
		['/', '検索へ移動'],
		['?', 'この一覧を表示']
	] as readonly (readonly [string, string])[],
	layerFigures: (name: string) => `${name}の今の得点`,
	importTitle: '回答表を読み込む',
	importLead:
		'CSV（Excelで保存したもの。Shift_JISも可）の回答を、違いを確かめてから反映します。1行目の見出しは component,control,status,note,reason（構成要素,点検項目,回答,メモ,理由）です。',
	importPick: 'CSVを選ぶ',
	importDifferences: (rows: number, changes: number) =>
		`${String(rows)}行を読みました。${String(changes)}件の回答が変わります。`,
	importNothing: '変わる回答はありません。',
	importApply: '反映する',
	importBefore: '今の回答',
	importAfter: '反映後',
	importRefused: '回答表を反映できません。今の回答はそのままです。',
	exportTemplate: '今の回答をCSVで書き出す',
	noComponents: (layers: string) =>
		`${layers}がまだ登録されていません。「前提と構成」で登録すると、その点検項目が現れます。`
};
