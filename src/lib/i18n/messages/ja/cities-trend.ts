import { leastCoverage } from '#lib/domain/scoring/grade.ts';

/** Words of many cities over the years. */
export const citiesTrend = {
	trendCaption: '得点の中央値の推移（0から100%）',
	trendPanelLegend: '継続団体の中央値',
	trendAllLegend: 'その年度の全ての自治体の中央値',
	better: '得点が上がった',
	same: '同じ',
	worse: '得点が下がった',
	joined: '加わった',
	left: '抜けた',
	oneYear:
		'1つの年度のファイルだけです。ほかの年度のファイルも加えると、推移が出ます（同じフォルダーに入れて、まとめて選べます）。',
	lead: `年度によって回答する自治体が違うと、弱い自治体が抜けただけで良くなったように見えます。そこで、比べる年度の全てに結果がある自治体（継続団体）だけを先に示します。回答率が${String(leastCoverage)}%に満たない年度のある自治体は、継続団体に入れません。`,
	notToHandOut:
		'この画面の数字は手元で見るためのものです。外へ出す表には「地域・規模・類型別」を使ってください。',
	oneEdition: (edition: string) => `全て第${edition}版の結果です。各年度の得点をそのまま比べます。`,
	editionAlone: (edition: string, results: number) =>
		`第${edition}版の結果だけを、各年度の得点のまま比べます。ほかの版の結果（${String(results)}件）は、どの自治体も同じ項目への回答を比べられないため、入れていません（得点だけのファイルには回答がありません）。`,
	across: (edition: string, controls: number) =>
		`途中で版が変わったため、継続団体の数字は、全ての年度で同じことを問い、どの年度にも回答がある点検項目だけで計算し直しています（1自治体あたり平均${String(controls)}項目）。重みは第${edition}版の最後の年度のものです。構成要素の増減は含みます。そのため、各年度の得点とは一致しません。`,
	apart: (count: number) =>
		`前の版では問わなかったか、違う内容を問うたため、比べていない点検項目（${String(count)}項目）`,
	panel: (from: number, to: number, cities: number) =>
		`継続団体（${String(from)}〜${String(to)}年度の全てに結果がある${String(cities)}自治体）の中央値`,
	noPanel: '比べる年度の全てに結果がある自治体はありません。',
	nobodyComparable:
		'比べる年度の全てに結果がある自治体はありますが、比べられるものはありません。名前と理由は、下にあります。',
	few: '5自治体に満たないため、中央値は出しません（χ）。1つずつの推移は下の表にあります。',
	changeOfMean: (from: number, to: number) => `平均の変化（${String(from)}〜${String(to)}年度）`,
	description: (panel: string, all: string) =>
		`得点の中央値の推移。継続団体：${panel}。各年度の全ての自治体：${all}`,
	told: (year: string, median: string) => `${year} ${median}`,
	cities: '継続団体の推移',
	change: (from: number, to: number) => `変化（${String(from)}〜${String(to)}年度）`,
	steps: '加わった自治体と抜けた自治体',
	step: (from: number, to: number) => `${String(from)}年度から${String(to)}年度`,
	named: (title: string, count: number) => `${title}：${String(count)}自治体`,
	notComparable: (count: number) =>
		`どの年度にも結果がありますが、比べていない自治体（${String(count)}自治体）。得点だけのファイルがある、回答率が${String(leastCoverage)}%に満たない年度がある、または最後の年度が別の版です`,
	all: '各年度の全ての自治体（版ごと、まち全体の得点）'
};
