import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';

/**
 * An assessment with its answers and facts in the order of its file, whatever the order in which they were given: a
 * report is made again from the file it carries, and is to be the same.
 */
export const inFileOrder = (assessment: Assessment): Assessment => ({
	...assessment,
	profile: byKey(assessment.profile),
	answers: byKey(assessment.answers, byKey)
});

const byKey = <Value>(
	record: Readonly<Record<string, Value>>,
	inner: (value: Value) => Value = (value) => value
): Record<string, Value> =>
	Object.fromEntries(
		Object.entries(record)
			.toSorted(([a], [b]) => compareTexts(a, b))
			.map(([key, value]) => [key, inner(value)])
	);
