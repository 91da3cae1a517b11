import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { lensFigures } from '#lib/domain/scoring/lens-figures.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const lens = (groups: Lens['groups']): Lens => ({
	format: 'machi-tenken/lens',
	formatVersion: 1,
	lens: 'fields',
	version: '1',
	revision: 1,
	title: text('分野'),
	about: text('独自'),
	framework: 'f',
	groups
});
const refersTo = (...ids: readonly string[]) => ids.map((id) => ({ framework: 'f', id }));

describe('lensFigures', () => {
	it('sums the pairs of the controls in each group; a control can be in several', () => {
		const checklist = aChecklist({
			controls: [
				aControl({ id: 'A', weight: 2, references: refersTo('1', '2') }),
				aControl({ id: 'B', references: refersTo('2') }),
				aControl({ id: 'C', references: [{ framework: 'other', id: '1' }] })
			]
		});
		const assessment = anAssessment({
			components: [aComponent()],
			answers: { bus: { A: { status: 'met' }, B: { status: 'not-met' }, C: { status: 'not-met' } } }
		});
		const [one, two, three] = lensFigures(
			lens(['1', '2', '3'].map((id) => ({ id, title: text(id), ids: [id] }))),
			score(checklist, assessment).pairs
		);
		expect(one).toMatchObject({ controls: 1, earned: 4, answeredPossible: 4, percent: 100 });
		expect(two).toMatchObject({ controls: 2, earned: 4, answeredPossible: 6, percent: 66.7 });
		expect(three).toMatchObject({ controls: 0, possible: 0, percent: null, grade: null });
	});

	it('narrows a group with ids by the controls its inner groups name, and widens one without', () => {
		const checklist = aChecklist({
			controls: [
				aControl({ id: 'A', references: refersTo('1') }),
				aControl({ id: 'B', references: refersTo('1') }),
				aControl({ id: 'C' })
			]
		});
		const assessment = anAssessment({ components: [aComponent()] });
		const inner = [{ id: 'in', title: text('中'), controls: ['A', 'C'] }];
		const [narrow, wide] = lensFigures(
			lens([
				{ id: 'narrow', title: text('狭い'), ids: ['1'], groups: inner },
				{ id: 'wide', title: text('広い'), groups: inner }
			]),
			score(checklist, assessment).pairs
		);
		expect(narrow?.ids).toEqual(['A', 'B']);
		expect(narrow?.groups[0]?.ids).toEqual(['A']);
		expect(wide?.ids).toEqual(['A', 'C']);
		expect(wide?.groups[0]?.ids).toEqual(['A', 'C']);
	});

	it('gives a group that holds every control the figures of the whole', () => {
		fc.assert(
			fc.property(arbitraryCity, ({ checklist, assessment }) => {
				const referring = {
					...checklist,
					controls: checklist.controls.map((control) => ({
						...control,
						references: refersTo('all')
					}))
				};
				const result = score(referring, assessment);
				const inner = { id: 'inner', title: text('中'), ids: ['all'] };
				const [all] = lensFigures(
					lens([{ id: 'outer', title: text('外'), groups: [inner] }]),
					result.pairs
				);
				const { grade: _, provisional: __, deciding: ___, ...sums } = result.overall;
				expect(all).toMatchObject(sums);
				expect(all?.groups[0]).toMatchObject(sums);
			})
		);
	});
});
