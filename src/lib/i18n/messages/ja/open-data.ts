import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import { hidingWords } from './hiding-words.ts';

/** Who was asked, gave a result and is counted in a year; null where that is not known. */
type AnsweredOfYear = {
	readonly asked: number | null;
	readonly answered: number | null;
	readonly counted: readonly { readonly edition: string; readonly cities: number | null }[];
};

type Words = {
	readonly title: string;
	readonly meaning: string;
	readonly unit?: string;
	readonly codes?: string;
};

const hiding = hidingWords('団体');

/** 公表するデータの言葉。 */
export const openData = {
	title: (checklist: string) => `${checklist} 自己点検の集計`,
	sample: '見本データです。架空の団体の数値で、実在の団体とは関係ありません。',
	publisher: (name: string) => `公表者：${name}`,
	notDecided: '（公表する前に記入してください）',
	licence: (text: string) => `利用条件：${text}`,
	noLicence: '未定（公表する前に決めてください）',
	rules: (version: number) =>
		`採点規則の番号：${String(version)}（得点は回答だけから計算し、証跡や監査の結果は別の数値です）`,
	answeredTitle: '対象と回答',
	answered: (fiscalYear: number, { asked, answered, counted }: AnsweredOfYear) => {
		const said = (count: number | null) => (count === null ? '不明' : `${String(count)}団体`);
		const editions = counted.map(({ edition, cities }) => `第${edition}版 ${said(cities)}`);
		return `${String(fiscalYear)}年度：対象 ${said(asked)}、回答 ${said(answered)}、集計 ${editions.join('、')}`;
	},
	nobodyAnswered: '回答はありません。',
	readingTitle: '数値の読み方',
	means:
		'平均は、団体ごとの得点の平均です。点検項目ごとの平均ではありません。どの団体も1団体として同じ重みで数えます。',
	counted: `集計したのは、回答率が${String(leastCoverage)}%以上の団体です（層の数値は、その層も${String(leastCoverage)}%以上の団体）。それに満たない団体は、回答の途中とみています。対象が分かるとき、回答は対象の中の数で、集計には対象でない団体の結果も入れています。`,
	hiding: hiding.statistics,
	gradeCounts: hiding.gradeCounts,
	star: hiding.star,
	spread: '四分位数は、順位の間を直線で補います（表計算ソフトの QUARTILE.INC と同じです）。',
	deviation: (least: number) =>
		`偏差値を求める式：偏差値 ＝ 50 ＋ 10 ×（自分の得点 − 平均）÷ 標準偏差。標準偏差は母集団のもので、${String(least)}団体以上の組だけで使います。この式は、得点が山形に分布することを前提にします。`,
	marks:
		'印：χ 秘匿、* 団体が少ない、– 該当する団体なし、… 不明。統計の印は専用の列（mark）にあり、評価ごとの団体数の状態は grades_status にあります。ない数値の列は空です。',
	filesTitle: 'ファイル',
	files: {
		groupFigures: 'group-figures.csv：組ごとの数値（BOM付きUTF-8、1セルに1つの値）',
		cities: 'cities.csv：公表に同意した団体の得点',
		dictionaries: 'dictionary-ja.csv、dictionary-en.csv：列の説明',
		corrections: 'corrections.csv：公表後に直した数値（前と後、日付）',
		metadata: 'csv-metadata.json：CSV on the Web（W3C）の形の説明'
	},
	unofficial:
		'点検項目の文章はまち点検のものです。国のガイドラインの公式のチェックシートの集計ではありません。',
	columns: {
		fiscal_year: { title: '年度', meaning: '点検の年度。4月から翌年3月まで', unit: '西暦の年' },
		edition: { title: '版', meaning: 'ガイドラインの版。版の違う数値は足しません' },
		prefecture_code: {
			title: '都道府県コード',
			meaning: '全国地方公共団体コードの上2桁',
			codes: '01〜47、00＝全国'
		},
		prefecture_name_ja: { title: '都道府県名', meaning: '都道府県の名前（日本語）' },
		prefecture_name_en: { title: '都道府県名（英語）', meaning: '都道府県の名前（英語）' },
		population_class: {
			title: '人口区分',
			meaning: '団体の人口の区分',
			codes:
				'all＝全て、under-10000＝1万人未満、under-50000＝1万人以上5万人未満、under-200000＝5万人以上20万人未満、from-200000＝20万人以上'
		},
		similar_class: {
			title: '類似団体区分',
			meaning: '集計した人が与えた表による、類似団体の区分',
			codes: 'all＝全て、ほかは表にある区分の名前'
		},
		layer: { title: '層', meaning: '点検項目の層', codes: 'all＝全体、ほかは層の記号' },
		layer_name_ja: { title: '層の名前', meaning: '層の名前（日本語）' },
		layer_name_en: { title: '層の名前（英語）', meaning: '層の名前（英語）' },
		cities_asked: {
			title: '対象団体数',
			meaning: '点検を依頼した団体の数。空は不明',
			unit: '団体'
		},
		cities_answered: {
			title: '回答団体数',
			meaning: '結果のある団体の数（対象が分かるときは、その中で）。空は不明',
			unit: '団体'
		},
		cities: {
			title: '団体数',
			meaning: `集計した団体（回答率${String(leastCoverage)}%以上。対象でない団体も含む）の数。秘匿した組の団体数も載せます`,
			unit: '団体'
		},
		mean: { title: '平均', meaning: '団体の得点の平均。小数第1位', unit: '％' },
		median: { title: '中央値', meaning: '団体の得点の中央値', unit: '％' },
		lower_quartile: { title: '第1四分位数', meaning: '団体の得点の第1四分位数', unit: '％' },
		upper_quartile: { title: '第3四分位数', meaning: '団体の得点の第3四分位数', unit: '％' },
		standard_deviation: {
			title: '標準偏差',
			meaning: '団体の得点の標準偏差（母集団）。20団体以上の組だけ',
			unit: '点'
		},
		grade_a: { title: '評価Aの団体数', meaning: '評価がAの団体の数', unit: '団体' },
		grade_b: { title: '評価Bの団体数', meaning: '評価がBの団体の数', unit: '団体' },
		grade_c: { title: '評価Cの団体数', meaning: '評価がCの団体の数', unit: '団体' },
		grade_d: { title: '評価Dの団体数', meaning: '評価がDの団体の数', unit: '団体' },
		not_rated: {
			title: '判定前の団体数',
			meaning: '回答率が足りず、評価がまだない団体の数',
			unit: '団体'
		},
		status: {
			title: '状態',
			meaning: '統計（平均から標準偏差まで）の状態',
			codes: 'shown＝公表、few＝団体が少ない、none＝該当する団体なし、hidden＝秘匿、unknown＝不明'
		},
		grades_status: {
			title: '評価別団体数の状態',
			meaning:
				'評価ごとの団体数を示すか。全て示す（1のこともある）か、全て伏せる。空は評価を数えない組',
			codes: 'shown＝公表、none＝該当する団体なし、hidden＝秘匿、unknown＝不明'
		},
		mark: {
			title: '印',
			meaning: 'statusを表す統計の印',
			codes: 'χ＝秘匿、*＝団体が少ない、–＝なし、…＝不明'
		},
		guideline: { title: 'ガイドライン', meaning: 'ガイドラインの記号' },
		scoring_version: { title: '採点規則の番号', meaning: '得点の決め方の番号' },
		sample: {
			title: '見本',
			meaning: '架空の団体の見本データであること',
			codes: 'true＝見本、false＝実データ'
		},
		code: { title: '団体コード', meaning: '全国地方公共団体コード、6桁' },
		name: { title: '団体名', meaning: '団体の名前' },
		revision: { title: '改訂番号', meaning: 'チェックリストの文章の改訂番号' },
		as_of: { title: '基準日', meaning: '数値の基準日' },
		earned: { title: '得た点', meaning: '回答から得た点の合計', unit: '点' },
		answered_possible: { title: '回答済みの満点', meaning: '回答した項目の満点の合計', unit: '点' },
		possible: { title: '満点', meaning: '当てはまる全項目の満点の合計', unit: '点' },
		supported: { title: '証跡のある点', meaning: '期限内の証跡がある回答の点', unit: '点' },
		confirmed: { title: '監査で確認した点', meaning: '監査で確認された回答の点', unit: '点' },
		percent: { title: '得点', meaning: '得た点 ÷ 回答済みの満点 × 100', unit: '％' },
		low: { title: '得点の下限', meaning: '未回答が全て未実施だった場合の得点', unit: '％' },
		high: { title: '得点の上限', meaning: '未回答が全て実施済みだった場合の得点', unit: '％' },
		coverage: { title: '回答率', meaning: '回答済みの満点 ÷ 満点 × 100', unit: '％' },
		grade: { title: '評価', meaning: '評価。空は判定前', codes: 'A、B、C、D' },
		date: { title: '訂正日', meaning: '訂正した日' },
		column: { title: '列', meaning: '訂正した列の名前' },
		before: { title: '訂正前', meaning: '前に公表した数値。空は公表していない' },
		after: { title: '訂正後', meaning: '直した数値。空は公表しない' },
		before_status: { title: '訂正前の状態', meaning: '訂正前の状態（statusと同じ記号）' },
		after_status: { title: '訂正後の状態', meaning: '訂正後の状態（statusと同じ記号）' }
	} satisfies Readonly<Record<string, Words>>
};
