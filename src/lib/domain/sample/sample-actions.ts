import type { Action } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { controlIdOf, type SampleSeries } from './expand-sample-answers.ts';

/** The answers an action is to close. */
const keys = (
	series: SampleSeries,
	component: string,
	...numbers: readonly number[]
): readonly AnswerKey[] =>
	numbers.map((number) => ({ component, control: controlIdOf(series, number) }));

/** What the sample city means to do; the second one is overdue, the last one done. */
export const sampleActions: readonly Action[] = [
	{
		id: 'act-01',
		title: '更新できないカメラ46台を2か年で交換する',
		owner: 'デジタル推進課 𠮷田',
		due: '2029-03-31',
		state: 'open',
		note: '2027年度24台（通学路を先に）、2028年度22台。今年度は予算要求まで。',
		closes: [...keys('AST', 'cameras', 4, 5, 9)]
	},
	{
		id: 'act-02',
		title: '水位センサーの中継機器4台の管理画面のパスワードを変える',
		owner: '防災課 﨑山',
		due: '2026-10-30',
		state: 'in-progress',
		note: '2台は変更済み。残り2台は架空川の護岸工事で近づけず、12月の通行再開を待つ。',
		closes: [...keys('AST', 'river', 4)]
	},
	{
		id: 'act-03',
		title: '環境センサー40台を撤去するか引き取るかを決める',
		owner: '環境課 邊見',
		due: '2027-01-29',
		state: 'open',
		note: '引き取るなら保守契約が要る。撤去ならデータの公開ページも閉じる。',
		closes: [...keys('AST', 'air', 2, 3, 4, 5, 8, 9)]
	},
	{
		id: 'act-04',
		title: '街路灯の制御用ネットワークを事務から切り離し、点灯側に倒す',
		owner: '道路河川課 德永',
		due: '2026-12-18',
		state: 'in-progress',
		closes: [...keys('AST', 'lights', 17, 18)]
	},
	{
		id: 'act-05',
		title: 'データ連携基盤の修正を14日以内に行う運用へ変える',
		owner: '架空システム株式会社 運用部 渡邉',
		due: '2026-12-25',
		state: 'in-progress',
		note: '月1回のまとめ適用をやめ、重大なものは臨時の作業枠で行う。標準設定書も同時に仕上げる。',
		closes: [...keys('COS', 'city-os', 13, 14, 15)]
	},
	{
		id: 'act-06',
		title: '再委託先までの一覧を作り、契約後の確認を年1回行う',
		owner: 'デジタル推進課 葛󠄀城',
		due: '2027-03-31',
		state: 'open',
		note: 'まず19社に点検結果の提出をお願いする。部品表は次の改修契約から。',
		closes: [...keys('SUP', 'organisation', 1, 2, 5, 6), ...keys('COS', 'city-os', 16)]
	},
	{
		id: 'act-07',
		title: 'データの区分を終え、架空町と対策を比べ合う',
		owner: 'デジタル推進課 𠮷田',
		due: '2027-01-15',
		state: 'in-progress',
		note: '残り15件。カメラ由来の判定は個人情報の担当（総務課）に同席してもらう。',
		closes: [...keys('DAT', 'organisation', 1, 2, 3, 11)]
	},
	{
		id: 'act-08',
		title: '保守会社も加わる合同訓練を行い、30日以内に全員で振り返る',
		owner: '防災課 﨑山',
		due: '2027-02-12',
		state: 'open',
		closes: [...keys('INC', 'organisation', 4, 7, 8, 11)]
	},
	{
		id: 'act-09',
		title: '観光アプリの診断と管理者IDの分離を次の改修に入れる',
		owner: '架空アプリ工房合同会社',
		due: '2027-02-26',
		state: 'open',
		note: '退職者が知る管理者IDは、改修を待たず11月中に変えてもらう。',
		closes: [...keys('SVC', 'tourism', 2, 4, 9, 14)]
	},
	{
		id: 'act-10',
		title: '連絡窓口31か所の夜間の連絡試験を行う',
		owner: '防災課 﨑山',
		due: '2026-09-01',
		state: 'done',
		note: '全窓口につながった。次回は2027年2月。',
		closes: [...keys('INC', 'organisation', 2)]
	}
];
