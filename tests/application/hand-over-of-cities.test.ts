import { sampleCity } from 'virtual:sample-city';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOver } from '#lib/application/hand-over.ts';
import { answerDoubts } from '#lib/domain/hand-over/answer-doubts.ts';
import { groupHanded } from '#lib/domain/hand-over/handed-answers.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { arbitraryCity } from '../support/arbitrary-city.ts';
import { aHardCity } from '../support/hard-city.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const at = '2026-11-22T03:00:00Z';

describe('the hand-over of a whole city', () => {
	it('that is empty has its questions, nobody to ask and only a contact to write down', () => {
		const { checklist, pin } = shippedChecklist();
		const assessment = anAssessment({ checklist: pin });
		const about = handOver(assessment, listPairs(checklist, assessment), at);
		expect(about.answers.length).toBeGreaterThan(10);
		expect(about.open).toEqual([{ kind: 'unanswered', count: about.answers.length }]);
		expect(about.people).toEqual([]);
		expect(about.parties).toEqual([]);
		expect(about.beforeLeaving).toEqual({
			answers: [],
			actions: [],
			contact: 'missing',
			files: 0
		});
	});

	it('without anything that is asked has nothing open', () => {
		expect(handOver(anAssessment(), [], at)).toMatchObject({ answers: [], open: [], nobody: 0 });
	});

	it('that is the sample agrees with the score on what is open and what falls short', () => {
		const { checklist } = shippedChecklist();
		const city = sampleCity();
		const { pairs } = score(checklist, city);
		const about = handOver(city, listPairs(checklist, city), at);
		const countOf = (kind: string) =>
			about.open.flatMap((one) => (one.kind === kind && 'count' in one ? one.count : []))[0] ?? 0;
		expect(countOf('unanswered')).toBe(
			pairs.filter(({ status }) => status === 'unanswered').length
		);
		expect(countOf('unknown')).toBe(pairs.filter(({ status }) => status === 'unknown').length);
		const short = about.answers.filter(({ status }) =>
			['partly', 'planned', 'not-met'].includes(status)
		);
		expect(short.length).toBe(listGaps(pairs).length);
		expect(about.answers.some(({ status }) => status === 'not-applicable')).toBe(true);
	});

	it('that is hard has every answer in exactly one group, and every doubtful one counted', () => {
		const { checklist, assessment } = aHardCity();
		const pairs = listPairs(checklist, assessment);
		const about = handOver(assessment, pairs, at);
		const groups = groupHanded(about.answers);
		expect(groups.flatMap(({ answers }) => answers.map(({ key }) => key)).toSorted()).toEqual(
			about.answers.map(({ key }) => key).toSorted()
		);
		expect(groups.length).toBeGreaterThan(40);
		expect(groups.reduce((sum, one) => sum + one.doubtful, 0)).toBe(
			about.answers.filter(({ doubts }) => doubts.length > 0).length
		);
		expect(about.people).toHaveLength(20);
		expect(about.parties).toHaveLength(25);
	});

	it('of any kind loses no pair, and has doubts only in their order', () => {
		fc.assert(
			fc.property(arbitraryCity, ({ checklist, assessment }) => {
				const pairs = listPairs(checklist, assessment);
				const { answers, parties, nobody } = handOver(assessment, pairs, at);
				expect(answers.map(({ pair }) => pair)).toEqual(pairs);
				for (const { doubts } of answers)
					expect(doubts).toEqual(answerDoubts.filter((one) => doubts.includes(one)));
				expect(parties.reduce((sum, { owned }) => sum + owned, nobody)).toBe(pairs.length);
			})
		);
	});
});
