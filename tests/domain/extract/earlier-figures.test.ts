import { describe, expect, it } from 'vitest';
import { earlierFiguresSchema } from '#lib/domain/released/earlier-figures-v4.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';

describe('the figures of last time', () => {
	const figures = anEarlierYear({
		checklist: aChecklist(),
		assessment: anAssessment({
			components: [aComponent()],
			answers: { bus: { 'SVC-01': { status: 'partly', note: '内緒' } } }
		})
	});

	it('are those of each layer and of the city, with the year and the edition', () => {
		expect(figures).toMatchObject({
			fiscalYear: 2026,
			asOf: '2026-11-22',
			edition: '1.0',
			revision: 1,
			overall: { percent: 50, coverage: 100, grade: 'C' }
		});
		expect(figures.layers.map(({ layer, percent }) => [layer, percent])).toEqual([
			['governance', null],
			['service', 50],
			['city-os', null],
			['asset', null]
		]);
	});

	it('name the components, and say what every answer was that can be compared', () => {
		expect(figures.components).toEqual([
			{
				component: 'bus',
				name: 'bus',
				layer: 'service',
				percent: 50,
				coverage: 100,
				grade: 'C'
			}
		]);
		expect(figures.comparable?.answers).toEqual({ bus: { 'SVC-01': 'partly' } });
	});

	it('hold no text of an answer, and pass for what a report can be given', () => {
		expect(JSON.stringify(figures)).not.toContain('内緒');
		expect(earlierFiguresSchema.parse(figures)).toEqual(figures);
	});
});
