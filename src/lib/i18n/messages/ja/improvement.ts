import type { EffortUnit } from '#lib/domain/improvement/efforts.ts';
import { answering } from './answering.ts';

/** Words of the improvement screen. 「点」は得点の点、「手間」は終えるまでにかかるもの。 */
export const improvement = {
	lead: '評価を上げるために何を先にするかを選び、担当と期限を決めます。',
	nothingAnswered:
		'まだ回答がありません。先に点検項目に答えると、不足と、評価を上げる道筋が分かります。',
	toAnswers: '回答の画面へ',
	nothingAsked: '当てはまる点検項目がありません。先に構成要素を登録してください。',
	toSetup: '前提と構成の画面へ',
	allMet: '回答した項目は全て実施済みです。計画する不足はありません。',
	allPlanned: '全ての不足に、計画か、計画しない理由があります。',
	working: '計算しています…',

	ahead: '評価を上げる道筋',
	aheadLead: 'それぞれの評価に届く、手間がいちばん少ない不足の組合せです。',
	effortBasis: (small: string, medium: string, large: string) =>
		`手間は、小${small}、中${medium}、大${large}として数えています。点検項目や計画に決めた手間があれば、そちらを使います。`,
	wayTo: (grade: string) => `評価${grade}への道筋`,
	wayTakes: (count: number, effort: string) => `不足${String(count)}件・${effort}`,
	wayAfter: (percent: string) => `終えると得点は${percent}になります。`,
	wayLayer: (layer: string, count: number) => `${layer} ${String(count)}件`,
	wayHeld: '既に届いています。することはありません。',
	wayNotRated:
		'判定前の層があるため、まち全体の評価はまだ約束できません。次は、判定されている層だけの道筋です。',
	chooseWay: 'この道筋の項目を選ぶ',
	highest: '評価はAです。これより上の評価はありません。',
	missing: '先に答える項目',
	listComma: '、',

	budget: '使える手間から選ぶ',
	budgetLead:
		'使える手間を入力すると、その中で評価がいちばん上がり、次に得点がいちばん上がる組合せを探します。',
	budgetField: (unit: string) => `使える手間（${unit}）`,
	budgetFind: '組合せを探す',
	budgetEmpty: '使える手間を数字で入力してください。',
	budgetWrong: '0以上の整数を入力してください（10億まで）。',
	budgetNothing: (budget: string) => `${budget}で終えられる不足はありません。`,
	budgetAll: (effort: string) => `全ての不足を終えられます。かかる手間は${effort}です。`,
	budgetFound: (budget: string, count: number, effort: string) =>
		`${budget}では、不足${String(count)}件（${effort}）がいちばんよい組合せです。`,
	budgetGrade: (grade: string, percent: string) => `評価は${grade}、得点は${percent}になります。`,
	budgetSameGrade: (percent: string) => `評価は変わらず、得点は${percent}になります。`,
	budgetUnrated: (percent: string) =>
		`判定前の層があるため、評価は約束できません。得点は${percent}になります。`,
	chooseBudget: 'この組合せを選ぶ',

	outlook: '登録済みの計画が終わると',
	outlookAll: '全て終わったとき',
	outlookNone: '不足を解消する計画は、まだ登録されていません。',
	outlookDays: '期限どおりに終わった場合',
	noDays: '見通しに数えられる計画（点検の基準日以降に期限があるもの）はありません。',
	outside: '見通しに数えていない計画',
	mend: '直す',

	gaps: '不足',
	gapsLead:
		'点検項目ごとにまとめています。「済んだとしたら」を入れると、得点と評価がその場で動きます。回答は変わりません。',
	order: '並べ方',
	orders: {
		priority: '優先度の高い順',
		effort: '手間の少ない順',
		'gain-per-effort': '手間あたりの効果が大きい順',
		due: '期限の早い順',
		layer: '層の順'
	},
	priority: (size: number) => `優先度 ${String(size)}`,
	priorityWhy: '優先度＝重み×重要度×足りない点×影響。手間は含みません。',
	layer: answering.layer,
	search: '検索（番号、文、構成要素）',
	essentialOnly: answering.essentialOnly,
	unplannedOnly: '計画も理由もないものだけ',
	smallOnly: (effort: string) => `手間が小さいものだけ（${effort}以下）`,
	shown: (shown: number, all: number) => `不足${String(shown)}件を表示（全${String(all)}件）`,
	whatIfDone: 'が済んだとしたら',
	whatIfGroup: (control: string) => `${control} の不足が全て済んだとしたら`,
	takes: (effort: string) => `手間 ${effort}`,
	brings: (points: number) => `+${String(points)}点`,
	bringsTo: (points: number, layer: string) => `${layer} +${String(points)}点`,
	toAnswer: (control: string, place: string) => `${control} ${place} の回答を見る`,
	more: (count: number) => `ほか${String(count)}件の構成要素`,
	less: 'はじめの構成要素だけを表示',
	planOf: (title: string) => `計画：${title}`,
	ownerOf: (owner: string) => `担当 ${owner}`,
	dueOf: (due: string) => `期限 ${due}`,
	deferredBecause: (reason: string) => `計画しない理由：${reason}`,
	noPlan: '計画なし',
	deferAbout: '計画しない理由を書く',
	deferTitle: '計画しない理由',
	deferText: (what: string) =>
		`「${what}」について、今は計画しない理由を残します。報告書にも載ります。`,
	reason: '理由',
	reasonMissing: '理由を入力してください。',
	takeBack: '理由を取り消す',

	effortTitle: '手間の数え方',
	effortSet: '手間の数え方を変える',
	effortUnit: '単位',
	effortUnitHints: {
		points: '小・中・大の重さを比べるための目安です。',
		days: '職員の作業日数などです。',
		yen: 'かかる費用です。'
	} as Readonly<Record<EffortUnit, string>>,
	effortUnitNote: '単位を変えても、入力した数字は変わりません。',
	effortSizes: { S: '小の手間', M: '中の手間', L: '大の手間' },
	effortWrong: '0以上の整数を入力してください（10億まで）。',
	effortOwn: (control: string) => `${control} の手間`,
	effortOwnChange: '手間を変える',
	effortOwnField: (unit: string) => `構成要素1つあたりの手間（${unit}）`,
	effortOwnHint: (usual: string) =>
		`空にすると、チェックリストの大きさによる手間（${usual}）に戻ります。`,
	effortOwnCount: (count: number) => `手間を決めた点検項目：${String(count)}件`,

	strip: '済んだとしたらの見通し',
	stripChosen: (count: number, effort: string) => `選んだ不足${String(count)}件・${effort}`,
	now: '今',
	then: '済むと',
	stripSaid: (count: number, now: string, then: string) =>
		`選んだ不足${String(count)}件が済むと、${now}が${then}になります。`,
	stripReasons: '理由と変わる層を全て見る',
	stripLayer: (layer: string, now: string, then: string) => `${layer}：${now} → ${then}`,
	clear: '全て外す',
	make: '選んだ項目から計画を作る',
	made: (count: number) => `計画を${String(count)}件作りました。`,
	undoMade: '作った計画を取り消す',
	undone: '作った計画を取り消しました。',
	allHavePlans: '選んだ不足には、全て計画があります。',

	proposalTitle: '選んだ項目から計画を作る',
	proposalLead: (count: number) =>
		`点検項目ごとに1件、合わせて${String(count)}件の計画の案です。最初にすることは、チェックリストの「進め方」から入れてあります。`,
	proposalLeft: (count: number) => `既に計画がある不足${String(count)}件は含めていません。`,
	forAll: '全ての案に入れる',
	forAllButton: '空いている欄に入れる',
	proposalWanted: 'この計画を作る',
	proposalTitleMissing: '何をするかを入力してください。',
	proposalNone: '作る計画を1件以上選んでください。',
	proposalMake: (count: number) => `${String(count)}件の計画を作る`,
	firstSteps: '最初にすること（メモ）',
	effortTerm: '手間',
	actionEffort: (unit: string) => `全体の手間（${unit}）`,
	actionEffortHint: (sum: string) => `空にすると、対象の不足の手間の合計（${sum}）で数えます。`,

	plans: '計画',
	plansBy: '計画の並べ方',
	plansBys: { date: '期限の順', owner: '担当ごと' },
	ended: (count: number) => `完了・取りやめの計画（${String(count)}件）`,
	undated: '期限がない理由',
	undatedHint: '期限を決められないときだけ入力してください。',
	undatedMissing: '期限がありません。期限か、期限がない理由を入力してください。',
	addReason: '期限か理由を入力する',
	timeline: '計画の日程'
};
