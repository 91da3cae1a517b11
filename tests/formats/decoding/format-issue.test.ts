import { describe, expect, it } from 'vitest';
import { z } from '#lib/domain/primitives/zod.ts';
import { issuesOf, mostIssues, type FormatIssue } from '#lib/formats/decoding/format-issue.ts';

function issues(schema: z.ZodType, value: unknown): readonly FormatIssue[] {
	const parsed = schema.safeParse(value);
	return parsed.success ? [] : issuesOf(parsed.error);
}

describe('issuesOf', () => {
	const shape = z.strictObject({
		text: z.string().min(2).max(3).optional(),
		form: z
			.string()
			.regex(/^[a-z]$/)
			.optional(),
		choice: z.enum(['a', 'b']).optional(),
		list: z.array(z.string()).max(1).optional(),
		keys: z.record(z.string().regex(/^k/), z.string()).optional(),
		own: z
			.string()
			.refine((found) => found === 'x', { message: 'not x' })
			.optional(),
		union: z.union([z.literal('p'), z.strictObject({ deep: z.number() })]).optional()
	});

	it.each<[string, unknown, Partial<FormatIssue>]>([
		['a wrong type', { text: 1 }, { path: ['text'], code: 'wrong-type', detail: 'string' }],
		['too little', { text: 'a' }, { path: ['text'], code: 'too-small', detail: '2' }],
		['too much', { list: ['a', 'b'] }, { path: ['list'], code: 'too-big', detail: '1' }],
		['a wrong form', { form: 'A' }, { path: ['form'], code: 'wrong-form' }],
		['a value of no choice', { choice: 'c' }, { code: 'not-allowed-value', detail: 'a | b' }],
		['a place in a list', { list: [1] }, { path: ['list', 0], code: 'wrong-type' }],
		['an unknown key', { extra: 1 }, { path: [], code: 'unknown-key', detail: 'extra' }],
		[
			'a key of the wrong form',
			{ keys: { no: 'x' } },
			{ path: ['keys', 'no'], code: 'wrong-form' }
		],
		['a rule of ours', { own: 'y' }, { path: ['own'], code: 'wrong-form', detail: 'not x' }],
		['the nearest branch of a union', { union: { deep: 'x' } }, { path: ['union', 'deep'] }],
		['no branch of a union', { union: 1 }, { path: ['union'], code: 'wrong-form' }]
	])('names %s', (_, value, expected) => {
		const found = issues(shape, value);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject(expected);
	});

	it('tells what is missing from what is of the wrong type', () => {
		const needed = z.strictObject({ a: z.string(), b: z.string() });
		expect(issues(needed, { b: null }).map(({ code }) => code)).toEqual(['missing', 'wrong-type']);
	});

	it('lists a hundred issues at most, however many one of them stands for', () => {
		const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, 1]));
		expect(issues(shape, many)).toHaveLength(mostIssues);
		expect(issues(z.array(z.string()), Array(500).fill(1))).toHaveLength(mostIssues);
	});

	it('lets no sentence of a library through', () => {
		for (const { code, detail } of issues(shape, { text: 1, choice: 2, union: 3, more: 4 })) {
			expect(`${code} ${detail}`).not.toMatch(/Invalid|expected|received|Unrecognized/);
		}
	});
});
