import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { finishMerge, prepareMerge } from '#lib/application/prepare-merge.ts';
import { handOutRequest } from '#lib/domain/rounds/hand-out-request.ts';
import {
	canTakeTheirs,
	preferTheirs,
	takeWithoutConflict
} from '#lib/domain/merge/merge-decisions.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { valueOf } from '../support/value-of.ts';
import {
	at,
	city,
	later,
	mine,
	part,
	prepared,
	responseWith,
	toTake
} from './a-handed-out-request.ts';

const withAnswer = (given: Assessment, control: string, answer: Answer): Assessment => ({
	...given,
	answers: { ...given.answers, 'own-app': { ...given.answers['own-app'], [control]: answer } }
});

describe('a response', () => {
	it('that changes nothing has nothing to take, whatever was hidden from the party', () => {
		const merge = prepared(mine, responseWith({}));
		expect(toTake(merge)).toEqual([]);
		expect(merge.notices).toEqual([]);
	});

	it('leaves behind no record of its request, which the city has; one that it has not is told', () => {
		const leftOf = (given: Assessment) => prepared(given, responseWith({})).plan.leftBehind;
		expect(leftOf(mine)).toEqual([]);
		expect(leftOf(city)).toEqual([{ part: 'requests', count: 1 }]);
	});

	it('brings what it changed, and the city keeps everything that was hidden', () => {
		const theirs = responseWith({ 'SVC-02': { status: 'met', note: '対応済み' } });
		const merge = prepared(mine, theirs);
		expect(toTake(merge)).toEqual(['answer own-app SVC-02']);
		// Who answered when is the sender's own claim: shown nowhere.
		expect(theirs.answers['own-app']?.['SVC-02']).toMatchObject({ updatedBy: '事業者' });
		expect(JSON.stringify(merge.plan)).not.toContain('事業者');
		const outcome = finishMerge(mine, merge, takeWithoutConflict(merge.plan.items), later);
		expect(outcome.assessment.answers['own-app']?.['SVC-02']).toMatchObject({
			status: 'met',
			note: '対応済み',
			updatedBy: '担当',
			updatedAt: later.at
		});
		expect(outcome.assessment.responses).toHaveLength(1);
		const { answers: _, history: __, responses: ___, ...kept } = outcome.assessment;
		const { answers, history, responses, ...before } = mine;
		expect([answers, history, responses]).toBeDefined();
		expect(kept).toEqual(before);
	});

	it('that brings a masked text back as it was leaves the words of the city', () => {
		const own = mine.answers['own-app']?.['SVC-01'];
		const masked = part.answers['own-app']?.['SVC-01'];
		expect(masked?.note).toContain('■■■');
		const theirs = responseWith({ 'SVC-01': { ...masked, status: 'partly' } });
		const merge = prepared(mine, theirs);
		expect(toTake(merge)).toEqual(['answer own-app SVC-01']);
		const outcome = finishMerge(mine, merge, preferTheirs(merge.plan.items), later);
		expect(outcome.assessment.answers['own-app']?.['SVC-01']).toMatchObject({
			status: 'partly',
			note: own?.note,
			evidence: own?.evidence
		});
	});

	it('loses no private note of the city, and adds what the party noted below it', () => {
		const own = { status: 'partly' as const, note: '業者の対応が遅い', privateNote: true as const };
		const given = withAnswer(mine, 'SVC-02', own);
		const taken = (given: Assessment, answer: Answer) => {
			const merge = prepared(given, responseWith({ 'SVC-02': answer }));
			return finishMerge(given, merge, preferTheirs(merge.plan.items), later).assessment;
		};
		const silent = taken(given, { status: 'met' });
		expect(silent.answers['own-app']?.['SVC-02']).toMatchObject({ ...own, status: 'met' });
		const noted = taken(given, { status: 'met', note: '対応済み' });
		const both = { status: 'met', note: `${own.note}\n対応済み`, privateNote: true };
		expect(noted.answers['own-app']?.['SVC-02']).toMatchObject(both);
		const again = taken(noted, { status: 'met', note: '対応済み' });
		expect(again.answers['own-app']?.['SVC-02']).toMatchObject(both);
	});

	it('keeps a note that was made private after it was handed out', () => {
		const given = withAnswer(mine, 'SVC-01', {
			...mine.answers['own-app']?.['SVC-01'],
			note: '業者には見せない',
			privateNote: true
		});
		const masked = part.answers['own-app']?.['SVC-01'];
		const merge = prepared(given, responseWith({ 'SVC-01': { ...masked, status: 'partly' } }));
		const { assessment } = finishMerge(given, merge, preferTheirs(merge.plan.items), later);
		expect(assessment.answers['own-app']?.['SVC-01']).toMatchObject({
			status: 'partly',
			note: '業者には見せない',
			privateNote: true
		});
	});

	it('that changes evidence leaves what was masked or left out of it', () => {
		const response = responseWith({});
		const theirs = {
			...response,
			evidence: response.evidence.map((item) => ({ ...item, expiresOn: '2028-03-31' }))
		};
		const merge = prepared(mine, theirs);
		const chosen = new Map([['evidence own-proof', 'theirs' as const]]);
		const { assessment } = finishMerge(mine, merge, chosen, later);
		const before = mine.evidence.find(({ id }) => id === 'own-proof');
		expect(before?.reference).toBeDefined();
		expect(assessment.evidence).toContainEqual({ ...before, expiresOn: '2028-03-31' });
	});

	it('is a conflict where the city changed the same answer since, and is marked when it comes late', () => {
		const edited = recordAnswers(
			mine,
			[{ component: 'own-app', control: 'SVC-02', answer: { status: 'not-met' } }],
			later
		);
		const merge = prepared(edited, responseWith({ 'SVC-02': { status: 'met' } }), '2027-01-05');
		expect(merge.plan.items.find(({ id }) => id === 'answer own-app SVC-02')?.state).toBe(
			'conflict'
		);
		expect(merge.notices.map(({ kind }) => kind)).toEqual(['late']);
	});

	it('never says anything about what was not asked', () => {
		const theirs = responseWith({});
		const forged: Assessment = {
			...theirs,
			title: '書き換えた題名',
			profile: { cloud: false },
			answers: { ...theirs.answers, organisation: { 'GOV-01': { status: 'met' } } }
		};
		const merge = prepared(mine, forged);
		const outcome = finishMerge(mine, merge, takeWithoutConflict(merge.plan.items), later);
		expect(outcome.taken).toEqual([]);
		expect(outcome.assessment).toEqual(mine);
	});

	it('says nothing of whose an answer is, when it was given, or what of the city proves it', () => {
		const owned = { ...mine.answers['own-app']?.['SVC-02'], party: 'own-firm' };
		const kept: Assessment = {
			...mine,
			answers: { ...mine.answers, 'own-app': { ...mine.answers['own-app'], 'SVC-02': owned } }
		};
		const cited = city.evidence.find(({ id }) => !part.evidence.some((one) => one.id === id));
		const proof = { id: 'theirs', title: '構成図' };
		const forged = responseWith({
			'SVC-02': {
				status: 'met',
				party: 'nobody-knows',
				mark: 'reconfirm',
				evidence: [cited?.id ?? 'none', proof.id]
			}
		});
		expect(cited).toBeDefined();
		const theirs = { ...forged, evidence: [...forged.evidence, proof] };
		const merge = prepared(kept, theirs);
		const outcome = finishMerge(kept, merge, preferTheirs(merge.plan.items), later);
		expect(outcome.assessment.answers['own-app']?.['SVC-02']).toEqual({
			status: 'met',
			party: 'own-firm',
			evidence: [proof.id],
			updatedAt: later.at,
			updatedBy: later.by
		});
		expect(outcome.assessment.evidence).toContainEqual(proof);
	});

	it('that takes an answer back leaves its owner to the city', () => {
		const owned = { status: 'met' as const, party: 'own-firm' };
		const before = { ...city, answers: { 'own-app': { 'SVC-01': owned } } };
		const handed = valueOf(
			handOutRequest(
				before,
				{ id: 'r2', party: 'own-firm', keys: [{ component: 'own-app', control: 'SVC-01' }] },
				{ at, digestOf: assessmentDigest }
			)
		);
		const merge = prepared(handed.assessment, { ...handed.part, answers: {} });
		const outcome = finishMerge(handed.assessment, merge, preferTheirs(merge.plan.items), later);
		expect(outcome.assessment.answers['own-app']?.['SVC-01']).toMatchObject({ party: 'own-firm' });
		expect(outcome.assessment.answers['own-app']?.['SVC-01']?.status).toBeUndefined();
	});

	it('to a request that is not known decides nothing by itself, and touches only what it names', () => {
		const merge = prepared(city, responseWith({ 'SVC-02': { status: 'met' } }));
		expect(preferTheirs(merge.plan.items).size).toBe(0);
		const inBulk = finishMerge(city, merge, preferTheirs(merge.plan.items), later);
		expect(inBulk.assessment).toEqual(city);
		expect(inBulk.untaken.filter(isToDecide).map(({ because }) => because)).toContain(
			'request-unknown'
		);
		expect(merge.notices.map(({ kind }) => kind)).toEqual(['request-unknown', 'base-unknown']);
		expect(takeWithoutConflict(merge.plan.items).size).toBe(0);
		const possible = merge.plan.items.filter(canTakeTheirs).map(({ id }) => id);
		expect(possible).toContain('answer own-app SVC-02');
		expect(possible.every((id) => /^(answer|evidence) /.test(id))).toBe(true);
	});

	it('is refused where nothing may change, or where it names no request', () => {
		const stage = { at, digest: '0'.repeat(64) };
		const kindOf = (given: Assessment, theirs: Assessment) => {
			const result = prepareMerge(given, { theirs, from: 'response' }, '2026-12-01');
			return result.ok ? 'ok' : result.error.kind;
		};
		const response = responseWith({});
		expect(kindOf({ ...mine, stages: [{ ...stage, state: 'submitted' }] }, response)).toBe(
			'not-changeable'
		);
		expect(kindOf({ ...mine, stages: [{ ...stage, state: 'accepted' }] }, response)).toBe(
			'not-changeable'
		);
		expect(kindOf(mine, { ...response, requests: [] })).toBe('no-request');
		expect(kindOf({ ...mine, id: 'another' }, response)).toBe('other-assessment');
	});
});
