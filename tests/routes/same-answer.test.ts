import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { overwrites, sameAnswerFor } from '../../src/routes/assessment/answers/same-answer.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const [pair] = listPairs(
	aChecklist({ controls: [aControl({ id: 'SVC-01' })] }),
	anAssessment({ components: [aComponent({ id: 'bus' })] })
);
const from: Answer = { status: 'met', note: '全社共通', privateNote: true, evidence: ['e1'] };
const theirs: Answer = { status: 'partly', note: '古いメモ', evidence: ['e2'], mark: 'reconfirm' };
const given = (along: readonly ('note' | 'reason' | 'party')[]) =>
	pair &&
	sameAnswerFor([{ pair, answer: theirs }], { status: 'met', from, along: new Set(along) })[0];

it('takes the words along that are wished for, and never proof or marks', () => {
	expect(given(['note'])).toEqual({
		component: 'bus',
		control: 'SVC-01',
		answer: { status: 'met', note: '全社共通', privateNote: true, evidence: ['e2'] }
	});
	expect(given([])?.answer).toEqual({ status: 'met', note: '古いメモ', evidence: ['e2'] });
});

it('says what is replaced: an open answer has nothing to lose', () => {
	expect(overwrites(theirs, 'met')).toBe(true);
	expect(overwrites(theirs, 'partly')).toBe(false);
	expect(overwrites({ status: 'not-applicable' }, 'met')).toBe(false);
	expect(overwrites(undefined, 'met')).toBe(false);
});
