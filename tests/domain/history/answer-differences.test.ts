import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMarkSchema, answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import { answerDifferences } from '#lib/domain/history/answer-differences.ts';
import { answerContent } from '#lib/domain/assessment/answer-content.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';

const words = fc.constantFrom('現地で確認', '𠮷野', ' ');
const answers: fc.Arbitrary<Answer | undefined> = fc.option(
	fc.record(
		{
			status: fc.constantFrom(...answerStatuses),
			note: words,
			reason: words,
			party: fc.constantFrom('firm', 'council'),
			evidence: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
			mark: fc.constantFrom(...answerMarkSchema.options),
			statementHash: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
			updatedAt: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
			updatedBy: words
		},
		{ requiredKeys: [], noNullPrototype: true }
	),
	{ nil: undefined, freq: 6 }
);

describe('answerDifferences', () => {
	it('tells every change of content and only those', () => {
		fc.assert(
			fc.property(answers, answers, (before, after) => {
				const same = isSameContent(answerContent(before ?? {}), answerContent(after ?? {}));
				expect(answerDifferences(before, after).length === 0).toBe(same);
			})
		);
	});

	it('says the same backwards', () => {
		const turned = { 'evidence-added': 'evidence-removed', 'evidence-removed': 'evidence-added' };
		fc.assert(
			fc.property(answers, answers, (before, after) => {
				const back = answerDifferences(after, before).map((difference) => {
					if (difference.kind === 'field')
						return { ...difference, before: difference.after, after: difference.before };
					if (difference.kind === 'wording') return difference;
					return { ...difference, kind: turned[difference.kind] };
				});
				expect(new Set(back.map((one) => JSON.stringify(one, null, 1)).sort())).toEqual(
					new Set(
						answerDifferences(before, after)
							.map((one) => JSON.stringify(one, null, 1))
							.sort()
					)
				);
			})
		);
	});

	it('tells status, note and evidence of an answer that is new', () => {
		expect(answerDifferences(undefined, { status: 'met', note: '済', evidence: ['a'] })).toEqual([
			{ kind: 'field', field: 'status', before: undefined, after: 'met' },
			{ kind: 'field', field: 'note', before: undefined, after: '済' },
			{ kind: 'evidence-added', evidence: ['a'] }
		]);
	});
});
