import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import {
	decodeAssessment,
	decodeAssessmentText,
	parseAssessment
} from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryAssessment } from '../../support/arbitrary-assessment.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const errorOf = (value: unknown) => {
	const parsed = parseAssessment(value);
	return parsed.ok ? undefined : parsed.error;
};

/** An assessment pinned to a checklist, as a file with its copy. */
const withCopy = (checklist: Checklist, checklistCopy = checklist) => ({
	assessment: anAssessment({ checklist: pinChecklist(checklist) }),
	checklistCopy
});

describe('an assessment file', () => {
	it('comes back as it was written', () => {
		fc.assert(
			fc.property(arbitraryAssessment(), (assessment) => {
				const text = encodeAssessment({ assessment });
				expect(decodeAssessment(utf8(text))).toEqual({ ok: true, value: { assessment } });
			}),
			{ numRuns: 200 }
		);
	});

	it('is written the same after it was read, byte for byte', () => {
		fc.assert(
			fc.property(arbitraryAssessment(), (assessment) => {
				const text = encodeAssessment({ assessment });
				const read = decodeAssessmentText(text);
				expect(read.ok && encodeAssessment(read.value)).toBe(text);
			}),
			{ numRuns: 100 }
		);
	});

	it('is written the same whatever the order of keys', () => {
		const shuffledKeys = (assessment: Assessment) =>
			Object.fromEntries(Object.entries(assessment).reverse()) as Assessment;
		fc.assert(
			fc.property(arbitraryAssessment(), (assessment) => {
				expect(encodeAssessment({ assessment: shuffledKeys(assessment) })).toBe(
					encodeAssessment({ assessment })
				);
			}),
			{ numRuns: 50 }
		);
	});

	it('opens with what it is and ends with a line break', () => {
		const text = encodeAssessment({ assessment: anAssessment() });
		expect(text).toMatch(
			/^\{\n {2}"format": "machi-tenken\/assessment",\n {2}"formatVersion": 5,\n {2}"id": /
		);
		expect(text.endsWith('}\n')).toBe(true);
		expect(text).not.toContain('\r');
	});

	it('carries its checklist and brings it back', () => {
		const file = withCopy(aChecklist());
		expect(decodeAssessmentText(encodeAssessment(file))).toEqual({ ok: true, value: file });
	});

	it('is refused when the copy of the checklist is not the one it was made on', () => {
		const original = aChecklist();
		const altered = aChecklist({ controls: [aControl({ weight: 3 })] });
		expect(errorOf({ ...withCopy(original).assessment, checklistCopy: altered })).toEqual({
			kind: 'checklist-copy-altered',
			expected: pinChecklist(original).digest,
			found: pinChecklist(altered).digest
		});
	});

	it.each(['components', 'parties', 'evidence', 'actions'] as const)(
		'is refused when two %s have the same id',
		(list) => {
			const item = {
				components: aComponent(),
				parties: { id: 'bus', name: '架空交通' },
				evidence: { id: 'bus', title: '規程' },
				actions: { id: 'bus', title: '直す', state: 'open', closes: [] }
			}[list];
			expect(errorOf(anAssessment({ [list]: [item] }))).toBeUndefined();
			expect(errorOf(anAssessment({ [list]: [item, { ...item, id: 'map' }, item] }))).toEqual({
				kind: 'invalid',
				issues: [{ path: [list, 2, 'id'], code: 'duplicate-id', detail: 'bus' }]
			});
		}
	);

	it('says where something is wrong', () => {
		const wrong = { ...anAssessment(), answers: { bus: { 'SVC-01': { status: 'done' } } } };
		expect(errorOf(wrong)).toMatchObject({
			kind: 'invalid',
			issues: [{ path: ['answers', 'bus', 'SVC-01', 'status'], code: 'not-allowed-value' }]
		});
	});

	it('lists a hundred places that are wrong, and counts the others', () => {
		const answers = Array.from(
			{ length: 130 },
			(_, i) => [`SVC-${i + 1}`, { status: 'done' }] as const
		);
		const error = errorOf({ ...anAssessment(), answers: { bus: Object.fromEntries(answers) } });
		expect(error).toMatchObject({ kind: 'invalid', unlisted: 30 });
		expect(error?.kind === 'invalid' && error.issues).toHaveLength(100);
	});

	it('goes through the doors in order: size, text, JSON, kind, version, shape', () => {
		const decode = (text: string | Uint8Array) => {
			const read = decodeAssessment(typeof text === 'string' ? utf8(text) : text);
			return read.ok ? 'fine' : read.error.kind;
		};
		expect(decode(new Uint8Array(65 * 1024 * 1024))).toBe('too-large');
		expect(decode('')).toBe('empty');
		expect(decode(Uint8Array.of(0xff))).toBe('not-utf8');
		expect(decode('['.repeat(100))).toBe('too-deep');
		expect(decode('{')).toBe('not-json');
		expect(decode('{"constructor":1}')).toBe('forbidden-key');
		expect(decode('{}')).toBe('wrong-file-kind');
		expect(decode('{"format":"machi-tenken/assessment"}')).toBe('no-format-version');
		expect(decode('{"format":"machi-tenken/assessment","formatVersion":6}')).toBe('format-too-new');
		expect(decode('{"format":"machi-tenken/assessment","formatVersion":1}')).toBe('invalid');
		expect(decode(encodeAssessment({ assessment: anAssessment() }))).toBe('fine');
		expect(decode(`\ufeff${encodeAssessment({ assessment: anAssessment() })}`)).toBe('fine');
	});

	// What takes more than a moment here takes longer than any test may.
	it('answers for hostile texts as long as a book', () => {
		const bait = { ...anAssessment(), id: 'a!'.repeat(500_000) };
		expect(errorOf(bait)).toMatchObject({ kind: 'invalid' });
		const dashes = { ...anAssessment(), asOf: '2026-'.repeat(200_000) };
		expect(errorOf(dashes)).toMatchObject({ kind: 'invalid' });
	});
});
