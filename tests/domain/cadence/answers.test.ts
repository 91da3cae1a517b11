import { describe, expect, it } from 'vitest';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { answerAge, answerGroups } from '#lib/domain/cadence/answer-groups.ts';
import { confirmAnswers } from '#lib/domain/cadence/confirm-answers.ts';
import { isOld, renewalDay } from '#lib/domain/cadence/evidence-age.ts';
import { answerDifferences } from '#lib/domain/history/answer-differences.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const today = '2026-11-22';
const checklist = aChecklist({
	controls: ['SVC-01', 'SVC-02'].map((id) => aControl({ id, layer: 'service' }))
});
const city = anAssessment({
	asOf: '2026-04-01',
	components: [aComponent({ id: 'bus', layer: 'service' })],
	answers: {
		bus: {
			'SVC-01': { status: 'met', note: '確認済み', updatedAt: '2024-10-31T16:00:00Z' },
			'SVC-02': { status: 'unknown' }
		}
	}
});
const pairs = listPairs(checklist, city);

describe('an answer', () => {
	it.each(answerStatuses)('that says %s is looked at again', (status) => {
		const answer = { status, reason: '理由', updatedAt: '2024-10-31T16:00:00Z' };
		expect(answerAge(answer, city, today)).toEqual({
			lookedAt: '2024-11-01',
			due: '2025-11-01',
			staleness: 'stale'
		});
	});

	it('of nobody is of no age, nor is "not applicable" without its reason', () => {
		expect(answerAge(undefined, city, today)).toBeUndefined();
		expect(answerAge({ note: '書きかけ' }, city, today)).toBeUndefined();
		expect(answerAge({ status: 'not-applicable' }, city, today)).toBeUndefined();
	});

	it('without a day is as old as the assessment, and without that of no age', () => {
		expect(answerAge({ status: 'met' }, city, today)?.lookedAt).toBe('2026-04-01');
		expect(answerAge({ status: 'met' }, { asOf: '2026-02-30' }, today)).toBeUndefined();
	});

	it('is due by what the city chose, unless a file says what is no number of months', () => {
		const answer = { status: 'met' as const, updatedAt: '2026-10-01T00:00:00Z' };
		const dueBy = (answersEveryMonths: number) =>
			answerAge(answer, { ...city, calendar: { answersEveryMonths } }, today)?.due;
		expect([1, 24, 0, 1e6].map(dueBy)).toEqual([
			'2026-11-01',
			'2028-10-01',
			'2027-10-01',
			'2027-10-01'
		]);
	});
});

describe('answers of a component', () => {
	it('are looked at layer by layer, by the oldest of them', () => {
		expect(answerGroups(pairs, city, today)).toEqual([
			{
				component: 'bus',
				layer: 'service',
				answered: 2,
				stale: [{ component: 'bus', control: 'SVC-01' }],
				oldest: '2024-11-01',
				due: '2025-11-01'
			}
		]);
	});

	it('that are confirmed are fresh, say the same, count the same, and stand in the history', () => {
		const marked = {
			...city,
			answers: {
				bus: { 'SVC-01': { ...city.answers.bus?.['SVC-01'], mark: 'not-reconfirmed' as const } }
			}
		};
		const keys = answerGroups(pairs, marked, today).flatMap(({ stale }) => stale);
		const by = { at: '2026-11-22T01:00:00Z', by: '田中' };
		const after = recordAnswers(marked, confirmAnswers(marked, keys), by);
		expect(answerGroups(pairs, after, today)).toMatchObject([{ stale: [], oldest: today }]);
		expect(after.answers.bus?.['SVC-01']).toEqual({
			status: 'met',
			note: '確認済み',
			updatedAt: by.at,
			updatedBy: '田中'
		});
		expect(score(checklist, after).overall).toEqual(score(checklist, marked).overall);
		const [entry] = after.history;
		expect(answerDifferences(entry?.before, entry?.after)).toMatchObject([{ field: 'mark' }]);
	});

	it('that are not there are not made by confirming them', () => {
		expect(confirmAnswers(city, [{ component: 'gone', control: 'SVC-01' }])).toEqual([]);
	});
});

describe('evidence', () => {
	it('is old some months after it was issued, where the city said how many', () => {
		const paper = { issuedOn: '2025-11-21', renewEveryMonths: 12 };
		expect(renewalDay(paper)).toBe('2026-11-21');
		expect(isOld(paper, today)).toBe(true);
		expect(isOld(paper, '2026-11-21')).toBe(false);
		expect(isOld({ issuedOn: '2001-01-01' }, today)).toBe(false);
		expect(isOld({ renewEveryMonths: 1 }, today)).toBe(false);
	});
});
