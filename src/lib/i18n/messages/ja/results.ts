import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { QualitySeverity } from '#lib/domain/quality/quality-finding.ts';
import { qualityKinds } from './quality-kinds.ts';
import { answering } from './answering.ts';
import { common } from './common.ts';
import { setup } from './setup.ts';

/** Words of the overview and the result screen. */
export const results = {
	overviewTitle: '点検の概要',
	title: '結果',
	progress: '層ごとの進み具合',
	nextSteps: '次にすること',
	stepSetup: (layers: string) => `${layers}を登録する`,
	stepAnswer: (count: number) => `未回答の${String(count)}項目に答える`,
	stepAsk: (count: number) => `「分からない」${String(count)}件を担当に確認する`,
	stepGaps: (count: number) => `不足${String(count)}件の改善計画を立てる`,
	stepReport: '報告書（PDF）を作る',
	checklist: '使っているチェックリスト',
	revision: (revision: number) => `改訂番号 ${String(revision)}`,
	digest: '要約値（SHA-256）',
	backup: 'バックアップ',
	backupLead:
		'点検の全てを1つのファイルに書き出します。ほかの端末やファイルサーバーに保管してください。',
	keepFile: 'ファイルに自動で保存する',
	keepFileOn: (name: string) => `「${name}」に自動で保存しています。`,
	keepFileStop: '自動保存をやめる',
	allowFile: '書き込みを許可する',
	overwriteFile: '上書きする',
	backupFailed: (since: string) => `ファイルへの保存ができていません（${since}から）`,
	overall: 'まち全体',
	architecture: '構成図',
	layers: '層',
	components: setup.components,
	layer: answering.layer,
	component: answering.component,
	grade: '評価',
	percent: common.percent,
	range: '幅',
	coverage: common.coverage,
	supported: '証跡の裏付け',
	confirmed: '監査で確認済みの回答による得点',
	chain: '利用先を含めた下限',
	weakest: '最も弱い構成要素',
	whyNumber: 'この数字の理由',
	whyTitle: (name: string) => `「${name}」の数字の理由`,
	whyFormula: (earned: number, answered: number, percent: string) =>
		`得点 ＝ 得た点 ${String(earned)} ÷ 回答した項目の満点 ${String(answered)} ＝ ${percent}`,
	whyRange: (low: string, high: string, possible: number) =>
		`全項目の満点は${String(possible)}です。残りが全て未実施なら${low}、全て実施済みなら${high}になります。`,
	whyCoverage: (answered: number, possible: number, coverage: string) =>
		`回答率 ＝ ${String(answered)} ÷ ${String(possible)} ＝ ${coverage}`,
	whyNotRated: `回答率が${leastCoverage}%に満たないため、まだ評価しません。`,
	whyCapped: '必須の項目に不足があるため、評価はCを上限とします。',
	whyWorst: '全体の評価は、最も低い層の評価です。',
	whyPairs: '計算に使った項目',
	weight: '重み',
	criticality: setup.criticality,
	credit: '点',
	points: '得た点／満点',
	countOf: (name: string, count: number) => `${name}（${String(count)}）`,
	gaps: '不足',
	gapsLead:
		'優先度の高い順です。優先度＝重み×重要度×実施済みまでに足りない点（一部実施は1、計画中と未実施は2）×影響。',
	toImprovement: '評価を上げる道筋と、済んだとしたらの見通しを見る',
	noGaps: '回答した項目は全て実施済みです。',
	noAnswers: 'まだ回答がありません。',
	size: '優先度',
	control: '点検項目',
	status: answering.status,
	plan: '改善計画を立てる',
	planned: '計画あり',
	select: (id: string) => `${id} を選ぶ`,
	planSelected: (count: number) => `選んだ${String(count)}件の改善計画を立てる`,
	filterLayer: '層で絞る',
	essentialOnly: answering.essentialOnly,
	more: (count: number) => `残り${String(count)}件を表示`,
	questions: '確認が必要な項目',
	questionsLead: '「分からない」と未回答を、確認先ごとにまとめています。',
	noQuestions: '確認が必要な項目はありません。',
	copy: '一覧をコピー',
	copied: 'コピーしました',
	copyFailed: 'コピーできませんでした。一覧を選択してコピーしてください。',
	quality: '回答の質',
	noQuality: '気になる点はありません。',
	qualityLead:
		'得点をどこまで信頼できるかに関わる点です。種類ごとに開くと、確かめる場所へ移れます。見落としがないことを示すものではありません。',
	qualityKinds,
	qualitySeverities: {
		wrong: 'つじつまが合わないもの',
		doubtful: '裏付けが弱いもの',
		look: '念のため確かめるもの'
	} as Readonly<Record<QualitySeverity, string>>,
	qualityAnswers: (count: number) => `${String(count)}件の回答`,
	qualityMore: (count: number) => `ほか${String(count)}件`,
	goFix: '確かめる'
};
