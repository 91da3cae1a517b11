import { describe, expect, it } from 'vitest';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { applyMerge } from '#lib/domain/merge/apply-merge.ts';
import { checkMerge, type MergeNotice } from '#lib/domain/merge/check-merge.ts';
import { takeWithoutConflict } from '#lib/domain/merge/merge-decisions.ts';
import { threeWay } from '#lib/domain/merge/three-way.ts';
import { aComponent } from '../../support/an-assessment.ts';
import { at, authorship, accepted, city, answered, find } from './merging-city.ts';

describe('what a response may touch', () => {
	const base = answered({ A: { status: 'partly' } });
	const scope: ReadonlySet<string> = new Set(['bus A']);

	it('lists what was not asked, and takes it only when somebody says so', () => {
		const theirs = answered({ A: { status: 'met' }, B: { status: 'met' } });
		const plan = threeWay({ base, mine: base, theirs }, { scope, accepted });
		expect(find(plan.items, 'answer bus B')).toMatchObject({
			state: 'out-of-scope',
			hold: 'not-asked'
		});
		const bulk = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(Object.keys(bulk.assessment.answers['bus'] ?? {})).toEqual(['A']);
		expect(bulk.untaken).toMatchObject([{ item: { key: 'bus B' }, because: 'not-asked' }]);
		const asked = applyMerge(base, plan, new Map([['answer bus B', 'theirs']]), { authorship });
		expect(asked.assessment.answers['bus']).toEqual({
			A: { status: 'partly' },
			B: { status: 'met' }
		});
	});

	it('says nothing of what was not handed out and is not in theirs', () => {
		const mine = answered({ A: { status: 'partly' }, B: { status: 'met' } });
		const { items } = threeWay({ base: mine, mine, theirs: base }, { scope, accepted });
		expect(find(items, 'answer bus B')?.state).toBe('unchanged');
	});

	it('changes neither components nor parties, facts, actions, reviews or the heading', () => {
		const theirs = city({
			...base,
			title: '別の件名',
			components: [aComponent({ criticality: 3 })],
			parties: [{ id: 'p', name: '事業者' }],
			profile: { cloud: false },
			actions: [{ id: 'a', title: '研修', state: 'done', closes: [] }],
			reviews: [{ component: 'bus', control: 'A', verdict: 'agree' }]
		});
		const plan = threeWay({ base, mine: base, theirs }, { scope, accepted });
		const all = new Map(plan.items.map(({ id }) => [id, 'theirs' as const]));
		const { assessment, untaken } = applyMerge(base, plan, all, { authorship });
		expect(assessment).toBe(base);
		expect(untaken.map(({ item: { part }, because }) => [part, because])).toEqual(
			['action', 'review', 'component', 'party', 'fact', 'heading'].map((part) => [
				part,
				'not-asked'
			])
		);
	});

	it('never takes an answer for a component that is gone', () => {
		const mine = city({ components: [] });
		const plan = threeWay({ base, mine, theirs: answered({ A: { status: 'met' } }) }, { accepted });
		const all = new Map(plan.items.map(({ id }) => [id, 'theirs' as const]));
		const { assessment, untaken } = applyMerge(mine, plan, all, { authorship });
		expect(assessment).toBe(mine);
		expect(untaken).toMatchObject([{ because: 'no-component' }]);
	});
});

