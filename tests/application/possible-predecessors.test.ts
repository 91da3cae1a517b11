import { describe, expect, it } from 'vitest';
import { possiblePredecessors } from '#lib/application/possible-predecessors.ts';
import { findMisfit } from '#lib/application/year-of-file.ts';
import { anAssessment } from '../support/an-assessment.ts';

const city = anAssessment({ municipality: { code: '042161', name: '富谷市' } });
const town = { code: '044237', name: '富谷町' };
const kept = (code: string, municipality: string, sample = false) => ({
	id: code,
	title: '点検',
	municipality,
	code,
	fiscalYear: 2016,
	edition: '2.0',
	answerCount: 1,
	savedAt: '2026-11-22T00:00:00Z',
	saveCount: 1,
	complete: true,
	sample
});

describe('a municipality that a city may have come from', () => {
	it('is any other one with an assessment here or in a file, once, and no sample', () => {
		expect(
			possiblePredecessors(
				city,
				[kept('282014', '姫路市'), kept('042161', '富谷市'), kept('011002', '見本市', true)],
				[town, town]
			)
		).toEqual([town, { code: '282014', name: '姫路市' }]);
	});

	it('is compared only if it was chosen, and then like the city itself', () => {
		const then = anAssessment({ municipality: town });
		expect(findMisfit(then, city)).toEqual({ kind: 'other-city', ...town });
		expect(findMisfit(then, city, [town.code])).toBeUndefined();
		expect(findMisfit({ ...then, sample: true }, city, [town.code])?.kind).toBe('sample');
	});
});
