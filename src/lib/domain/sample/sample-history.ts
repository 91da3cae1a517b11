import type { Answer, AnswerStatus } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { controlIdOf, type SampleSeries } from './expand-sample-answers.ts';

/** What was answered first, before it was looked into and answered anew. */
type FirstAnswer = {
	readonly at: string;
	readonly by: string;
	readonly series: SampleSeries;
	readonly control: number;
	readonly component: string;
	readonly status: AnswerStatus;
	readonly note?: string;
};

const digital = 'デジタル推進課 葛󠄀城';

const firstAnswers: readonly FirstAnswer[] = [
	{
		at: '2026-10-01T01:12:00.000Z',
		by: digital,
		series: 'GOV',
		component: 'organisation',
		control: 3,
		status: 'partly',
		note: 'スマート申請の事業者が参加規約に入っていない。契約課に確認する。'
	},
	{
		at: '2026-10-01T01:20:00.000Z',
		by: digital,
		series: 'GOV',
		component: 'organisation',
		control: 13,
		status: 'met'
	},
	{
		at: '2026-10-01T01:31:00.000Z',
		by: digital,
		series: 'GOV',
		component: 'organisation',
		control: 17,
		status: 'met'
	},
	{
		at: '2026-10-02T00:40:00.000Z',
		by: digital,
		series: 'INC',
		component: 'organisation',
		control: 7,
		status: 'met',
		note: '2月13日に訓練を実施。'
	},
	{
		at: '2026-10-02T00:52:00.000Z',
		by: digital,
		series: 'INC',
		component: 'organisation',
		control: 8,
		status: 'unknown'
	},
	{
		at: '2026-10-05T04:05:00.000Z',
		by: '架空システム株式会社 運用部 渡邉',
		series: 'COS',
		component: 'city-os',
		control: 5,
		status: 'met'
	},
	{
		at: '2026-10-05T04:30:00.000Z',
		by: '架空システム株式会社 運用部 渡邉',
		series: 'COS',
		component: 'city-os',
		control: 15,
		status: 'met',
		note: '修正は毎月まとめて適用している。'
	},
	{
		at: '2026-10-08T06:15:00.000Z',
		by: '架空髙橋電気工業㈱ 保守課 山﨑',
		series: 'AST',
		component: 'cameras',
		control: 4,
		status: 'unknown'
	},
	{
		at: '2026-10-09T02:48:00.000Z',
		by: '道路河川課 德永',
		series: 'AST',
		component: 'lights',
		control: 18,
		status: 'met',
		note: '図面では分かれている。'
	},
	{
		at: '2026-10-19T07:02:00.000Z',
		by: digital,
		series: 'DAT',
		component: 'organisation',
		control: 1,
		status: 'not-met'
	}
];

/** The history of the sample's answers: the first answer, then the one that stands now. */
export function sampleHistory(answers: Assessment['answers']): Assessment['history'] {
	return firstAnswers
		.flatMap((first) => changesOf(first, answers))
		.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function changesOf(
	{ at, by, series, control, component, status, note }: FirstAnswer,
	answers: Assessment['answers']
): Assessment['history'] {
	const id = controlIdOf(series, control);
	const now = answers[component]?.[id];
	if (now?.updatedAt === undefined || now.updatedAt <= at) {
		throw new Error(`sample city: the history of ${id} on ${component} leads to no later answer`);
	}
	const before: Answer = {
		status,
		...(note !== undefined && { note }),
		updatedAt: at,
		updatedBy: by
	};
	const changed = {
		at: now.updatedAt,
		...(now.updatedBy !== undefined && { by: now.updatedBy }),
		component,
		control: id
	};
	return [
		{ at, by, component, control: id, after: before },
		{ ...changed, before, after: now }
	];
}
