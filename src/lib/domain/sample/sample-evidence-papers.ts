import type { SampleEvidence } from './expand-sample-answers.ts';

const council = '架空市スマートシティ推進協議会';
const component = 'organisation';

/** What the organisation has written down and decided. */
export const samplePapers: readonly SampleEvidence[] = [
	{
		id: 'ev-01',
		title: 'まち全体のセキュリティ基本方針・対策基準（第4版）',
		reference: '共有フォルダ 点検2026＼01_方針',
		issuer: council,
		issuedOn: '2026-04-01',
		expiresOn: '2027-03-31',
		proves: [{ series: 'GOV', component, controls: [1, 2, 4] }]
	},
	{
		id: 'ev-02',
		title: '推進協議会参加規約と締結日の一覧',
		reference: '架デ推第112号',
		issuer: council,
		issuedOn: '2026-08-21',
		proves: [{ series: 'GOV', component, controls: [3] }]
	},
	{
		id: 'ev-03',
		title: 'CISO・セキュリティ担当者の任命書と決裁区分表',
		reference: '架総人第45号 別表2',
		issuer: '架空市総務部',
		issuedOn: '2026-04-01',
		proves: [{ series: 'GOV', component, controls: [5] }]
	},
	{
		id: 'ev-04',
		title: '関係主体の役割分担表 Ver.3・依存先一覧',
		reference: '幹事会資料3（2026年5月20日）',
		issuer: council,
		issuedOn: '2026-05-20',
		proves: [
			{ series: 'GOV', component, controls: [6, 7] },
			{ series: 'SUP', component, controls: [8, 9] }
		]
	},
	{
		id: 'ev-05',
		title: 'リスク評価一覧・重要度の順位表（2026年度）',
		reference: '共有フォルダ 点検2026＼03_リスク評価',
		issuer: '架空市デジタル推進課',
		issuedOn: '2026-09-25',
		expiresOn: '2027-09-24',
		proves: [{ series: 'GOV', component, controls: [8, 10, 11, 12] }]
	},
	{
		id: 'ev-06',
		title: '情報とシステムの資産台帳（10月1日現在）',
		reference: '資産台帳_20261001.xlsx',
		issuer: '架空市デジタル推進課',
		issuedOn: '2026-10-01',
		proves: [{ series: 'GOV', component, controls: [16] }]
	},
	{
		id: 'ev-07',
		title: 'セキュリティ研修の受講記録（2025年度）',
		reference: '共有フォルダ 点検2026＼05_研修',
		issuer: '架空市人事課',
		issuedOn: '2025-12-19',
		expiresOn: '2026-03-31',
		proves: [{ series: 'GOV', component, controls: [13, 14] }]
	},
	{
		id: 'ev-08',
		title: '情報セキュリティ監査報告書（2025年度）と改善計画表',
		reference: '架監第8号',
		issuer: '架空市監査委員事務局',
		issuedOn: '2026-02-27',
		proves: [{ series: 'GOV', component, controls: [20, 21, 22, 23] }]
	},
	{
		id: 'ev-09',
		title: 'プライバシー影響評価書（MaaS・見守り・スマート申請）',
		reference: '架デ推第87号',
		issuer: '架空市デジタル推進課',
		issuedOn: '2026-06-12',
		proves: [
			{ series: 'GOV', component, controls: [24] },
			{ series: 'DAT', component, controls: [4] },
			{ series: 'SVC', component: 'watch-over', controls: [16] }
		]
	},
	{
		id: 'ev-10',
		title: '連絡窓口の一覧と連絡試験の結果',
		reference: '紙：各課の防災かばん。電子：共有フォルダ 点検2026＼06_連絡',
		issuer: '架空市防災課',
		issuedOn: '2026-09-01',
		expiresOn: '2027-02-28',
		proves: [{ series: 'INC', component, controls: [1, 2] }]
	},
	{
		id: 'ev-11',
		title: '事故対応手順書・重大度判定表・報告先一覧（2026年版）',
		reference: '架防第203号',
		issuer: council,
		issuedOn: '2026-06-30',
		expiresOn: '2027-06-29',
		proves: [{ series: 'INC', component, controls: [3, 5, 6, 9, 10] }]
	},
	{
		id: 'ev-12',
		title: 'データセット一覧（86件）と取扱規程',
		reference: 'データ一覧_20261105.csv、架デ推第64号',
		issuer: council,
		issuedOn: '2026-11-05',
		proves: [{ series: 'DAT', component, controls: [1, 2, 3, 5] }]
	},
	{
		id: 'ev-13',
		title: '標準契約書 別紙4（安全に関する特約）と委託先の一覧',
		reference: '架契第31号',
		issuer: '架空市契約課',
		issuedOn: '2026-04-01',
		proves: [{ series: 'SUP', component, controls: [1, 3, 4] }]
	}
];
