import { workedExamples } from 'virtual:worked-examples';
import { describe, expect, it } from 'vitest';
import { exampleStatuses, workedExampleOf } from '#lib/domain/checklist/worked-examples.ts';
import { sameQuestion } from '#lib/domain/edition-change/changes-between.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const newest = shippedChecklist('scsg@3.0').checklist;
const older = shippedChecklist('scsg@2.0').checklist;
const shipped = [newest, older];
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('the shipped worked examples', () => {
	it('tell three cases of every control of the newest edition', () => {
		expect(newest.controls).toHaveLength(118);
		for (const control of newest.controls) {
			const example = workedExampleOf(control, 'scsg', workedExamples, shipped);
			expect(Object.keys(example ?? {}), control.id).toEqual([...exampleStatuses]);
		}
	});

	it('are shown in the older edition where it asks the very same, and nowhere else', () => {
		const told = older.controls.filter(
			(control) => workedExampleOf(control, 'scsg', workedExamples, shipped) !== undefined
		);
		const same = older.controls.filter((control) =>
			newest.controls.some((other) => sameQuestion(control, other))
		);
		expect(told.map(({ id }) => id)).toEqual(same.map(({ id }) => id));
		expect(told.length).toBeGreaterThan(10);
		expect(told.length).toBeLessThan(older.controls.length);
	});

	it('are not lent to another guideline that copies a statement', () => {
		const [control] = newest.controls;
		expect(control && workedExampleOf(control, 'mycity', workedExamples, shipped)).toBeUndefined();
	});

	it('are whole texts in both languages, each case said once', () => {
		const cases = workedExamples.flatMap(({ controls }) =>
			Object.entries(controls).flatMap(([id, example]) =>
				exampleStatuses.map((status) => ({ at: `${id} ${status}`, ...example[status] }))
			)
		);
		expect(cases).toHaveLength(354);
		for (const { at, ja, en } of cases) {
			expect(ja, at).toMatch(/。$/u);
			expect(ja, at).toMatch(japanese);
			expect(en, at).toMatch(/\.$/);
			expect(en, at).not.toMatch(japanese);
			for (const said of [ja, en]) expect(said, at).toBe(said.trim());
		}
		expect(new Set(cases.map(({ ja }) => ja)).size).toBe(cases.length);
	});
});
