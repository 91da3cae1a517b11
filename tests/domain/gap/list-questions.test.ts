import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import { aJudgedPair, type JudgedPairGiven } from '../../support/judged-pairs.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const assessment = anAssessment({
	parties: [
		{ id: 'kaisha', name: '架空交通株式会社', kind: 'service-provider' },
		{ id: 'joho', name: '情報政策課' }
	],
	components: [aComponent({ party: 'kaisha' }), aComponent({ id: 'map' })]
});

const ask = (...all: JudgedPairGiven[]) =>
	listQuestions(
		all.map((one) => aJudgedPair({ status: 'unanswered', ...one })),
		assessment
	);

describe('listQuestions', () => {
	it('asks about unknown and unanswered pairs only', () => {
		const statuses = ['met', 'partly', 'planned', 'not-met', 'unknown', 'unanswered'] as const;
		expect(
			ask(...statuses.map((status) => ({ status }))).map(({ judged }) => judged.status)
		).toEqual(['unknown', 'unanswered']);
	});

	it('asks the owner, else the kind of party that usually knows', () => {
		const addressee = (given: JudgedPairGiven) => {
			const [question] = ask(given);
			return [question?.party, question?.kind];
		};
		expect(addressee({ party: 'joho' })).toEqual(['joho', null]);
		expect(addressee({})).toEqual(['kaisha', 'service-provider']);
		expect(addressee({ component: 'map' })).toEqual([null, 'service-provider']);
		expect(addressee({ party: 'gone' })).toEqual(['kaisha', 'service-provider']);
		const parties = ['service-provider'];
		expect(addressee({ component: organisation, parties })).toEqual(['kaisha', parties[0]]);
	});

	it('groups by party in their order, then by kind, then by place', () => {
		const asked = ask(
			{ id: 'E', component: 'map', parties: ['driving-body'] },
			{ id: 'D', component: 'map', parties: ['contractor'] },
			{ id: 'C', party: 'joho' },
			{ id: 'B', layerOrder: 1 },
			{ id: 'Z', layerOrder: 0 }
		);
		expect(asked.map(({ judged }) => judged.pair.control.id)).toEqual(['Z', 'B', 'C', 'D', 'E']);
	});
});
