import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import {
	listQualityFindings,
	qualityFindingKinds,
	type QualityFinding
} from '#lib/domain/gap/list-quality-findings.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const complete = [
	aComponent(),
	aComponent({ id: 'hub', layer: 'city-os' }),
	aComponent({ id: 'cam', layer: 'asset' })
];

const find = (given: Partial<Assessment>) =>
	listQualityFindings(aChecklist(), anAssessment({ components: complete, ...given }));

describe('listQualityFindings', () => {
	const cases: Readonly<
		Record<QualityFinding['kind'], [Partial<Assessment>, Omit<QualityFinding, 'kind'>]>
	> = {
		'not-applicable-without-reason': [
			{ answers: { bus: { 'SVC-01': { status: 'not-applicable', reason: '\u3000' } } } },
			{ component: 'bus', control: 'SVC-01', subject: null }
		],
		'control-not-in-checklist': [
			{ answers: { bus: { 'SVC-99': { status: 'met' } } } },
			{ component: 'bus', control: 'SVC-99', subject: 'SVC-99' }
		],
		'component-missing': [
			{ answers: { gone: { 'SVC-01': { status: 'met' }, 'SVC-99': { status: 'met' } } } },
			{ component: 'gone', control: null, subject: 'gone' }
		],
		'uses-missing-component': [
			{ components: complete.map((one) => (one.id === 'bus' ? { ...one, uses: ['gone'] } : one)) },
			{ component: 'bus', control: null, subject: 'gone' }
		],
		'evidence-missing': [
			{ answers: { bus: { 'SVC-01': { status: 'met', evidence: ['lost'] } } } },
			{ component: 'bus', control: 'SVC-01', subject: 'lost' }
		],
		'layer-without-component': [
			{ components: complete.filter(({ layer }) => layer !== 'asset') },
			{ component: null, control: null, subject: 'asset' }
		]
	};

	it.each(qualityFindingKinds)('finds %s, once', (kind) => {
		const [given, place] = cases[kind];
		expect(find(given)).toEqual([{ kind, ...place }]);
	});

	it('finds nothing in a sound assessment', () => {
		const sound: Partial<Assessment> = {
			evidence: [{ id: 'e1', title: '規程' }],
			answers: {
				organisation: {},
				bus: { 'SVC-01': { status: 'not-applicable', reason: '屋内だけ', evidence: ['e1'] } }
			}
		};
		expect(find(sound)).toEqual([]);
	});
});
