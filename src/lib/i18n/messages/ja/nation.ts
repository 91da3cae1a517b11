import { formatCount } from '#lib/i18n/format-number.ts';
import { formatDate, formatFiscalYear } from '#lib/i18n/format-date.ts';
import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import { gradeThresholds, leastCoverage, type Grade } from '#lib/domain/scoring/grade.ts';
import { common } from './common.ts';
import { hidingWords } from './hiding-words.ts';
import { report } from './report.ts';

/** Cities in both years, and how their median went; all is formatted already. */
type ToldMove = {
	readonly from: string;
	readonly to: string;
	readonly cities: string;
	readonly before: string;
	readonly after: string;
};

/** How scores lie; figures are formatted already. */
type ToldSpread = {
	readonly name: string;
	readonly median: string;
	readonly lower: string;
	readonly upper: string;
};

const cities = (count: number): string => `${formatCount(count)}団体`;
const { A, B, C } = gradeThresholds;
const few = comparisonThresholds;
const hiding = hidingWords('団体');

/** Words of the page about many cities. */
export const nation = {
	title: (checklist: string) => `${checklist}　自治体の比較`,
	wholeNation: '全国の自治体',
	somePrefectures: (names: readonly string[]) => `${names.join('・')}の自治体`,
	manyPrefectures: (count: number) => `${String(count)}都道府県の自治体`,
	yearOf: (year: number) => formatFiscalYear(year, 'ja'),
	yearValue: (year: number) => formatFiscalYear(year, 'ja'),
	shortYear: common.fiscalYear,
	dateOf: (date: string) => formatDate(date, 'ja'),
	listComma: '、',
	sentenceGap: '',
	contentsTitle: report.contentsTitle,
	toContents: report.toContents,
	sampleMark: '見本（架空の自治体のデータ）',
	sampleSaid:
		'このページの数字は全て見本です。架空の自治体のデータから作っており、実在の自治体のものではありません。',
	pictureCaption: report.pictureCaption,
	pageOf: report.pageOf,
	continued: report.continued,
	essential: report.essential,

	factScope: '対象',
	factAnswered: '回答',
	factYear: report.fiscalYear,
	factAsOf: report.asOf,
	factChecklist: report.checklist,
	factEditions: report.edition,
	factScoring: report.scoringVersion,
	factId: '集計番号',
	answeredOf: (answered: string, asked: string | null, share: string | null) =>
		asked === null
			? `${answered}団体`
			: `${answered}団体／${asked}団体${share === null ? '' : `（${share}）`}`,
	asOfRange: (from: string, to: string) => (from === to ? from : `${from}から${to}まで`),
	editionOf: (edition: string) => `第${edition}版`,

	summaryTitle: 'まとめ',
	saidAnswered: (answered: string, asked: string, share: string | null) =>
		`${asked}団体のうち${answered}団体${share === null ? '' : `（${share}）`}の結果を集めました。`,
	saidCollected: (answered: string) => `${answered}団体の結果を集めました。`,
	saidUnasked: (count: number) => `ほかに、対象でない${cities(count)}の結果があります。`,
	saidOfEdition: (edition: string, answered: number) =>
		`このうち第${edition}版の結果は${cities(answered)}で、このページの数字は第${edition}版の結果によります。`,
	saidUnfinished: (count: number) =>
		`回答率が${String(leastCoverage)}%に満たない${cities(count)}は、回答の途中とみて集計に入れていません。`,
	saidCounted: (counted: string) => `集計した団体は${counted}団体です。`,
	saidGrades: (good: number, share: string, worst: number, notRated: number) =>
		`評価がC以上の団体は${cities(good)}（集計した団体の${share}）、Dの団体は${cities(worst)}、判定前の団体は${cities(notRated)}です。`,
	saidGradesHidden: '評価ごとの団体数は、どの団体の評価か分かってしまうため、伏せています。',
	saidMedian: (median: string, lower: string, upper: string) =>
		`得点の中央値は${median}で、真ん中の半数の団体は${lower}から${upper}の間にあります。`,
	saidMedianAlone: (median: string) => `得点の中央値は${median}です。`,
	saidMove: ({ from, to, cities: count, before, after }: ToldMove) =>
		`続けて結果がある${count}団体では、得点の中央値が${from}の${before}から${to}の${after}になりました。`,
	saidLowest: (layer: string, median: string) =>
		`中央値が最も低い層は、${layer}（${median}）です。`,
	saidWeakest: (control: string, share: string) =>
		`数字を示せる点検項目のうち、最も多くの団体で不足しているのは「${control}」で、当てはまる団体の${share}です。`,
	saidNothing: '集計できる結果がありません。',
	saidAllHidden: `集計できる団体が少ないため、数字は全て伏せています。数字が出るのは、回答率が${String(leastCoverage)}%以上の団体が${String(few.shown)}以上そろってからです。`,

	legendTitle: '記号の読み方',
	legendHidden: `χ：伏せた数字です。${hiding.statistics}`,
	legendGrades: hiding.gradeCounts,
	legendFew: hiding.star,
	legendNone: '–：当てはまる団体がありません。',
	legendUnknown: '…：団体はありますが、結果のファイルにこの数字が載っていません。',
	legendZone: `数字の前の印と地の色は、中央値がどの評価の幅にあるかを示します。丸はA（${A}%以上）、ひし形はB（${B}%以上）、三角はC（${C}%以上）、四角はD。団体の評価そのものではありません。`,

	trendTitle: '年度による推移',
	trendLead: `年度によって回答する団体が違うと、弱い団体が抜けただけで良くなったように見えます。そこで、比べる年度の全てに結果がある団体だけを先に示し（回答率が${String(leastCoverage)}%に満たない年度のある団体は除きます）、その後に、各年度の全ての団体を示します。`,
	trendOneEdition: (edition: string) =>
		`推移は第${edition}版の結果だけで示します。ほかの版の結果は、問う内容が違うため入れていません。版が変わった年度もまたぐ推移は、対応表で同じことを問うとされた点検項目だけで比べる必要があります（集計した人は、手元の表に aggregate の --sql 06 で尋ねられます）。`,
	trendAcross: (edition: string, controls: string) =>
		`途中で版が変わったため、継続団体の数字は、全ての年度で同じことを問い、どの年度にも回答がある点検項目だけで計算し直しています（1団体あたり平均${controls}項目）。重みは第${edition}版の最後の年度のものです。構成要素の増減は含みます。そのため、各年度の得点とは一致しません。`,
	trendApart: (count: number, controls: string) =>
		`前の版では問わなかったか、違う内容を問うた${String(count)}項目は比べていません：${controls}`,
	trendCaption: '得点の中央値の推移（0から100%）',
	trendDescription: (panels: readonly string[], all: readonly string[], whose: string) =>
		`得点の中央値の推移。継続団体：${panels.length === 0 ? '示せる数字はありません' : panels.join('。')}。${whose}：${all.join('、')}`,
	toldPanel: (cities: string, years: readonly string[]) => `${cities}団体 ${years.join('、')}`,
	toldYear: (year: string, median: string) => `${year} ${median}`,
	trendPanelLegend: '継続団体の中央値',
	/** Whose medians those of each year are; an edition where others of the year are on another one. */
	allOfYear: (edition: string | null) =>
		edition === null ? '各年度の全ての団体' : `各年度に第${edition}版で点検した団体`,
	medianOf: (whose: string) => `${whose}の中央値`,
	yearSpan: (from: number, to: number) => `${String(from)}〜${String(to)}年度`,
	year: '年度',
	panelTitle: (span: string, cities: string) =>
		`${span}の全てに結果がある${cities}団体（継続団体）の中央値と、最後の年度の変化の平均（ポイント）`,
	change: (span: string) => `変化（${span}）`,
	panelHidden:
		'継続団体の数字は、ほかの数字との引き算で少数の団体の数字が分かってしまうため、全て伏せています。手元で見るときは、まち点検の画面の「自治体の比較」→「年度の推移」を使ってください。',
	stepsTitle: (edition: string | null) =>
		edition === null
			? '続く2つの年度の団体数'
			: `続く2つの年度の団体数（第${edition}版の結果どうし）`,
	stepsNote:
		'加わった団体と抜けた団体には、ほかの版から移った団体と、ほかの版へ移った団体を含みます。',
	stepsUnfinished: `回答率が${String(leastCoverage)}%に満たない結果は数えていません。どちらかの年度の結果がそれに満たない団体は、両方の年度で集計した団体にも、加わった団体や抜けた団体にも入りません。`,
	both: '両方の年度で集計した団体',
	better: '得点が上がった',
	same: '同じ',
	worse: '得点が下がった',
	joined: '加わった団体',
	left: '抜けた団体',
	answered: '結果のある団体',
	answeredOfAsked: '対象のうち結果のある団体',
	counted: '集計した団体',
	asked: '対象の団体',
	overall: report.wholeCity,
	layer: report.layer,

	spreadTitle: '得点の分布',
	spreadLead:
		'箱は真ん中の半数の団体（第1四分位数から第3四分位数）、縦の線は中央値です。最も高い団体と最も低い団体は、1団体の数字になるため示しません。',
	spreadCaption: `層ごとの得点の分布。縦の線から右が、C（${C}%以上）、B（${B}%以上）、A（${A}%以上）`,
	spreadDescription: (rows: readonly string[]) => `層ごとの得点の分布：${rows.join('。')}`,
	toldSpread: ({ name, median, lower, upper }: ToldSpread) =>
		`${name} 中央値${median}、四分位${lower}から${upper}`,
	toldHidden: (name: string, mark: string) => `${name} ${mark}`,
	spreadTable: '層ごとの得点の分布',
	lower: '第1四分位数',
	median: '中央値',
	upper: '第3四分位数',
	mean: '平均',
	deviation: '標準偏差',
	count: '団体数',
	boxLegend: '真ん中の半数の団体',
	medianLegend: '中央値',
	gradeBarsCaption: '評価ごとの団体の割合',
	gradeBarsDescription: (rows: readonly string[]) => `評価ごとの団体の割合：${rows.join('。')}`,
	toldGrades: (name: string, shares: readonly string[]) => `${name} ${shares.join('、')}`,
	gradesTitle: '評価ごとの団体数',
	grade: report.grade,
	notRated: report.notRated,
	share: '割合',

	prefecturesTitle: '都道府県別',
	prefecturesLead:
		'都道府県ごとの得点の中央値です。対象の団体のうち、いくつの団体の結果があるかも合わせて見てください。',
	tilesCaption: '都道府県ごとの得点の中央値（地図の形は略しています）',
	tilesDescription: (rows: readonly string[]) => `都道府県ごとの得点の中央値：${rows.join('、')}`,
	everybody: '全体',
	zoneWords: {
		A: `A（${A}%以上）`,
		B: `B（${B}%以上）`,
		C: `C（${C}%以上）`,
		D: `D（${C}%未満）`
	} as Readonly<Record<Grade, string>>,
	noZone: '伏せたか、ないもの',
	prefecture: '都道府県',
	prefectureTable: '都道府県別、層ごとの得点の中央値',
	prefectureYears: (edition: string | null) =>
		edition === null
			? '都道府県別、年度ごとの得点の中央値'
			: `都道府県別、年度ごとの得点の中央値（第${edition}版の結果）`,
	prefectureGrades: '都道府県別、評価ごとの団体数',
	classesTitle: '団体の規模別',
	classesLead:
		'似た規模の団体どうしの得点の中央値です。自分の団体と比べるときは、この表を使ってください。',
	class: '区分',
	classNames: {
		'under-10000': '人口1万人未満',
		'under-50000': '人口1万人以上5万人未満',
		'under-200000': '人口5万人以上20万人未満',
		'from-200000': '人口20万人以上'
	} as Readonly<Record<string, string>>,
	classTable: '区分別、層ごとの得点の中央値',
	classGrades: '区分別、評価ごとの団体数',
	gradesHidden: (table: string) =>
		`${table}は、団体が少ないか、引き算で分かってしまうため、全て伏せています。`,
	similarTitle: '類似団体区分別',
	similarLead: (year: number) =>
		`人口と産業の形が似た団体どうしの得点の中央値です。区分は、集計した人が与えた${String(year)}年の表によります。`,
	notInClasses: (count: number) =>
		`結果のある団体のうち${cities(count)}は表にないため、どの区分にも入っていません。`,
	similarTable: '類似団体区分別、層ごとの得点の中央値',
	similarGrades: '類似団体区分別、評価ごとの団体数',

	controlsTitle: '多くの団体で不足している点検項目',
	controlsLead:
		'割合は、点検項目が当てはまる団体のうち、1つ以上の対象で「実施済み」に届いていない団体（一部実施、計画中、未実施）の割合です。不足はなく、「分からない」または未回答がある団体は、別に数えています。',
	controlsLeftOut:
		'全ての団体、または1団体を除く全ての団体で同じ結果になった点検項目は、各団体の答えが分かってしまうため載せていません。この表より多くの団体で不足している項目が、ほかにあることがあります。',
	controlsTable: '不足している団体の割合が高い点検項目',
	control: report.control,
	controlId: report.controlId,
	short: '不足している団体',
	open: '分からない団体',
	controlsHidden:
		'点検項目ごとの数字は、団体が少ないか、ほとんどの団体の答えが同じため、全て伏せています。',
	noControls:
		'点検項目ごとの回答がありません。得点だけを公表したファイルには、点検項目ごとの回答がないためです。',

	groundsTitle: '回答の裏付けと「分からない」',
	groundsLead:
		'得点がどこまで確かめられているかを示します。証跡の裏付けと監査の確認は、得点のうちの割合です。「分からない」と未回答は、当てはまる点検項目のうちの割合です。いずれも、団体ごとの割合の平均です。得点だけを公表した団体は、「分からない」と未回答の割合に入っていません。',
	groundsTable: '回答の裏付けと「分からない」の割合',
	withScore: '得点を集計した団体数',
	withAnswers: '回答のある団体数',
	supported: report.supported,
	confirmed: report.confirmed,
	unknown: common.statuses.unknown,
	unanswered: common.statuses.unanswered,

	lensesTitle: '観点ごとの得点',
	lensesLead:
		'同じ回答を、ほかの枠組みの分け方で集計したものです。法令や規格に適合していることを示すものではありません。',
	lensGroup: report.lensGroup,

	citiesTitle: '団体別の得点',
	citiesLead: 'この集計は、団体名を載せる指定で作りました。取扱いに注意してください。',
	cityTable: '団体別、層ごとの得点',
	city: '団体',
	code: 'コード',
	percent: report.percent,
	coverage: report.coverage,

	leftOutTitle: '集計に入れなかったファイル',
	leftOutLead: (files: number, left: number) =>
		left === 0
			? `${formatCount(files)}個のファイルを読み、除いたものはありません。`
			: `${formatCount(files)}個のファイルを読み、${formatCount(left)}個は除きました。`,
	leftOutTable: '集計に入れなかった理由',
	why: '理由',
	files: 'ファイル数',
	otherEditionsLead: (edition: string) =>
		`次の結果は、ほかの版によるものです。版が変わると点検項目も変わるため足し合わせず、このページの数字は全て第${edition}版の結果によります。`,
	otherEditions: 'ほかの版の結果',

	methodTitle: '計算と秘匿の方法',
	methodRules: (scoring: number) => [
		`得点は、各団体の点検データから採点規則${String(scoring)}で計算し直しています。ほかの採点規則による得点は入れていません。`,
		'平均は団体の得点の平均です。点検項目の平均ではありません。団体の大きさによる重みは付けていません。',
		'中央値と四分位は、得点を小さい順に並べ、両端を0と1としたときの0.25、0.5、0.75の位置の値です。位置が2団体の間になるときは、距離に応じて間を取ります。',
		`標準偏差は、集計した団体を全体とみなしたものです（団体数で割っています）。${String(few.deviation)}団体以上のときだけ示します。`,
		`偏差値＝50＋10×（自分の団体の得点−平均）÷標準偏差。得点が釣り鐘形に分布することを前提とした目安です。${String(few.deviation)}団体に満たないときは計算できません。`,
		`回答率が${leastCoverage}%に満たない団体と、それに満たない層の得点は、回答の途中とみて集計に入れません。「分からない」と未回答の割合だけは、結果のある全ての団体で計算します。`,
		'推移は、比べる年度の全てに結果がある団体（継続団体）で比べます。加わった団体と抜けた団体の数も示しています。',
		`${hiding.statistics}合計との引き算で伏せた数字が分かるときは、もう1つ以上の数字も伏せます（補完秘匿）。団体の数は、誰でも数えられるため伏せません。`,
		`${hiding.gradeCounts}示した1団体がどの団体かは、全ての表の評価ごとの団体数を突き合わせても分かりません。`,
		`得点が上がった団体、同じ団体、下がった団体の数は、1から${String(few.shown - 1)}のものがあるときと、全ての団体が同じときに、3つとも伏せます。`,
		'最も高い値、最も低い値、順位など、1つの団体の数字が分かるものは載せていません。',
		`評価はA（${A}%以上）、B（${B}%以上）、C（${C}%以上）、Dの4段階です。回答率が${leastCoverage}%に満たない層は判定前、必須の項目に不足がある層はCを上限とし、団体の評価は最も低い層の評価です。全ての層の評価が決まるまで、団体の評価は判定前とします。`,
		'結果は各団体の自己点検です。第三者による評価ではありません。'
	],
	methodNamed: '団体名を載せる指定で作ったため、団体別の表には1つの団体の数字を載せています。',

	dataTitle: 'データの入手',
	dataLead:
		'このページは、次のファイルと同じフォルダーに作られます。このページだけを渡したときは、作った人に問い合わせてください。',
	fileTable: '同じフォルダーのファイル',
	file: 'ファイル',
	holds: '内容',
	otherFile: '集計で作られたファイル',
	fileWords: {
		'groups.csv': '団体をまとめた数字。このページと同じように伏せています',
		groups: '団体をまとめた数字（Parquet）。このページと同じように伏せています',
		'open-data':
			'公表するためのデータ（CSV、項目の説明、訂正の一覧）。公表する前にREADME.mdを読んでください',
		'dictionary.csv': '列の説明（日本語と英語）',
		'summary.json': 'ファイルと団体の数、集計の指定',
		'left-out.csv':
			'集計に入れなかったファイルと理由。ファイル名を含むため、外へ出さないでください',
		'cities.csv': '団体ごとの結果。団体名と得点を含むため、外へ出さないでください',
		cities: '団体ごとの結果（Parquet）。外へ出さないでください',
		layers: '団体ごと、層ごとの結果（Parquet）。外へ出さないでください',
		lenses: '団体ごと、観点ごとの結果（Parquet）。外へ出さないでください',
		answers: '団体ごとの回答（Parquet）。外へ出さないでください',
		'controls.parquet': '点検項目',
		'layer_names.parquet': '層の名前',
		'lens_groups.parquet': '観点の分野',
		'crosswalk.parquet': '版の間の対応',
		'places.parquet': '団体の一覧'
	} as Readonly<Record<string, string>>,
	aliasedFileWords: {
		'left-out.csv': '集計に入れなかったファイルの理由ごとの数。ファイル名はありません',
		'cities.csv':
			'団体ごとの結果（仮名）。元の結果を知る人には団体が分かることがあるため、渡した先から外へ出さないでください'
	} as Readonly<Record<string, string>>,
	dataNone: 'このページのほかにファイルはありません。'
};
