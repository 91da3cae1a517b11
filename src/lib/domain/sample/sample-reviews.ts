import type { Assessment } from '../assessment/assessment.ts';
import { controlIdOf, type SampleSeries } from './expand-sample-answers.ts';

type Review = Assessment['reviews'][number];

const reviewer = '監査委員事務局 神﨑';

/** An answer the reviewer found proven. */
const agreed = (series: SampleSeries, component: string, ...numbers: readonly number[]): Review[] =>
	numbers.map((number) => ({
		component,
		control: controlIdOf(series, number),
		verdict: 'agree',
		reviewer,
		at: '2026-11-17T02:30:00.000Z'
	}));

/** What the auditors of the sample city looked at: a sample of answers, three of them too kind. */
export const sampleReviews: readonly Review[] = [
	...agreed('GOV', 'organisation', 1, 5, 6, 11),
	...agreed('INC', 'organisation', 2, 6),
	...agreed('COS', 'city-os', 2, 4, 21),
	...agreed('AST', 'river', 1, 14),
	...agreed('SVC', 'smart-forms', 6, 14),
	{
		component: 'organisation',
		control: 'GOV-16',
		verdict: 'disagree',
		status: 'partly',
		comment: '8月の照合は事務所の機器だけ。カメラ32台と環境センサー7台は実物を確かめた記録がない。',
		reviewer,
		at: '2026-11-17T02:40:00.000Z'
	},
	{
		component: 'cameras',
		control: 'AST-10',
		verdict: 'disagree',
		status: 'partly',
		comment: '架空中央公園の2か所の箱が施錠されていなかった（11月12日、現地で確認）。',
		reviewer,
		at: '2026-11-18T06:05:00.000Z'
	},
	{
		component: 'city-os',
		control: 'COS-19',
		verdict: 'disagree',
		status: 'partly',
		comment: '取出し試験は10月分だけ。1年前の日を指定したところ、当日中に取り出せなかった。',
		reviewer,
		at: '2026-11-18T06:20:00.000Z'
	}
];
