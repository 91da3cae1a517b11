import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import { copyToAnswer, responseOf } from '#lib/domain/rounds/copy-to-answer.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import { requestStandings } from '#lib/domain/rounds/request-standing.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';
import { without } from '../../support/without.ts';
import { valueOf } from '../../support/value-of.ts';

const at = '2026-11-22T00:00:00Z';
const occasion = { at, by: '担当', digestOf: assessmentDigest };
const own = [
	{ component: 'own-app', control: 'SVC-01' },
	{ component: 'organisation', control: 'GOV-02' }
];
const questions = { id: 'request-1', party: 'own-firm', keys: own, deadline: '2027-01-31' };
const { checklist } = aCityWithSecrets;
const city = without({ ...aCityWithSecrets.assessment, stages: [] }, 'workingCopy');

describe('a request', () => {
	const { part, assessment } = valueOf(handOutRequest(city, questions, occasion));

	it('shows a party what it is asked, and nothing of anybody else', () => {
		expect(JSON.stringify(part)).not.toMatch(/SECRET|WITHHELD/);
		expect(part.answers['own-app']?.['SVC-02']).toBeUndefined();
		expect(part.actions).toEqual([]);
		expect(part.reviews).toEqual([]);
	});

	it('is remembered by the city with what it was made from; the party does not get that', () => {
		expect(assessment.requests?.at(-1)).toMatchObject({
			id: 'request-1',
			baseDigest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
			base: { answers: part.answers, evidence: part.evidence }
		});
		expect(part.requests).toEqual([
			{ ...questions, at, by: '担当', baseDigest: expect.any(String) as string }
		]);
		expect({ ...assessment, requests: city.requests }).toEqual(city);
	});

	it('is answered on a copy that asks its questions alone, and comes back as the city knows it', () => {
		const copy = copyToAnswer(part);
		if (copy === undefined) throw new Error('no copy');
		expect(copy.id).toBe('request-1');
		const asked = askedPairs(listPairs(checklist, copy), copy);
		expect(
			asked
				.map(({ component, control }) => answerKeyText({ component, control: control.id }))
				.sort()
		).toEqual(own.map(answerKeyText).sort());
		expect(responseOf(copy)).toEqual(part);
		expect(assessmentSchema.safeParse(copy).success).toBe(true);
	});

	it('cannot be made of a copy, nor of what asks nothing or more than one thing', () => {
		const copy = copyToAnswer(part) ?? part;
		expect(copyToAnswer(copy)).toBeUndefined();
		expect(copyToAnswer({ ...city, requests: [] })).toBeUndefined();
		const [request] = part.requests ?? [];
		if (request === undefined) throw new Error('no request');
		expect(copyToAnswer({ ...part, requests: [request, request] })).toBeUndefined();
		expect(responseOf(part)).toBeUndefined();
	});

	it('asks in any city only what was chosen, whatever facts the party may not see', () => {
		fc.assert(
			fc.property(arbitraryCity, fc.array(fc.nat()), ({ checklist, assessment }, places) => {
				const pairs = listPairs(checklist, assessment);
				const keys = pairs
					.filter((_, order) => places.includes(order))
					.map(({ component, control }) => ({ component, control: control.id }));
				if (keys.length === 0) return;
				const handed = valueOf(handOutRequest(assessment, { ...questions, keys }, occasion));
				const copy = copyToAnswer(handed.part) as Assessment;
				const asked = askedPairs(listPairs(checklist, copy), copy);
				const texts = asked.map((pair) =>
					answerKeyText({ component: pair.component, control: pair.control.id })
				);
				expect(texts.sort()).toEqual(keys.map(answerKeyText).sort());
			})
		);
	});
});

describe('how requests stand', () => {
	const request = valueOf(handOutRequest(city, questions, occasion)).assessment.requests ?? [];
	const response = (accepted: typeof own) => ({
		request: 'request-1',
		digest: '0'.repeat(64),
		takenAt: at,
		accepted
	});

	it('counts each question once, however many responses it took', () => {
		const [standing] = requestStandings(
			{ requests: request.slice(-1), responses: [response(own.slice(0, 1)), response(own)] },
			'2026-12-01'
		);
		expect(standing).toMatchObject({ taken: 2, responses: 2, overdue: false });
	});

	it('is overdue after its deadline while something is missing, and not on the day itself', () => {
		const on = (today: string, accepted: typeof own) =>
			requestStandings({ requests: request.slice(-1), responses: [response(accepted)] }, today)[0]
				?.overdue;
		expect(on('2027-01-31', [])).toBe(false);
		expect(on('2027-02-01', own.slice(0, 1))).toBe(true);
		expect(on('2027-02-01', own)).toBe(false);
	});
});
