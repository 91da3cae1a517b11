import type { ControlWord } from '#lib/domain/comparison/control-words.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { ResultStage } from '#lib/domain/comparison/city-result.ts';
import { framing } from './framing.ts';
import { hidingWords } from './hiding-words.ts';
import { results } from './results.ts';

/** The parts of the screen that puts cities side by side. */
export type ComparingView =
	'cities' | 'heat' | 'position' | 'years' | 'controls' | 'groups' | 'campaign';

const stages: Readonly<Record<ResultStage, string>> = {
	draft: '作成中',
	submitted: '提出',
	returned: '差戻し',
	accepted: '受理（確定）',
	published: '公表用の得点'
};

const controlWords: Readonly<Record<ControlWord, string>> = {
	met: '実施済み',
	partly: '一部実施',
	short: '未実施・計画中',
	open: '分からない・未回答'
};

const hiding = hidingWords('自治体');

/** Words of the screen that puts cities side by side. */
export const comparing = {
	title: framing.compare,
	lead: '複数の自治体の点検ファイル、受渡しファイル、公表用の得点を並べて比べます。都道府県、協議会、国の担当者のための画面です。1つの自治体が、自分のまちの位置を見ることもできます。',
	nothingKept:
		'ファイルはこの端末の中だけで読み、どこにも送信しません。読んだ内容は保存しません。画面を閉じたら、同じフォルダーをもう一度選んでください。',
	drop: 'フォルダーやファイルをここに置く（画面のどこでも構いません）',
	dropHere: 'ここに置くと、比較する自治体に加えます',
	pickFolder: 'フォルダーを選ぶ',
	pickFiles: 'ファイルを選ぶ（複数可）',
	kinds:
		'読めるもの：点検ファイル、受渡しファイル（.zip、.age）、公表用の得点、一斉依頼のファイル、人口の表と類似団体区分の表（CSV）',
	addMore: 'ファイルを加える',
	finding: (found: number) => `ファイルを探しています… ${String(found)}件`,
	reading: (read: number, found: number) => `読んでいます… ${String(found)}件中${String(read)}件`,
	cancel: '読むのをやめる',
	cancelled: (read: number) =>
		`途中でやめました。読み終えた${String(read)}件だけが入っています。同じフォルダーをもう一度選ぶと、残りを読みます。`,
	clear: '全て空にする',
	clearTitle: '比較を空にします',
	clearText: '読んだ内容をこの画面から消します。元のファイルはそのまま残ります。',
	taken: (cities: number, left: number) =>
		`${String(cities)}件を比較に使い、${String(left)}件は含めていません。`,
	sampleNotice: '全て見本（架空の市）のデータです。実在の自治体のものではありません。',
	lockedTitle: (count: number) => `暗号化されたファイルが${String(count)}件あります`,
	lockedText:
		'同じパスフレーズか受取りの鍵で、まとめて開きます。合わないものは、閉じたまま残ります。',
	lockedPassphrase: 'パスフレーズ',
	lockedOpen: 'まとめて開く',
	lockedKey: '受取りの鍵で開く',
	lockedLeave: '開かずに外す',
	lockedStill: (count: number) =>
		`${String(count)}件は、このパスフレーズか鍵では開けませんでした。閉じたまま残っています。別のもので試すか、「開かずに外す」を押してください。`,
	leftTitle: (count: number) => `比較に含めていないファイル ${String(count)}件`,
	leftReason: '理由',
	leftFile: 'ファイル',
	leftWhat: '理由と、すること',
	leftCount: '件数',
	leftDownload: '一覧をCSVで保存',
	leftCopy: '一覧をコピー',
	leftNamesAway: '名前を仮名にしている間は、ファイルの名前を出しません。',
	nothingFound: 'ファイルが1つも見つかりませんでした。フォルダーが空です。',
	nothingNew: '新しいファイルはありませんでした。全て前に読んだものです。',
	leftMore: (count: number) => `ほか${String(count)}件は、CSVで見られます。`,
	views: {
		cities: '一覧',
		heat: '層ごとの一覧',
		position: '自分のまちの位置',
		years: '年度の推移',
		controls: '弱い点検項目',
		groups: '地域・規模・類型別',
		campaign: '一斉依頼'
	} as Readonly<Record<ComparingView, string>>,
	viewsLabel: '比較の見方',
	empty: 'まだ1件も読んでいません。',
	shown: (shown: number, all: number) => `${String(shown)}件を表示（全${String(all)}件）`,
	shownOfAsked: (shown: number, answered: number, asked: number) =>
		`${String(shown)}件を表示（依頼した${String(asked)}団体のうち回答${String(answered)}件）`,
	nothingFits: '条件に合う自治体がありません。',
	filteredBy: (label: string, value: string) => `${label}：${value}`,
	clearFilters: '絞り込みを外す',
	aliases: '名前を仮名にする',
	aliasesHint:
		'画面と書き出すファイルの名前とコードが、A01のような仮名になります。団体ごとの表には、都道府県、人口、区分、基準日も出しません。得点と回答は残るため、元の結果を知る人には団体が分かることがあります。',
	words: '検索（自治体名、コード）',
	prefecture: '都道府県',
	size: '人口規模',
	similar: '類似団体区分',
	listComma: '、',
	edition: '版',
	editionName: (edition: string) => `第${edition}版`,
	stage: '段階',
	stages,
	year: '年度',
	newestYear: (year: string) => `最新（${year}年度）`,
	city: '自治体',
	code: 'コード',
	grade: results.grade,
	percent: results.percent,
	range: '得点の幅',
	coverage: results.coverage,
	layers: '層',
	sortUp: '昇順',
	sortDown: '降順',
	citiesCaption: '自治体ごとの評価と得点',
	heatCaption: '自治体×層の評価と得点',
	notRatedNote: `○ –：判定前です。回答率が${leastCoverage}%に満たない層は評価を決めません。そのような層があるまちは、まち全体も判定前です（「一覧」に暫定の評価を示します）。`,
	noFigure: '回答なし',
	exportCities: '一覧をCSVで保存',
	copyTable: 'この表をコピー',
	saveTable: 'この表をCSVで保存',
	copied: 'コピーしました。Excelなどに貼り付けられます。',
	notCopied: 'コピーできませんでした。CSVで保存してください。',
	scrollHint: '表は枠の中で動かせます。',
	own: '自分のまち',
	ownNone: '選んでいません',
	ownAmong: '読んだ自治体から選ぶ',
	ownSearch: '選ぶ自治体を名前やコードで探す',
	ownApart: (own: string, compared: string) =>
		`自分のまちの結果は${own}、比べる相手は${compared}です。問う内容が違うため、並べません。年度や版の絞り込みで相手を合わせてください。`,
	ofYear: (year: string, edition: string) => `${year}年度・第${edition}版`,
	ownKept: 'この端末の点検から選ぶ',
	ownUse: 'この点検で見る',
	nameIn: (name: string, prefecture: string) => `${name}（${prefecture}）`,
	ownFailed: '点検を開けませんでした。',
	ownMark: '自分',
	positionLead: (n: number, year: string, edition: string, own: 'among' | 'apart') =>
		`${year}年度、第${edition}版の${String(n)}自治体${own === 'among' ? '（自分のまちを含みます）' : ''}との比較です。絞り込みで、比べる相手を変えられます。`,
	countedNote: `回答率が${String(leastCoverage)}%に満たない自治体と、${String(leastCoverage)}%に満たない層の得点は、集計に入れていません。`,
	unfinishedApart: (count: number) =>
		`回答率が${String(leastCoverage)}%に満たない${String(count)}自治体は、回答の途中とみて集計に入れていません。`,
	otherEditions: (count: number) =>
		`ほかの版の${String(count)}自治体は、問う内容が違うため含めていません。`,
	prefecturesApart: (count: number) =>
		`都道府県自身の点検${String(count)}件は、市区町村とは分けて、含めていません。`,
	positionCaption: '層ごとの自分の得点、中央値、四分位範囲',
	namesAway: '名前を仮名にしている間は、催促や配布のファイルを作れません。',
	positionPick: '自分のまちを選ぶと、位置が出ます。',
	ownValue: '自分の得点',
	median: '中央値',
	lowerQuartile: '第1四分位数',
	upperQuartile: '第3四分位数',
	mean: '平均',
	count: '自治体数',
	deviation: '偏差値',
	wholeCity: 'まち全体',
	meanNote:
		'平均は、自治体ごとの得点の平均です（項目ごとの平均ではありません）。どの自治体も1つとして数えます。',
	deviationFormula: (n: number) =>
		`偏差値 ＝（自分の得点 − 平均）÷ 標準偏差 × 10 ＋ 50。得点が山形に散らばると仮定した目安です（n＝${String(n)}）。`,
	deviationTooFew: (least: number) => `${String(least)}自治体以上で出ます`,
	deviationAllAlike: '全て同じ得点のため出ません',
	starNote: hiding.star,
	hiddenNote: 'χ：5自治体に満たないため、分布は出しません。',
	quartilesNote:
		'四分位は10自治体から出し、それより少ないときは隠します（χ）。5自治体では、その1つの自治体の値になってしまうためです。',
	legendQuartiles: '四分位範囲（真ん中の半分の自治体）',
	legendMedian: '中央値',
	legendOwn: '自分の得点',
	positionDescription: (rows: string) => `層ごとの位置：${rows}`,
	toldPosition: (name: string, own: string, median: string, n: number) =>
		`${name}：自分${own}、中央値${median}、${String(n)}自治体`,
	noneCounted: `回答率が${String(leastCoverage)}%に達した自治体がまだありません。回答の進み具合は「一覧」で見られます。`,
	controlsLead: (withAnswers: number, without: number) =>
		`回答が入っている${String(withAnswers)}自治体で数えました。${without === 0 ? '' : `公表用の得点だけの${String(without)}自治体は、回答がないため入っていません。`}`,
	controlsRule:
		'1つの自治体に構成要素が複数あるときは、最も弱い回答で数えます。「該当なし」の自治体は数えません。初めの並びは、「一部実施」と「未実施・計画中」を合わせた割合の大きい順です。',
	controlsCaption: '実施が足りない自治体の割合が大きい順',
	control: results.control,
	controlWords,
	shareOf: (part: number, of: number) => `${String(part)}／${String(of)}`,
	sideBySide: 'この項目の回答を並べる',
	sideBySideOf: (control: string) => `${control}の回答を並べる`,
	sideTitle: (control: string, title: string) => `${control} ${title}`,
	sideCaption: '自治体ごとの回答（構成要素ごと）',
	component: '構成要素の番号',
	sideLayer: '層',
	sideAnswers: '回答',
	sideComponent: (number: number) => `構成要素${String(number)}`,
	sideNotAsked: '該当なし（対象外）',
	sideBack: '弱い点検項目の一覧へ',
	noAnswers: '回答が入ったファイルがありません。公表用の得点には、項目ごとの回答は入っていません。',
	groupsLead:
		'都道府県、人口規模、類似団体区分の組ごとの得点です。少ない数の組から1つの自治体の値が分からないように、隠しています。この表は、外へ出せるように作っています。',
	groupsWhole: (n: number, year: string, edition: string) =>
		`${year}年度、第${edition}版の${String(n)}自治体の全部から作ります（都道府県自身の点検は除きます）。違う絞り込みの表を引き算すると隠した値が分かってしまうため、都道府県、区分、段階の絞り込みはこの表には効きません。`,
	groupsNoSizes:
		'人口規模に分けるには、コードと人口の列がある表（CSV）を、同じように置いてください。今は都道府県だけで分けています。',
	groupsCaption: '都道府県・人口規模別の得点（自治体ごとの得点の中央値）',
	groupsLegend: [
		`χ：伏せた数字です。${hiding.statistics}`,
		hiding.star,
		'–：当てはまる自治体がありません。'
	],
	groupsGrades: `保存する表には、評価ごとの自治体数も入ります。${hiding.gradeCounts}`,
	allJapan: '全体',
	allSizes: '全ての規模',
	noSize: '人口が分からない',
	sizes: {
		'under-10000': '1万人未満',
		'under-50000': '1万〜5万人未満',
		'under-200000': '5万〜20万人未満',
		'from-200000': '20万人以上'
	},
	exportGroups: '地域・規模・類型別の表をCSVで保存',
	exportDictionary: '表の項目の説明をCSVで保存',
	populationsTaken: (count: number, year: number) =>
		`人口の表を読みました（${String(year)}年、${String(count)}団体）。`,
	similarCaption: '類似団体区分別の得点（全国、自治体ごとの得点）',
	similarNone:
		'類似団体区分で比べるには、団体コードと類型と年の列がある表（CSV）を、同じように置いてください。区分は総務省の「類似団体別市町村財政指数表」にあり、まち点検には入っていません。',
	similarTaken: (count: number, year: number) =>
		`類似団体区分の表を読みました（${String(year)}年、${String(count)}団体）。`,
	notInClasses: (count: number) =>
		`類似団体区分の表にない${String(count)}自治体は、どの区分にも入っていません。`,
	ownClass: (name: string, year: number) => `自分の類似団体区分：${name}（${String(year)}年の表）`,
	ownNotInClasses: '自分のまちは、類似団体区分の表にありません。',
	amongSimilar: '同じ区分の自治体だけと比べる',
	owedAlias: '（まだ回答のない団体）',
	hidden: '隠した値'
};
