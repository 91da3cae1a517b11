import type { SampleAnswers } from './expand-sample-answers.ts';

/** The supply chain: contracts are in order, what lies behind the first contractor is hardly known. */
export const sampleSupplyChain: readonly SampleAnswers[] = [
	{
		series: 'SUP',
		component: 'organisation',
		answeredOn: '2026-10-30',
		answeredBy: 'デジタル推進課 葛󠄀城',
		statuses: {
			met: [3],
			partly: [1, 2, 4, 8, 9],
			planned: [7],
			'not-met': [5, 6, 11],
			unknown: [10]
		},
		notes: {
			1: '直接の委託先は19社を一覧にした。再委託先まで分かるのは都市OSと見守りだけ。',
			2: '2026年度の新規契約から評価票を使っている。以前からの11社は評価していない。',
			3: '標準契約の別紙4に6条項。古い契約にも6月に覚書で足し、契約課の一覧で19社分そろった。',
			4: '承認の様式はある。カメラの保守で、承認前に再委託先が入っていた例が1件あった（5月）。',
			5: '契約後に確かめたことがない。まず点検結果の提出をお願いするところから始める。',
			6: '各社のメールがばらばらに届くだけで、全員に知らせる経路がない。',
			7: '重大14日、ほか3か月の案を協議会の11月幹事会に出す。',
			8: '都市OSとサービスの間は書いた。カメラと水位センサーの中継機器は、どちらの会社も自分の分ではないと言う。',
			9: '6月に4つの場面で読み合わせた。カメラと水位センサーの保守会社は欠席で、議事録の確認もない。',
			10: '機器の製造国は分かるが、クラウドのデータの置き場所を3社に照会中（回答期限12月4日）。',
			11: '点検表がない。2023年に終わった環境センサーの実証も、IDを止めたか誰も確かめていない。'
		},
		parties: { 7: 'council', 8: 'council' }
	}
];
