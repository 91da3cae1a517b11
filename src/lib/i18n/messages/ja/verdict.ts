import { leastCoverage } from '#lib/domain/scoring/grade.ts';

/** Why a city has its grade; figures are formatted already. */
export const verdict = {
	none: `回答率が${String(leastCoverage)}%に達した層がないため、まち全体の評価はまだ出ません。`,
	blank: (all: number) => `まだ回答がありません（${String(all)}件中0件）。`,
	final: (grade: string) => `まち全体の評価は${grade}です。`,
	provisional: (grade: string, rated: number, of: number) =>
		`まち全体の評価は、暫定で${grade}です（${String(of)}層のうち、判定できたのは${String(rated)}層）。`,
	because: (grade: string, layers: string) =>
		`${grade}の理由は、${layers}です。まち全体の評価は、最も低い層に合わせます。`,
	and: 'と',
	named: (control: string) => `「${control}」`,
	moreThan: (controls: string, all: number) => `${controls}など${String(all)}項目`,
	layerAt: (name: string, percent: string) => `${name}（${percent}）`,
	moreLayers: (more: number) => `ほか${String(more)}層`,
	moreUnrated: (more: number) => `ほかに${String(more)}層が判定前です。`,
	all: (grade: string) => `全ての層が${grade}です。`,
	short: (name: string, points: number, next: string) =>
		`${name}は、${next}の基準まで、あと${String(points)}点（%ではなく得た点）です。`,
	essentials: (name: string, controls: string) =>
		`${name}は、必須の${controls}が実施済みになるまで、得点にかかわらずCを超えません。`,
	unrated: (name: string, coverage: string, low: string, high: string) =>
		`${name}は判定前です（回答率 ${coverage}。残りの回答しだいで${low}から${high}の間）。`
};
