import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';

const { shown, withoutStar, quartiles, deviation } = comparisonThresholds;

/** 何を伏せ、何に星を付けるか。画面、ページ、公表するデータで同じ文を、そこでの団体の呼び方で書く。 */
export const hidingWords = (body: '団体' | '自治体') => ({
	/** 平均、中央値、割合など。 */
	statistics: `平均、中央値、割合などの統計は、基になる${body}が${String(shown)}に満たないか、引き算でそのような数字が分かってしまうときに伏せます（χ）。四分位は${String(quartiles)}${body}以上、標準偏差は${String(deviation)}${body}以上のときだけ示します。`,
	/** 評価ごとの団体数。 */
	gradeCounts: `評価ごとの${body}数は、都道府県や区分ごとに、全て示すか、全て伏せます（χ）。${body}が${String(shown)}に満たないところと、ほかの数と合わせるとどの${body}の評価か分かってしまうところは、全て伏せます。示した数は、1のこともあります。`,
	star: `*：${String(withoutStar)}に満たない${body}の結果から求めた統計（平均、中央値、割合など）です。1つの${body}の影響が大きいため、注意してください。${body}の数そのものには付けません。`
});
