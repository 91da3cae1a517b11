import type { SampleAnswers } from './expand-sample-answers.ts';

/** Coordination in incidents: practised by the city, less so by its contractors. */
export const sampleIncident: readonly SampleAnswers[] = [
	{
		series: 'INC',
		component: 'organisation',
		answeredOn: '2026-10-15',
		answeredBy: '防災課 﨑山',
		statuses: {
			met: [1, 2, 3, 5, 6, 9],
			partly: [4, 7, 10],
			planned: [11],
			'not-met': [8]
		},
		notes: {
			2: '9月1日の連絡試験で31窓口すべてつながった。紙は各課の防災かばんに入れてある。',
			4: '都市OSと見守りは突合せ済み。街路灯の手順書は重大度が4段階で、全体手順の3段階と合わない。',
			6: '6月の深夜訓練では、見守りの連携停止まで18分。代行者は防災課長。',
			7: '2月の訓練は市と架空システムだけ。カメラと水位センサーの保守会社が参加していない。',
			8: '手順なし。昨年のカメラ故障のときは、記録を取る前に業者が再起動してしまった。',
			10: '順位は決めたが、どの時点のデータまで戻すかを決めたのは防災ナビと見守りだけ。',
			11: '2月の訓練のあと、集まっての振り返りはしていない。次回から30日以内に全員で行う。'
		},
		parties: { 4: 'council', 8: 'system', 11: 'council' }
	}
];
