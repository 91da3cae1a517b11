import { describe, expect, it } from 'vitest';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { aChecklist, aControl, aRisk } from '../../support/a-checklist.ts';

const takesControl = (given: Record<string, unknown>) =>
	checklistSchema.safeParse({ ...aChecklist(), controls: [{ ...aControl(), ...given }] }).success;

describe('checklistSchema', () => {
	it('takes the builder\u2019s checklist', () => {
		expect(checklistSchema.parse(aChecklist())).toEqual(aChecklist());
	});

	it.each<[string, Record<string, unknown>]>([
		['a weight of 0', { weight: 0 }],
		['a weight of 4', { weight: 4 }],
		['a weight below zero', { weight: -1 }],
		['a weight without end', { weight: Infinity }],
		['a weight that is a text', { weight: '1' }],
		['no party', { parties: [] }],
		['an unknown state', { state: 'draft' }],
		['a slip of a key', { esential: true }],
		['an id with a space', { id: 'SVC 01' }],
		['an id that every object has', { id: 'constructor' }],
		['a basis of another kind', { basis: { kind: 'official', number: '1-2' } }],
		['an unknown effort', { effort: 'XL' }]
	])('refuses a control with %s', (_, given) => {
		expect(takesControl(given)).toBe(false);
	});

	it('refuses a risk without an impact of 1 to 3', () => {
		for (const impact of [0, 4, 1.5, undefined]) {
			const risks = [{ ...aRisk(), impact }];
			expect(checklistSchema.safeParse({ ...aChecklist(), risks }).success).toBe(false);
		}
	});

	it('refuses a checklist without controls', () => {
		expect(checklistSchema.safeParse(aChecklist({ controls: [] })).success).toBe(false);
	});
});

describe('controlsById', () => {
	it('finds controls, by one index for each checklist', () => {
		const checklist = aChecklist();
		expect(controlsById(checklist).get('SVC-01')).toBe(checklist.controls[0]);
		expect(controlsById(checklist).get('SVC-99')).toBeUndefined();
		expect(controlsById(checklist)).toBe(controlsById(checklist));
	});
});
