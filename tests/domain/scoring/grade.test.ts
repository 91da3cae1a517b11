import { describe, expect, it } from 'vitest';
import { gradeOf, worstGrade, type Grade } from '#lib/domain/scoring/grade.ts';

const sums = (earned: number, answeredPossible: number, possible = answeredPossible) => ({
	earned,
	answeredPossible,
	possible,
	supported: 0,
	confirmed: 0
});

describe('gradeOf', () => {
	it.each<[number, number, Grade]>([
		[1000, 1000, 'A'],
		[900, 1000, 'A'],
		[8999, 10_000, 'B'],
		[750, 1000, 'B'],
		[7499, 10_000, 'C'],
		[500, 1000, 'C'],
		[4999, 10_000, 'D'],
		[0, 1000, 'D']
	])('gives %i of %i an %s, compared before rounding', (earned, answered, grade) => {
		expect(gradeOf(sums(earned, answered), 0)).toBe(grade);
	});

	it.each<[number, number, Grade | null]>([
		[80, 100, 'A'],
		[7999, 10_000, null],
		[0, 100, null],
		[0, 0, null]
	])('with %i of %i answered gives %s', (answered, possible, grade) => {
		expect(gradeOf(sums(answered, answered, possible), 0)).toBe(grade);
	});

	it.each<[number, Grade | null]>([
		[95, 'C'],
		[80, 'C'],
		[60, 'C'],
		[40, 'D']
	])('caps %i % with an essential gap at C and never lifts to it', (earned, grade) => {
		expect(gradeOf(sums(earned, 100), 1)).toBe(grade);
		expect(gradeOf(sums(earned, 100), 7)).toBe(grade);
	});

	it('does not rate for the sake of an essential gap', () => {
		expect(gradeOf(sums(10, 10, 100), 1)).toBe(null);
	});
});

describe('worstGrade', () => {
	it.each<[(Grade | null)[], Grade | null]>([
		[['A', 'B'], 'B'],
		[['D', 'A'], 'D'],
		[[null, 'B', null], 'B'],
		[[null], null],
		[[], null]
	])('of %j is %s', (all, worst) => {
		expect(worstGrade(all)).toBe(worst);
	});
});