describe('a response', () => {
	const request: AnswerRequest = {
		id: 'r1',
		at: '2026-11-01T00:00:00Z',
		party: 'vendor',
		deadline: '2026-11-15',
		keys: [{ component: 'bus', control: 'A' }],
		baseDigest: 'b'.repeat(64)
	};
	const mine = city({ requests: [request] });
	const response = { request: 'r1', digest: 'd'.repeat(64) };
	const theirs = answered({ A: { status: 'met' } });
	const plan = threeWay({ base: city(), mine, theirs }, { accepted, scope: new Set(['bus A']) });
	const merged = applyMerge(mine, plan, takeWithoutConflict(plan.items), { authorship, response });
	const known = { ...response, takenAt: at, by: '田中', accepted: request.keys };

	it('is noted with what was taken of it, once', () => {
		expect(merged.assessment.responses).toEqual([known]);
		const again = threeWay(
			{ base: city(), mine: merged.assessment, theirs },
			{ accepted: acceptedAnswers(merged.assessment), scope: new Set(['bus A']) }
		);
		const twice = applyMerge(merged.assessment, again, takeWithoutConflict(again.items), {
			authorship,
			response
		});
		expect(twice.assessment).toBe(merged.assessment);
	});

	it('that comes after another one does not replace what was accepted', () => {
		const second = answered({ A: { status: 'not-met' } });
		const terms = { accepted: acceptedAnswers(merged.assessment), scope: new Set(['bus A']) };
		const { items } = threeWay({ base: theirs, mine: merged.assessment, theirs: second }, terms);
		expect(find(items, 'answer bus A')).toMatchObject({ state: 'theirs-only', hold: 'accepted' });
		expect(takeWithoutConflict(items).size).toBe(0);
	});

	it('counts what a reviewer agreed with as accepted', () => {
		const reviewed = city({ reviews: [{ component: 'bus', control: 'A', verdict: 'agree' }] });
		expect([...acceptedAnswers(reviewed)]).toEqual(['bus A']);
	});
});

describe('checkMerge', () => {
	const request: AnswerRequest = {
		id: 'r1',
		at: '2026-11-01T00:00:00Z',
		party: 'vendor',
		deadline: '2026-11-15',
		keys: [{ component: 'bus', control: 'A' }],
		baseDigest: 'b'.repeat(64)
	};
	const circumstances = { digest: 'd'.repeat(64), received: '2026-11-15' };
	const pin = { guideline: 'sample', edition: '2.0', revision: 1, digest: '1'.repeat(64) };
	const refused = [
		['other-city', { theirs: city({ municipality: { code: '011002', name: '札幌市' } }) }],
		['other-assessment', { theirs: city({ id: 'another' }) }],
		['other-checklist', { theirs: city({ checklist: pin }) }],
		['wrong-base', { base: city({ id: 'another' }) }]
	] as const;

	it.each(refused)('refuses %s', (kind, given) => {
		const versions = { base: city(), mine: city(), theirs: city(), ...given };
		expect(checkMerge(versions, circumstances)).toMatchObject({ ok: false, error: { kind } });
	});

	const taken = (digest: string) => [
		{ request: 'r1', digest, takenAt: '2026-11-10T00:00:00Z', accepted: request.keys }
	];
	const notices = (
		versions: Partial<Parameters<typeof checkMerge>[0]>,
		given: Partial<Parameters<typeof checkMerge>[1]>
	): readonly MergeNotice['kind'][] => {
		const all = { base: city(), mine: city(), theirs: city(), ...versions };
		const checked = checkMerge(all, { ...circumstances, ...given });
		return checked.ok ? checked.value.map(({ kind }) => kind) : [];
	};

	it('has nothing to say of a response in order, on the last day', () => {
		expect(notices({}, { request, baseDigest: request.baseDigest })).toEqual([]);
	});

	it('says what is known already, made from an older base, or late', () => {
		const baseDigest = request.baseDigest;
		expect(notices({ base: undefined }, {})).toEqual(['base-unknown']);
		expect(notices({}, { request, baseDigest: 'e'.repeat(64) })).toEqual(['base-altered']);
		const again = city({ responses: taken(circumstances.digest) });
		expect(notices({ mine: again }, { request, baseDigest })).toEqual(['already-merged']);
		const since = city({ responses: taken('e'.repeat(64)) });
		expect(notices({ mine: since }, { request, baseDigest })).toEqual(['base-older']);
		expect(notices({}, { request, baseDigest, received: '2026-11-16' })).toEqual(['late']);
	});
});
