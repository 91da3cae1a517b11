import type { SampleEvidence } from './expand-sample-answers.ts';

/** What operation has left behind: tests, settings, inspections, certificates. */
export const sampleRecords: readonly SampleEvidence[] = [
	{
		id: 'ev-14',
		title: 'データ連携基盤 構成図 第7版と境界の点検記録',
		reference: 'KS-ARC-007',
		issuer: '架空システム株式会社',
		issuedOn: '2026-07-17',
		proves: [
			{ series: 'COS', component: 'city-os', controls: [1, 9, 10] },
			{ series: 'GOV', component: 'organisation', controls: [17] }
		]
	},
	{
		id: 'ev-15',
		title: '認証基盤の設定の書き出しと鍵・IDの台帳',
		reference: 'KS-IAM-2610',
		issuer: '架空システム株式会社',
		issuedOn: '2026-10-09',
		proves: [{ series: 'COS', component: 'city-os', controls: [2, 4, 6] }]
	},
	{
		id: 'ev-16',
		title: 'データ連携基盤 脆弱性診断報告書（2025年度）',
		reference: 'KS-VA-2025',
		issuer: '架空診断ラボ株式会社',
		issuedOn: '2025-09-30',
		expiresOn: '2026-09-30',
		proves: [{ series: 'COS', component: 'city-os', controls: [7, 11, 15] }]
	},
	{
		id: 'ev-17',
		title: '監視月報・ログ取出し試験の記録（10月分）',
		reference: 'KS-OPS-2610',
		issuer: '架空システム株式会社',
		issuedOn: '2026-11-05',
		proves: [{ series: 'COS', component: 'city-os', controls: [18, 19, 20] }]
	},
	{
		id: 'ev-18',
		title: '復元試験報告書（5時間40分で全件復元）',
		reference: 'KS-DR-2609',
		issuer: '架空システム株式会社',
		issuedOn: '2026-09-14',
		expiresOn: '2027-09-13',
		proves: [{ series: 'COS', component: 'city-os', controls: [21, 22] }]
	},
	{
		id: 'ev-19',
		title: 'クラウドの利用条件確認書と認証の写し',
		reference: '共有フォルダ 点検2026＼11_クラウド',
		issuer: '架空システム株式会社',
		issuedOn: '2026-05-08',
		expiresOn: '2027-05-07',
		proves: [
			{ series: 'COS', component: 'city-os', controls: [17] },
			{ series: 'AST', component: 'city-model', controls: [6, 8, 10] }
		]
	},
	{
		id: 'ev-20',
		title: 'かくう市MaaS 脆弱性診断・再診断報告書',
		reference: 'KM-SEC-26-03',
		issuer: '架空診断ラボ株式会社',
		issuedOn: '2026-08-28',
		expiresOn: '2027-08-27',
		proves: [{ series: 'SVC', component: 'maas', controls: [3, 4, 8, 10, 12] }]
	},
	{
		id: 'ev-21',
		title: 'かくう防災ナビ 負荷試験と公開前診断の結果',
		reference: '架防第188号',
		issuer: '架空アプリ工房合同会社',
		issuedOn: '2026-07-03',
		proves: [{ series: 'SVC', component: 'disaster-navi', controls: [1, 4, 10, 13] }]
	},
	{
		id: 'ev-22',
		title: '情報セキュリティマネジメントの認証（登録証の写し）',
		reference: '登録証 第0000号（見本）',
		issuer: '架空認証機構',
		issuedOn: '2023-11-01',
		expiresOn: '2026-10-31',
		proves: [{ series: 'SVC', component: 'watch-over', controls: [1, 4, 9, 11, 14] }]
	},
	{
		id: 'ev-23',
		title: 'スマート申請 安全対策の説明書と操作記録の点検簿',
		reference: 'KF-26-118',
		issuer: '架空電子申請サービス株式会社',
		issuedOn: '2026-09-18',
		proves: [{ series: 'SVC', component: 'smart-forms', controls: [1, 4, 6, 7, 10, 11, 14] }]
	},
	{
		id: 'ev-24',
		title: '防犯・見守りカメラ 台帳と年次点検報告書（鍵の貸出簿つき）',
		reference: '髙電保26-041',
		issuer: '架空髙橋電気工業㈱',
		issuedOn: '2026-09-24',
		expiresOn: '2027-09-23',
		proves: [{ series: 'AST', component: 'cameras', controls: [1, 10, 11, 12, 13] }]
	},
	{
		id: 'ev-25',
		title: '河川水位センサー 出水期点検・通信断試験の記録',
		reference: '架空計測 R8-0812',
		issuer: '架空計測サービス株式会社',
		issuedOn: '2026-08-12',
		proves: [{ series: 'AST', component: 'river', controls: [1, 10, 15, 16, 17] }]
	},
	{
		id: 'ev-26',
		title: 'スマート街路灯 調達仕様書・検収書・設定一覧',
		reference: '架道第77号（2024年度）',
		issuer: '架空市道路河川課',
		issuedOn: '2025-03-14',
		proves: [{ series: 'AST', component: 'lights', controls: [1, 2, 4, 12, 13] }]
	},
	{
		id: 'ev-27',
		title: '公衆Wi-Fi 保守月報（9月分）',
		reference: 'KT-WLAN-2609',
		issuer: '架空通信株式会社',
		issuedOn: '2026-10-05',
		proves: [{ series: 'AST', component: 'wifi', controls: [1, 4, 8, 12, 19] }]
	},
	{
		id: 'ev-28',
		title: '外から見える機器の調査結果（2026年7〜9月期）',
		reference: '架デ推第131号',
		issuer: '架空市デジタル推進課',
		issuedOn: '2026-09-30',
		expiresOn: '2026-12-31',
		proves: [
			{ series: 'AST', component: 'cameras', controls: [14] },
			{ series: 'AST', component: 'river', controls: [14] },
			{ series: 'AST', component: 'lights', controls: [14] },
			{ series: 'AST', component: 'wifi', controls: [14] },
			{ series: 'AST', component: 'air', controls: [14] }
		]
	}
];
