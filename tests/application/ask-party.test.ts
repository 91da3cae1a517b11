import { describe, expect, it } from 'vitest';
import { askAgain, askParty, noteRequest, questionsTo } from '#lib/application/ask-party.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const authorship = { at: '2026-11-22T00:00:00Z', by: '担当' };
const assessment = anAssessment({
	checklist: pin,
	parties: [{ id: 'harbour', name: '港システム' }],
	components: [aComponent({ id: 'maas', party: 'harbour' })],
	answers: { maas: { 'SVC-01': { status: 'met' } } }
});
const keys = [{ component: 'maas', control: 'SVC-02' }];
const questions = { id: 'r1', party: 'harbour', keys, deadline: '2027-01-31' };
function asked() {
	const result = askParty({ assessment, checklist }, questions, authorship);
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

describe('asking a party', () => {
	it('puts the questions that nobody has answered, or all of them', () => {
		const open = questionsTo({ assessment, checklist }, 'harbour', 'open');
		const all = questionsTo({ assessment, checklist }, 'harbour', 'all');
		expect(open.length).toBeGreaterThan(0);
		expect(all.filter((key) => !open.includes(key)).map(({ control }) => control)).toContain(
			'SVC-01'
		);
	});

	it('hands out the part, and remembers what it was made from', () => {
		const { part, request } = asked();
		expect(part.requests).toEqual([
			{ ...questions, ...authorship, baseDigest: request.baseDigest }
		]);
		const { requests: _, ...handedOut } = part;
		expect(request.baseDigest).toBe(assessmentDigest(handedOut));
		expect(request.base).toEqual({ answers: part.answers, evidence: part.evidence });
	});

	it('is noted once, into whatever the assessment is by then', () => {
		const { request } = asked();
		const edited = { ...assessment, title: '直した題名' };
		const noted = noteRequest(edited, request);
		const kept = { ...edited, requests: [request] };
		expect(noted).toEqual(kept);
		expect(noteRequest(kept, request)).toEqual(kept);
	});

	it('asks the same again with what was said then', () => {
		const { part, request } = asked();
		const changed = { ...assessment, answers: { maas: { 'SVC-02': { status: 'met' as const } } } };
		expect(askAgain(changed, request)).toEqual(part);
	});

	it('is refused without questions, and where no answer could be taken', () => {
		const kindOf = (given: typeof assessment, of = keys) => {
			const result = askParty(
				{ assessment: given, checklist },
				{ ...questions, keys: of },
				authorship
			);
			return result.ok ? 'ok' : result.error.kind;
		};
		const stage = { state: 'submitted', at: authorship.at, digest: 'a'.repeat(64) } as const;
		expect(kindOf(assessment, [])).toBe('nothing-to-ask');
		expect(kindOf({ ...assessment, stages: [stage] })).toBe('not-changeable');
		expect(kindOf({ ...assessment, workingCopy: { kind: 'part', of: 'city' } })).toBe(
			'not-changeable'
		);
	});
});
