import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import type { AssessmentFile } from '#lib/formats/assessment/assessment-file.ts';
import { checkWritable, fieldsToMend } from '#lib/formats/assessment/check-writable.ts';
import { decodeAssessmentText } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const at = '2026-11-22T00:00:00.000Z';
const organisation = 'organisation';
const longNote = 'n'.repeat(20_001);
const links = (count: number) => Array.from({ length: count }, (_, i) => `e-${String(i)}`);
const withAnswer = (answer: Answer) =>
	anAssessment({ answers: { [organisation]: { 'GOV-01': answer } } });
const give = (assessment: Assessment, control: string, answer: Answer) =>
	recordAnswers(assessment, [{ component: organisation, control, answer }], { at });

function read(assessment: Assessment): AssessmentFile {
	const file = decodeAssessmentText(encodeAssessment({ assessment }));
	if (!file.ok) throw new Error(file.error.kind);
	return file.value;
}

describe('held values', () => {
	it('count once, however often the history repeats them', () => {
		const updatedBy = '課'.repeat(201);
		const file = read(withAnswer({ status: 'met', updatedBy }));
		let { assessment } = file;
		for (let edit = 0; edit < 600; edit++) {
			const status = edit % 2 === 0 ? 'partly' : 'met';
			assessment = give(assessment, 'GOV-01', { status, updatedBy });
		}
		const edited = { ...file, assessment };
		expect(checkWritable(edited).ok).toBe(true);
		const again = decodeAssessmentText(encodeAssessment(edited));
		expect(again.ok && again.value.held).toEqual([{ field: 'updatedBy', value: updatedBy }]);
	});

	it('are a thousand of a file at most, for whoever reads or writes it', () => {
		const actions = (count: number) =>
			Array.from({ length: count }, (_, i) => ({
				id: `a-${String(i)}`,
				title: `${String(i)}${'x'.repeat(500)}`,
				state: 'open' as const,
				closes: []
			}));
		expect(checkWritable(read(anAssessment({ actions: actions(1000) }))).ok).toBe(true);
		const more = { assessment: anAssessment({ actions: actions(1001) }) };
		expect(decodeAssessmentText(encodeAssessment(more)).ok).toBe(false);
		const held = actions(1001).map(({ title }) => ({ field: 'title', value: title }));
		expect(checkWritable({ ...more, held }).ok).toBe(false);
	});

	it('take an item no more often than the list did that was held', () => {
		const { held } = read(withAnswer({ evidence: links(501) }));
		const passes = (evidence: string[]) =>
			checkWritable({ assessment: withAnswer({ evidence }), ...(held && { held }) }).ok;
		expect(passes(links(501).toReversed())).toBe(true);
		expect(passes([...links(500), 'e-0'])).toBe(false);
		expect(passes(Array.from({ length: 20_001 }, () => 'e-1'))).toBe(false);
	});

	it.each(['', 'y'.repeat(65)])('item %j of too long a list stays what it was', (odd) => {
		const assessment = withAnswer({ evidence: links(501).with(3, odd) });
		const file = read(assessment);
		expect(encodeAssessment(file)).toBe(encodeAssessment({ assessment }));
		expect(checkWritable(file).ok).toBe(true);
		expect(fieldsToMend(file).length).toBeGreaterThan(0);
	});

	it('hide nothing behind them: of a hundred and one held in one item, the next is still judged', () => {
		const held = '意'.repeat(20_001);
		const review = (comment: string) => ({
			component: organisation,
			control: 'GOV-01',
			verdict: 'disagree' as const,
			comment
		});
		const drawn = (...more: string[]) => {
			const comments = [...Array.from({ length: 101 }, () => held), ...more];
			const reviews = comments.map(review);
			const [component, control] = [organisation, 'GOV-01'];
			return anAssessment({ drawer: [{ component, control, answer: {}, because: '', reviews }] });
		};
		const file = read(drawn());
		expect(checkWritable(file).ok).toBe(true);
		expect(checkWritable({ ...file, assessment: drawn('別'.repeat(20_001)) }).ok).toBe(false);
	});

	it('never pass where they cannot be read: a list of requests may not be empty', () => {
		const keys = Array.from({ length: 3 }, () => ({ component: organisation, control: 'GOV-01' }));
		const request = { id: 'r', at, party: 'p', keys: [], baseDigest: '0'.repeat(64) };
		const assessment = anAssessment({ requests: [request] });
		expect(checkWritable({ assessment, held: [{ field: 'keys', value: keys }] }).ok).toBe(false);
	});
});

describe('whatever the gate lets through', () => {
	const first = read(
		anAssessment({
			answers: {
				[organisation]: {
					'GOV-01': { note: longNote, evidence: links(520) },
					'GOV-02': { reason: 'r'.repeat(20_002), updatedBy: '課'.repeat(201), evidence: links(3) }
				}
			}
		})
	);
	const part = fc.constantFrom<Answer[]>(
		...['GOV-01', 'GOV-02'].map((id) => first.assessment.answers[organisation]?.[id] ?? {}),
		{ note: 'm'.repeat(20_001) },
		{ status: 'met', note: '' }
	);
	const edit = fc.record({
		control: fc.constantFrom('GOV-01', 'GOV-02', 'GOV-03'),
		answer: fc.tuple(part, part).map(([one, other]) => ({ ...one, ...other })),
		links: fc.integer({ min: 0, max: 530 }),
		copies: fc.integer({ min: 1, max: 2 })
	});

	it('can be read again, to the letter', () => {
		let [passed, refused] = [0, 0];
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
				const assessment = edits.reduce((before, { control, answer, links: count, copies }) => {
					const kept = (answer.evidence ?? []).slice(0, count);
					const evidence = Array.from({ length: copies }, () => kept).flat();
					return give(before, control, { ...answer, evidence });
				}, first.assessment);
				const file = { ...first, assessment };
				if (!checkWritable(file).ok) {
					refused++;
					return;
				}
				passed++;
				const text = encodeAssessment(file);
				const again = decodeAssessmentText(text);
				expect(again.ok && encodeAssessment(again.value)).toBe(text);
			}),
			{ numRuns: 60 }
		);
		expect(Math.min(passed, refused)).toBeGreaterThan(0);
	});
});
