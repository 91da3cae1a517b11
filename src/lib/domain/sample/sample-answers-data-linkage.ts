import type { SampleAnswers } from './expand-sample-answers.ts';

/** Data linkage: the review of the data sets is half way, so the layer is not rated yet. */
export const sampleDataLinkage: readonly SampleAnswers[] = [
	{
		series: 'DAT',
		component: 'organisation',
		answeredOn: '2026-11-10',
		answeredBy: 'デジタル推進課 𠮷田',
		statuses: {
			met: [4, 5],
			partly: [1, 2, 3, 9],
			planned: [11],
			unknown: [10, 13],
			'not-applicable': [8, 12]
		},
		notes: {
			1: '86件のうち71件は区分を決めた。残り15件はカメラ由来と人流で、架空システムと協議中。',
			2: '規程は5月に配った。抜取りの確認はまだ一度もしていない。',
			3: 'オープンデータ側の判定が手つかず。バス停別の乗降数は少人数の便で人が分かるおそれあり。',
			9: '記録は3か月分しか残していなかった。10月から1年に延ばした。毎月の点検はこれから。',
			10: '署名の有無を連携先ごとに確認中。水位は照合値あり、ほかは架空システムの回答待ち（11月末）。',
			11: '架空町とは接続の覚書だけ先に結んだ。対策の比べ合いは1月に同じ点検項目で行う。',
			13: '提供先の写しを消した報告をもらう決まりがなく、消えているかどうか確かめられない。'
		},
		reasons: {
			8: '架空町と行き来するのは水位と気象のデータだけで、利用者の本人確認を引き継ぐ連携がない。',
			12: '今年度は、本人が分からないように加工して外へ渡すデータがない。渡すときはこの項目に戻る。'
		},
		parties: { 10: 'system', 13: 'system' }
	}
];
