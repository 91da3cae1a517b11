import { describe, expect, it } from 'vitest';
import { groupPairs, judgeGroup } from '#lib/domain/scoring/judge-group.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { proofsOf } from '#lib/domain/scoring/proofs.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	layers: [
		aLayer({ id: 'governance', answeredPer: 'organisation' }),
		aLayer(),
		aLayer({ id: 'incident', answeredPer: 'organisation' })
	],
	controls: [
		aControl(),
		aControl({ id: 'INC-01', layer: 'incident' }),
		aControl({ id: 'GOV-01', layer: 'governance' }),
		aControl({ id: 'GOV-02', layer: 'governance' })
	]
});
const assessment = anAssessment({ components: [aComponent(), aComponent({ id: 'map' })] });
const pairs = listPairs(checklist, assessment);

describe('groupPairs', () => {
	it('groups by component and layer, in order', () => {
		const groups = groupPairs(pairs).map(({ component, layer, pairs: own }) => [
			component,
			layer,
			own.length
		]);
		expect(groups).toEqual([
			['organisation', 'governance', 2],
			['organisation', 'incident', 1],
			['bus', 'service', 1],
			['map', 'service', 1]
		]);
		expect(groupPairs(pairs).flatMap((group) => group.pairs)).toEqual(pairs);
	});

	it('gives the same groups for the same list', () => {
		expect(groupPairs(pairs)).toBe(groupPairs(pairs));
		expect(groupPairs([...pairs])).not.toBe(groupPairs(pairs));
	});
});

describe('judgeGroup', () => {
	const [group] = groupPairs(pairs).slice(-1);
	const proofs = proofsOf(assessment);
	if (group === undefined) throw new Error('no group');

	it('judges a component without any answer', () => {
		const { tally, pairs: judged } = judgeGroup(group, undefined, proofs);
		expect(judged.map(({ status }) => status)).toEqual(['unanswered']);
		expect(tally).toMatchObject({ possible: 2, answeredPossible: 0 });
	});

	it('judges again only when answers or proofs are others', () => {
		const answers = { 'SVC-01': { status: 'met' as const } };
		const first = judgeGroup(group, answers, proofs);
		expect(first.tally.earned).toBe(2);
		expect(judgeGroup(group, answers, proofs)).toBe(first);
		expect(judgeGroup(group, { ...answers }, proofs)).not.toBe(first);
		expect(judgeGroup(group, { 'SVC-01': { status: 'partly' } }, proofs).tally.earned).toBe(1);
	});
});
