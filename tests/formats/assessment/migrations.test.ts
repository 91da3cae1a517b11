import { describe, expect, it } from 'vitest';
import {
	assessmentFormatVersion,
	assessmentMigrations,
	migrateAssessment
} from '#lib/formats/assessment/migrations.ts';

describe('the migrations of assessment files', () => {
	it('lead from format 1 to the newest without a gap', () => {
		const steps = Array.from({ length: assessmentFormatVersion - 1 }, (_, i) => i + 1);
		expect(assessmentMigrations.map(({ from }) => from)).toEqual(steps);
	});

	it('leave a file of the newest format as it is', () => {
		const value = { format: 'machi-tenken/assessment' };
		expect(migrateAssessment(value, assessmentFormatVersion)).toBe(value);
	});
});
