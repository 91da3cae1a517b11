import { organisation } from '#lib/domain/assessment/component.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { aComponent, anAssessment } from './an-assessment.ts';
import { shippedChecklist } from './shipped-checklist.ts';

const { pin } = shippedChecklist();
const at = '2026-10-01T00:00:00Z';

/** People of the city and of others, as they sign. */
const people = {
	office: '架空市危機管理課 葛󠄀城',
	rival: '湾岸ロボティクス株式会社 保守課 山﨑',
	reviewer: '監査委員事務局 神﨑',
	plain: '橘 千鶴子'
};

/**
 * A city of which `own` runs a service. Its own answers, evidence and actions speak of everybody else in
 * every way people do: whole, in short, by a word of the name, by who said it and by where it is kept.
 */
export const aCityOfNames: Assessment = anAssessment({
	municipality: { code: '282103', name: '架空市' },
	title: '架空市の点検（危機管理課のないしょ）',
	checklist: pin,
	parties: [
		{ id: 'own', name: '港しおかぜ交通株式会社', kind: 'service-provider' },
		{ id: 'office', name: '架空市危機管理課', kind: 'local-government' },
		{ id: 'rival', name: '湾岸ロボティクス株式会社', kind: 'contractor' },
		{ id: 'hall', name: '縄文博物館友の会', kind: 'driving-body' }
	],
	components: [
		aComponent({ id: 'bus', name: 'しおかぜバス', party: 'own', uses: ['hub'] }),
		aComponent({ id: 'hub', name: 'みなとハブ', layer: 'city-os', party: 'rival' }),
		aComponent({ id: 'radar', name: '潮位・高波レーダー', layer: 'asset', party: 'office' })
	],
	answers: {
		bus: {
			'SVC-01': {
				status: 'partly',
				note: `しおかぜバスは済み。潮位とレーダーは湾岸ロボティクスの山崎さんと葛城に確認。${people.plain}の記録は \\\\fs-himitsu\\点検\\ないしょ.xlsx と https://himitsu.example.jp/x`,
				evidence: ['proof'],
				updatedAt: at,
				updatedBy: people.plain
			},
			'SVC-02': { status: 'not-met', note: '危機管理課とロボティクス社の回答待ち。' },
			'SVC-03': { status: 'not-applicable', reason: '高波レーダーと縄文博物館に関わるため。' },
			'SVC-04': { status: 'unknown', note: '業者の言い分はないしょ。', privateNote: true }
		},
		[organisation]: {
			'GOV-01': { status: 'met', note: '庁内のないしょ。', updatedBy: people.office }
		},
		hub: { 'COS-01': { status: 'partly', note: '他社のないしょ。', updatedBy: people.rival } },
		radar: { 'AST-01': { status: 'partly', note: '他課のないしょ。', updatedBy: people.office } }
	},
	evidence: [
		{
			id: 'proof',
			title: 'しおかぜバス 試験の記録（立会い: 神崎、湾岸ロボティクス）',
			issuer: '架空市危機管理課',
			reference: '共有フォルダ ないしょ2026＼himitsu',
			file: {
				name: '高波レーダー_試験.pdf',
				mediaType: 'application/pdf',
				size: 1,
				sha256: 'a'.repeat(64)
			}
		}
	],
	actions: [
		{
			id: 'act',
			title: 'しおかぜバスの設定を湾岸ロボティクスと直す',
			owner: people.office,
			note: '庁内のないしょ。',
			state: 'open',
			closes: [{ component: 'bus', control: 'SVC-02' }]
		},
		{
			id: 'act-2',
			title: 'しおかぜバスの鍵を替える',
			owner: people.rival,
			state: 'open',
			closes: [{ component: 'bus', control: 'SVC-01' }]
		}
	],
	reviews: [
		{
			component: 'bus',
			control: 'SVC-01',
			verdict: 'disagree',
			comment: 'しおかぜバスの記録が、みなとハブの記録と合わない（葛󠄀城立会い）。',
			reviewer: people.reviewer,
			at
		}
	]
});

/** What nobody but the city may read: names of others in every form, people, places and remarks. */
export const namesOfOthers: readonly string[] = [
	...['危機管理課', '湾岸ロボティクス', 'ロボティクス', '縄文博物館', '縄文', '湾岸'],
	...['みなとハブ', '潮位', '高波', 'レーダー'],
	...['葛󠄀城', '葛城', '山﨑', '山崎', '神﨑', '神崎', '橘千鶴子', '千鶴子', '監査委員事務局'],
	...['himitsu', 'ないしょ']
];

/** What whoever the extract is for must still find in it. */
export const ownNames: readonly string[] = ['しおかぜバス'];
