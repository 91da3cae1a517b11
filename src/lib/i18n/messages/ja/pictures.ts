import { gradeThresholds } from '#lib/domain/scoring/grade.ts';

/** The figures of a layer or component as they are told of a picture; formatted already. */
export type ToldFigures = {
	readonly name: string;
	readonly grade: string;
	readonly percent: string;
	readonly low: string;
	readonly high: string;
	readonly supported: string;
	/** The figure of the time before, where there is one to compare. */
	readonly earlier: string | null;
};

/** Words of the pictures, on paper and on screen. */
export const pictures = {
	architectureCaption: 'まちの構成と評価。丸はA、ひし形はB、三角はC、四角はD、灰色の輪は判定前',
	architectureDescription: (layers: readonly string[], uses: readonly string[]) =>
		`まちの構成図。層と構成要素の評価と得点：${layers.join('。')}${uses.length === 0 ? '' : `。利用関係：${uses.join('、')}`}`,
	toldLayer: (layer: string, components: readonly string[]) =>
		components.length === 0 ? layer : `${layer}（${components.join('、')}）`,
	dotRangeHeading: '層と構成要素の得点',
	dotRangeCaption: `層と構成要素の得点。縦の線から右が、C（${gradeThresholds.C}%以上）、B（${gradeThresholds.B}%以上）、A（${gradeThresholds.A}%以上）`,
	dotRangeLayers: '層の得点。構成要素は数が多いため、層ごとの結果に載せています',
	dotRangeWeakest: '層と、層ごとに得点が最も低い構成要素',
	dotRangeLowest: (shown: number, all: number) =>
		`得点の低い${String(shown)}層（全${String(all)}層のうち）。ほかは、層ごとの結果に載せています`,
	dotRangePart: (caption: string, part: number, parts: number) =>
		`${caption}（${String(part)}／${String(parts)}）`,
	dotRangeDescription: (rows: readonly string[]) => `層と構成要素の得点：${rows.join('。')}`,
	toldRow: ({ name, grade, percent, low, high, supported, earlier }: ToldFigures) =>
		percent === '–'
			? `${name} ${grade}、回答なし`
			: [
					`${name} ${grade}、得点${percent}`,
					low === high ? '' : `、得点の幅${low}から${high}`,
					`、うち証跡の裏付け${supported}`,
					earlier === null ? '' : `、前回${earlier}`
				].join(''),
	inLayer: (layer: string, component: string) => `${layer}の${component}`,
	linkName: (name: string, grade: string, percent: string) => `${name} ${grade} ${percent}`,
	continuedName: (name: string) => `${name}（続き）`,
	timelineCaption: '改善計画の期限（担当ごと、期限の早い順）',
	timelineScored:
		'改善計画の期限（担当ごと、期限の早い順）。得点の線は、これから期限が来る計画だけを数えたもので、期限を過ぎた計画と期限のない計画は含みません',
	timelineDescription: (asOf: string, rows: readonly string[], expected: readonly string[]) =>
		`基準日（${asOf}）から見た改善計画の期限：${rows.join('。')}${expected.length === 0 ? '' : `。計画どおりに進んだときのまち全体の得点：${expected.join('、')}`}`,
	toldAction: (title: string, owner: string, due: string, word: string) =>
		`${title}（${[owner, due, word].filter((text) => text !== '').join('、')}）`,
	timelineExpected: ['計画どおりに進んだときの', 'まち全体の得点'] as readonly string[],
	timelineAsOf: '基準日',
	timelineInForce: '省令の施行',
	timelineOpen: '期限',
	timelineUndated: '期限なし',
	monthOf: (month: number) => `${String(month)}月`,
	yearOf: (year: number) =>
		year < 2019 ? `${String(year)}年` : `令和${year === 2019 ? '元' : String(year - 2018)}年`,
	dayOf: (month: number, day: number) => `${String(month)}月${String(day)}日`,
	yearsCaption: '年度ごとの評価と得点。右の線は得点の動き（0から100%）',
	yearsCaptionLast: (shown: number, all: number) =>
		`年度ごとの評価と得点（${String(all)}年度のうち最近の${String(shown)}年度。全ては表にあります）。右の線は全ての年度の得点の動き（0から100%）`,
	yearsDescription: (rows: readonly string[]) => `年度ごとの評価と得点：${rows.join('。')}`,
	toldYears: (name: string, years: readonly string[]) => `${name} ${years.join('、')}`,
	toldYear: (year: string, grade: string, percent: string) => `${year} ${grade} ${percent}`,
	yearsMove: '動き',
	legendProved: '証跡の裏付けあり',
	legendUnproved: '裏付けなし',
	legendNow: '得点',
	legendRange: '得点の幅',
	legendEarlier: (label: string) => `前回の得点 ${label}`
};
