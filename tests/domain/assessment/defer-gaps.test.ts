import { describe, expect, it } from 'vitest';
import { deferGaps, takeUpGaps } from '#lib/domain/assessment/defer-gaps.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const key = { component: 'organisation', control: 'GOV-01' };
const other = { component: 'bus', control: 'GOV-01' };

describe('reasons for planning nothing', () => {
	it('are noted once for each gap, the last one standing', () => {
		const once = deferGaps(anAssessment(), [key, other], '予算がない');
		const twice = deferGaps(once, [key], '来年度に行う');
		expect(twice.deferrals).toEqual([
			{ ...other, reason: '予算がない' },
			{ ...key, reason: '来年度に行う' }
		]);
	});

	it('are taken back, and the assessment is then as it was', () => {
		const before = anAssessment();
		const noted = deferGaps(before, [key, other], '予算がない');
		expect(takeUpGaps(noted, [key]).deferrals).toEqual([{ ...other, reason: '予算がない' }]);
		expect(takeUpGaps(noted, [key, other])).toStrictEqual(before);
		expect(takeUpGaps(before, [key])).toStrictEqual(before);
	});
});
