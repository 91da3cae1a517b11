import type { EffortUnit } from '#lib/domain/improvement/efforts.ts';
import type { OutsideReason } from '#lib/domain/improvement/in-time.ts';

/** Words of the improvement plan: efforts, ways, and what the registered actions bring. */
export const planning = {
	effort: {
		points: (amount: string) => `作業${amount}ポイント`,
		days: (amount: string) => `${amount}日`,
		yen: (amount: string) => `${amount}円`
	} satisfies Readonly<Record<EffortUnit, (amount: string) => string>>,
	units: { points: '作業ポイント', days: '日', yen: '円' } as Readonly<Record<EffortUnit, string>>,
	gain: (points: number) => `効果 ${String(points)}点`,
	essential: '必須',
	now: (percent: string) => `得点：${percent}`,
	noPairs: '当てはまる点検項目がないため、評価できません。',
	allPlans: (grade: string, percent: string) =>
		`登録済みの改善計画が全て終わると：${grade}、得点 ${percent}`,
	noPlans: '不足を解消する改善計画は、登録されていません。',
	amounts: (count: number, effort: string, grade: string, percent: string) =>
		`${String(count)}件、手間は合わせて${effort}。終わると評価 ${grade}、得点 ${percent}`,
	way: (to: string, amounts: string) => `${to}への道筋：${amounts}`,
	held: (to: string) => `${to}への道筋：今の評価が${to}以上のため、することはありません。`,
	notRated: (to: string) => `${to}への道筋：判定前の層があるため、まだ約束できません。`,
	missing: (layer: string, open: number, needed: number) =>
		`${layer}：未回答と「分からない」が${String(open)}件あります。あと${String(needed)}件に答えると判定できます。`,
	ofRated: (amounts: string) => `判定されている層だけなら：${amounts}`,
	highest: '評価はAです。これより上の評価はありません。',
	budget: (budget: string, amounts: string) => `${budget}でできる最善：${amounts}`,
	budgetNothing: (budget: string) => `${budget}でできる最善：解消できる不足はありません。`,
	budgetUnrated: '判定前の層があるため、評価は約束できません。得点がいちばん上がる組合せです。',
	inTime: '改善計画が期限どおりに終わった場合の見通し',
	noDates: '見通しに数えられる改善計画（基準日以降の期限があるもの）はありません。',
	onDay: (day: string, grade: string, percent: string) => `${day}：${grade}、得点 ${percent}`,
	gradeOnDay: (before: string, after: string) => `${before} → ${after}`,
	outside: '見通しに数えていない改善計画',
	outsideWhy: {
		'closes-nothing': '解消する不足がない',
		'no-date': '期限がない',
		'impossible-date': '期限が日付になっていない',
		overdue: '期限を過ぎている'
	} as Readonly<Record<OutsideReason, string>>,
	outsideLine: (title: string, why: string) => `${title}（${why}）`,
	unitLine: (unit: string, small: string, medium: string, large: string) =>
		`手間の単位：${unit}（小 ${small}、中 ${medium}、大 ${large}。点検項目や改善計画に値があるものは、その値）`,
	wrongTo: (given: string) =>
		`--to に指定できるのは A、B、C のどれかです（指定：${given}。例：--to C）。`,
	wrongBudget: (given: string) =>
		`--budget は手間の量を0以上の整数で指定してください（指定：${given}。例：--budget 40）。`
};
