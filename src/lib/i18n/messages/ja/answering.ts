import type { Answer } from '#lib/domain/assessment/answer.ts';
import { actions } from './actions.ts';

/** Words of the answering screen. */
export const answering = {
	title: '回答',
	filters: '絞り込み',
	search: '検索（番号、文、メモ）',
	filterOpen: (count: number) => (count === 0 ? '絞り込み' : `絞り込み（${String(count)}）`),
	tools: 'その他',
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
	/** What a group is called where its count is heard. */
	groupLabel: (name: string, answered: number, of: number) =>
		`${name}、${String(of)}件中${String(answered)}件回答済み`,
	groupCount: (answered: number, of: number) => `${String(answered)}/${String(of)}`,
	openList: (place: number, of: number) => `一覧（${String(place)}/${String(of)}）`,
	placeInList: (place: number, of: number) => `${String(of)}件中${String(place)}件目`,
	outsideMark: '絞り込みの外',
	outside: '今の絞り込みには当てはまりません。次の項目へ進むまで、ここに表示します。',
	reasonMissing: '理由がまだありません',
	wholeCity: 'まち全体',
	placed: (place: string) => `対象：${place}`,
	essential: '必須',
	weight: (weight: number) => `重み ${String(weight)}`,
	effort: {
		S: '手間 小（数日）',
		M: '手間 中（数週間〜数か月）',
		L: '手間 大（予算と年度をまたぐ）'
	} as Readonly<Record<'S' | 'M' | 'L', string>>,
	question: 'この状態になっていますか',
	partly: '一部実施の目安',
	rulesTitle: '回答の選び方',
	rules: [
		'「実施済み」は、文が求めることを全て満たすときだけです。',
		'「一部実施」は、目安の初めにあること（「〜はあるが」など）ができていて、足りないことがあるときです。目安に挙がっていないことが足りないときも同じです。初めにあることもできていなければ、「未実施」か「計画中」です。',
		'一部ができていて、残りを計画しているときは、「計画中」ではなく「一部実施」です。',
		'文にあることをした記録が見つからないときは、探したり尋ねたりしている間は「分からない」です。ないと分かったら、していないものとして答えます。',
		'承認は、文にある人のほか、その人が文書で任せた人、その人より上の職にある人、その人が加わる会議によるものも数えます。',
		'名前や様式が違っても、中身が同じ仕事や文書は数えます。ほかの団体や委託先が行っているものは、その記録を確かめたときに数えます。'
	] as readonly string[],
	why: 'なぜ必要か',
	how: '進め方',
	evidenceExamples: '証跡の例',
	workedExamples: '回答の例（架空のまち）',
	workedExamplesLead:
		'どれも架空の例です。どこまであれば「実施済み」といえるか、判断の目安にしてください。',
	knownBy: '確認先の例',
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
	evidenceRename: '名前などを直す',
	evidenceTakeOff: '外す',
	evidenceAdded: (control: string, names: string) => `${control}の証跡にしました：${names}`,
	dropAsEvidence: (control: string) =>
		`ここに置くと、${control}の証跡になります（点検ファイルや受渡しファイルは開きます）。`,
	sameForAll: 'ほかの構成要素にも同じ回答をする',
	sameForAllTitle: (control: string) => `${control}に、ほかの構成要素も同じ回答をする`,
	sameForAllTargets: '回答する構成要素',
	sameForAllAlong: 'いっしょに写すもの',
	sameForAllOverwrites: (status: string) => `今の「${status}」を書き換えます`,
	sameForAllSame: '今も同じ回答です',
	sameForAllKeepsProof:
		'証跡は写しません。この構成要素の証跡は、ほかの構成要素の裏付けになりません。',
	sameForAllCount: (status: string, targets: number, overwritten: number) =>
		overwritten === 0
			? `${String(targets)}件の構成要素を「${status}」にします。書き換える回答はありません。`
			: `${String(targets)}件の構成要素を「${status}」にします。うち${String(overwritten)}件は今の回答を書き換えます。「元に戻す」で取り消せます。`,
	apply: '同じ回答にする',
	undo: '元に戻す',
	redo: 'やり直す',
	previous: '前の項目',
	next: '次の項目',
	nextOpen: '次の未回答へ',
	at: (id: string, title: string, place: string, status: string) =>
		`${id} ${title}（対象：${place}）、${status}`,
	wrappedToFirst: '一覧の終わりまで来たので、はじめに戻りました。',
	wrappedToLast: '一覧のはじめまで来たので、終わりに移りました。',
	answered: (status: string) => `「${status}」にしました。`,
	reasonWanted: '該当なしの理由を書いてください（Rキーで理由の欄へ）。',
	leftWithoutReason: (id: string) => `${id}は、理由を書くまで未回答のままです。`,
	goBackTo: (id: string) => `${id}に戻る`,
	noneOpen: '未回答はもうありません。',
	noneOpenHere: '今の絞り込みの中に、ほかの未回答はありません。',
	liftFilter: (count: number) => `絞り込みを外して、残りの未回答（${String(count)}件）へ`,
	seeResults: '結果を見る',
	undone: (id: string, place: string, status: string) =>
		`元に戻しました：${id}（対象：${place}）は「${status}」です。`,
	undoneMany: (id: string, count: number) =>
		`元に戻しました：${id}など${String(count)}件の回答です。`,
	redone: (id: string, place: string, status: string) =>
		`やり直しました：${id}（対象：${place}）は「${status}」です。`,
	redoneMany: (id: string, count: number) =>
		`やり直しました：${id}など${String(count)}件の回答です。`,
	guide: '判断の手がかり',
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
		['O', '次の未回答へ'],
		['N', 'メモへ移動'],
		['R', '該当なしの理由へ移動'],
		['U', '元に戻す'],
		['Ctrl+Z / Ctrl+Y', '元に戻す / やり直す'],
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
