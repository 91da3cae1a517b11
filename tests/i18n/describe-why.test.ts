import { describe, expect, it } from 'vitest';
import { handOver } from '#lib/application/hand-over.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { describeWhy } from '#lib/i18n/describe-why.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aChecklist } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const place = { component: 'bus', control: 'SVC-01' };
const at = '2026-11-22T03:00:00Z';

function why(
	answer: Answer | undefined,
	given: Partial<Assessment> = {},
	locale: 'ja' | 'en' = 'ja'
) {
	const assessment = anAssessment({
		components: [aComponent()],
		...(answer && { answers: { bus: { 'SVC-01': answer } } }),
		...given
	});
	const about = handOver(assessment, listPairs(aChecklist(), assessment), at);
	const names = new Map(assessment.parties.map(({ id, name }) => [id, name]));
	return about.answers.flatMap((handed) =>
		describeWhy(handed, about.whyOf(handed), (id) => names.get(id) ?? id, locale)
	);
}

describe('why an answer is what it is, in words', () => {
	it('is nothing where nothing is known, and no part is empty', () => {
		expect(why(undefined)).toEqual([]);
		expect(why({ status: 'met', note: ' ' })).toEqual([]);
	});

	it('has reason, note, evidence with its place, and who gave it when', () => {
		const parts = why(
			{
				status: 'partly',
				note: '更新待ち\n来年度に完了',
				evidence: ['e1', 'e2', 'gone'],
				updatedBy: '山田',
				updatedAt: '2026-10-01T00:05:00Z'
			},
			{
				evidence: [
					{
						id: 'e1',
						title: '要綱',
						reference: '文書12号',
						issuer: '総務課',
						expiresOn: '2027-03-31'
					},
					{ id: 'e2', title: '写し', expiresOn: '2026-03-31' }
				]
			}
		);
		expect(parts).toEqual([
			{ label: 'メモ', lines: ['更新待ち\n来年度に完了'] },
			{
				label: '証跡',
				lines: [
					'要綱（文書12号、総務課、有効期限 令和9年3月31日）',
					'写し（場所の記録なし、期限切れ 令和8年3月31日）',
					'削除された証跡'
				]
			},
			{ label: '回答した人と日時', lines: ['山田 2026/10/01 09:05'] }
		]);
	});

	it('says that a note is for the city alone', () => {
		expect(why({ status: 'met', note: '業者名', privateNote: true })[0]?.lines).toEqual([
			'（庁内限り）業者名'
		]);
		expect(why({ status: 'not-applicable', reason: '機器がない' })[0]).toEqual({
			label: '該当なしの理由',
			lines: ['機器がない']
		});
	});

	it('has what is planned, why nothing is, who owns it, and what reviewers said', () => {
		const parts = why(
			{ status: 'not-met', party: 'vendor' },
			{
				parties: [{ id: 'vendor', name: '港システム' }],
				actions: [
					{ id: 'a1', title: '入れ替える', state: 'open', closes: [place] },
					{
						id: 'a2',
						title: '訓練する',
						owner: '防災課',
						due: '2027-01-31',
						state: 'done',
						closes: [place]
					}
				],
				deferrals: [{ ...place, reason: '廃止するため' }],
				reviews: [
					{
						...place,
						verdict: 'disagree',
						status: 'not-met',
						comment: '記録がない',
						reviewer: '監査 花子',
						closedAt: at,
						reply: { text: '作ります', at }
					}
				]
			}
		);
		expect(parts).toEqual([
			{ label: '計画しない理由', lines: ['廃止するため'] },
			{
				label: '改善計画',
				lines: [
					'入れ替える（担当：担当未定、期限：期限未定、未着手）',
					'訓練する（担当：防災課、期限：令和9年1月31日、完了）'
				]
			},
			{
				label: '監査',
				lines: ['同意しない（指摘）（監査 花子）：記録がない 終了', '市の回答：作ります']
			},
			{ label: '担当する主体', lines: ['港システム（この組合せに指定）'] }
		]);
	});

	it('tells the newest five changes, and how many there were before; one alone is the answer itself', () => {
		const changes = (count: number) =>
			Array.from({ length: count }, (_, i) => ({
				...place,
				at: `2026-10-${String(i + 1).padStart(2, '0')}T00:00:00Z`,
				...(i > 0 && { by: '山田' }),
				...(i !== 1 && { after: { status: 'partly' as const, note: `その${String(i + 1)}` } })
			}));
		expect(why({ status: 'partly' }, { history: changes(1) })).toEqual([]);
		expect(why({ status: 'partly' }, { history: changes(2) }).at(-1)).toEqual({
			label: 'これまでの変更',
			lines: ['2026/10/02 09:00 山田：回答なし', '2026/10/01 09:00：一部実施。その1']
		});
		const lines = why({ status: 'partly' }, { history: changes(8) }).at(-1)?.lines;
		expect(lines).toHaveLength(6);
		expect(lines?.[0]).toContain('その8');
		expect(lines?.at(-1)).toBe('それより前の変更が3件あります。');
	});

	it('is in English where that is asked for', () => {
		const parts = why(
			{ status: 'met', evidence: ['e1'] },
			{
				evidence: [
					{
						id: 'e1',
						title: 'Certificate',
						registration: { scheme: 'isms', number: 'IS 1' },
						file: { name: 'c.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) }
					}
				]
			},
			'en'
		);
		expect(parts).toEqual([
			{ label: 'Evidence', lines: ['Certificate (file “c.pdf”, ISMS (ISO/IEC 27001) IS 1)'] }
		]);
	});
});
