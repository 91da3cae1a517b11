import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';

/** A service of criticality 1 that uses nothing. */
export function aComponent(given: Partial<Component> = {}): Component {
	const { id = 'bus' } = given;
	return { id, name: id, layer: 'service', criticality: 1, uses: [], facts: {}, ...given };
}

/** A blank assessment of Kakogawa as of 2026-11-22; what is given replaces its fields. */
export function anAssessment(given: Partial<Assessment> = {}): Assessment {
	const blank = newAssessment({
		id: 'assessment-1',
		title: '令和8年度',
		municipality: { code: '282103', name: '加古川市' },
		fiscalYear: 2026,
		asOf: '2026-11-22',
		checklist: { guideline: 'sample', edition: '1.0', revision: 1, digest: '0'.repeat(64) }
	});
	return { ...blank, ...given };
}
