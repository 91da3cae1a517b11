import { describe, expect, it } from 'vitest';
import { checkWritable, fieldsToMend } from '#lib/formats/assessment/check-writable.ts';
import {
	decodeAssessmentText,
	type AssessmentFile
} from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { dayFields, fieldNameOf } from '#lib/formats/assessment/unfit-field.ts';
import {
	assessmentLimits,
	choices,
	fullAssessment,
	withValueAt,
	type AssessmentLimit
} from '../../support/assessment-limits.ts';

/** Lists that bound memory: reading one more than a hundred thousand takes minutes and is refused as before. */
const readable = ({ kind, limit }: AssessmentLimit) => kind !== 'most' || limit <= 20_000;

const nameOf = ({ path, kind }: AssessmentLimit) => `${path.join('.')} (${kind})`;
const fileWith = (choice: number, { path, beyond }: AssessmentLimit): AssessmentFile => ({
	assessment: withValueAt(fullAssessment(choice), path, beyond())
});

/** What can be held where it stands; everything else takes the file away, as it always did. */
function isHeldWhenRead({ path, kind, limit }: AssessmentLimit): boolean {
	if (kind === 'most') return path.length > 1 && limit <= 5000;
	if (kind === 'shortest') return fieldNameOf(path) !== 'keys';
	if (kind === 'form') return dayFields.has(fieldNameOf(path));
	return true;
}

const cases = choices.flatMap((choice) =>
	assessmentLimits(choice).map((limit) => [nameOf(limit), choice, limit] as const)
);

describe('every limit of the assessment', () => {
	it('is walked: texts, lists, numbers, forms', () => {
		expect(cases.length).toBeGreaterThan(200);
		expect(new Set(cases.map(([, , { kind }]) => kind)).size).toBe(6);
		for (const choice of choices) {
			expect(checkWritable({ assessment: fullAssessment(choice) }).ok).toBe(true);
		}
	});

	it.each(cases)('%s: one beyond is never written, and named', (_, choice, limit) => {
		const checked = checkWritable(fileWith(choice, limit));
		expect(checked.ok ? [] : checked.error.fields.map(({ path }) => path)).toContainEqual(
			limit.path
		);
	});

	it.each(cases.filter(([, , limit]) => readable(limit)))(
		'%s: one beyond in a file is held and named, or refused and named',
		(_, choice, limit) => {
			const text = encodeAssessment(fileWith(choice, limit));
			const read = decodeAssessmentText(text);
			expect(read.ok).toBe(isHeldWhenRead(limit));
			if (!read.ok) {
				expect(read.error.kind === 'invalid' && read.error.issues).toContainEqual(
					expect.objectContaining({ path: limit.path })
				);
				return;
			}
			expect(fieldsToMend(read.value).map(({ path }) => path)).toEqual([limit.path]);
			expect(checkWritable(read.value).ok).toBe(true);
			expect(encodeAssessment(read.value)).toBe(text);
		}
	);
});
