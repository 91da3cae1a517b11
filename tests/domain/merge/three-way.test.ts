import { describe, expect, it } from 'vitest';
import type { Assessment, Evidence } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { acceptedAnswers } from '#lib/domain/merge/accepted-answers.ts';
import { applyMerge } from '#lib/domain/merge/apply-merge.ts';
import { checkMerge, type MergeNotice } from '#lib/domain/merge/check-merge.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import { takeWithoutConflict } from '#lib/domain/merge/merge-decisions.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';
import { threeWay } from '#lib/domain/merge/three-way.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const at = '2026-11-22T00:00:00Z';
const authorship = { at, by: '田中' };
const accepted: ReadonlySet<string> = new Set();
const city = (given: Partial<Assessment> = {}) =>
	anAssessment({ components: [aComponent()], ...given });
const answered = (answers: Assessment['answers'][string], given: Partial<Assessment> = {}) =>
	city({ ...given, answers: { bus: answers } });
const find = (items: readonly MergeItem[], id: string) => items.find((item) => item.id === id);
const proof = (id: string, given: Partial<Evidence> = {}): Evidence => ({
	id,
	title: '規程',
	...given
});
const file = (letter: string) => ({
	name: `${letter}.pdf`,
	mediaType: 'application/pdf',
	size: 1,
	sha256: letter.repeat(64)
});

describe('comparing answers', () => {
	const base = answered({ A: { status: 'partly' }, B: { status: 'partly' } });
	const cases = [
		['unchanged', { status: 'partly' }, { status: 'partly' }],
		['theirs-only', { status: 'partly' }, { status: 'met' }],
		['mine-only', { status: 'met' }, { status: 'partly' }],
		['both-same', { status: 'met' }, { status: 'met' }],
		['conflict', { status: 'met' }, { status: 'not-met' }]
	] as const;

	it.each(cases)('calls it %s', (state, mine, theirs) => {
		const versions = { base, mine: answered({ A: mine }), theirs: answered({ A: theirs }) };
		expect(find(threeWay(versions, { accepted }).items, 'answer bus A')).toMatchObject({
			state,
			base: { status: 'partly' },
			mine,
			theirs
		});
	});

	it('names the fields in which the two differ, and not who answered when', () => {
		const mine = answered({ A: { status: 'partly', note: '現地', updatedAt: at } });
		const theirs = answered({ A: { status: 'met', note: '現地', updatedBy: '事業者' } });
		const item = find(threeWay({ base, mine, theirs }, { accepted }).items, 'answer bus A');
		expect(item?.fields).toEqual(['status']);
	});

	it('sees no change where only the time of the answer is another', () => {
		const theirs = answered({ A: { status: 'partly', updatedAt: at }, B: { status: 'partly' } });
		const { items } = threeWay({ base, mine: base, theirs }, { accepted });
		expect(items.every(({ state }) => state === 'unchanged')).toBe(true);
	});

	it('takes an answer that theirs took back, as a change of theirs', () => {
		const theirs = answered({ B: { status: 'partly' } });
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const { assessment } = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.answers).toEqual({ bus: { B: { status: 'partly' } } });
		expect(assessment.history).toEqual([
			{ ...authorship, component: 'bus', control: 'A', before: { status: 'partly' } }
		]);
	});

	it('does not read an absence as a change where no base is known', () => {
		const plan = threeWay({ mine: base, theirs: answered({ A: { status: 'met' } }) }, { accepted });
		expect(find(plan.items, 'answer bus A')?.state).toBe('conflict');
		expect(find(plan.items, 'answer bus B')?.state).toBe('mine-only');
	});

	it('keeps who answered and when, and notes who took it and when', () => {
		const theirs = answered({
			A: { status: 'met', updatedAt: '2026-11-20T00:00:00Z', updatedBy: '事業者' },
			B: { status: 'partly' }
		});
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const { assessment } = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.answers['bus']?.['A']).toEqual(theirs.answers['bus']?.['A']);
		expect(assessment.history).toMatchObject([authorship]);
	});
});

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

describe('a colleague’s copy', () => {
	it('takes components, parties, facts and the heading by choice only', () => {
		const base = city();
		const theirs = city({
			title: '別の件名',
			components: [aComponent({ criticality: 3 }), aComponent({ id: 'map' })],
			profile: { cloud: false },
			answers: { map: { A: { status: 'met' } } }
		});
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const bulk = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(bulk.assessment).toBe(base);
		expect(bulk.untaken.filter(isToDecide)).toHaveLength(4);
		const one = new Map([['component map', 'theirs' as const]]);
		const { assessment } = applyMerge(base, plan, one, { authorship });
		expect(assessment).toMatchObject({
			title: base.title,
			components: [{ criticality: 1 }, { id: 'map' }],
			answers: { map: { A: { status: 'met' } } }
		});
	});

	it('takes actions and reviews, and a later word of a reviewer stays the last one', () => {
		const place = { component: 'bus', control: 'A' };
		const mine = city({
			reviews: [{ ...place, verdict: 'disagree', at: '2026-11-20T00:00:00Z', reviewer: '監査' }]
		});
		const theirs = city({
			actions: [{ id: 'a', title: '研修', state: 'open', closes: [] }],
			reviews: [{ ...place, verdict: 'agree', at: '2026-11-10T00:00:00Z', reviewer: '監査' }]
		});
		const plan = threeWay({ base: city(), mine, theirs }, { accepted });
		const { assessment } = applyMerge(mine, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.actions).toEqual(theirs.actions);
		expect(assessment.reviews.map(({ verdict }) => verdict)).toEqual(['agree', 'disagree']);
	});

	it('says what stays behind', () => {
		const entry = { at, component: 'bus', control: 'A' };
		const plan = threeWay(
			{ base: city(), mine: city(), theirs: city({ history: [entry] }) },
			{ accepted }
		);
		expect(plan.leftBehind).toEqual([{ part: 'history', count: 1 }]);
	});
});

describe('evidence', () => {
	const mine = answered({}, { evidence: [proof('e1', { file: file('a') })] });
	const naming = (...ids: string[]) => ({ A: { status: 'met' as const, evidence: ids } });
	const merge = (base: Assessment, theirs: Assessment, terms = { accepted }) => {
		const plan = threeWay({ base, mine, theirs }, terms);
		return { plan, ...applyMerge(mine, plan, takeWithoutConflict(plan.items), { authorship }) };
	};

	it('comes along with the answer that names it', () => {
		const theirs = answered(naming('e9'), { evidence: [proof('e9', { title: '議事録' })] });
		const { assessment } = merge(city(), theirs);
		expect(assessment.evidence.map(({ id }) => id)).toEqual(['e1', 'e9']);
	});

	it('that both added is one item, whatever its file was called', () => {
		const double = proof('e9', { file: { ...file('a'), name: '規程（写し）.pdf' } });
		const { assessment, plan } = merge(city(), answered(naming('e9'), { evidence: [double] }));
		expect(plan.renamed).toEqual([{ from: 'e9', to: 'e1', because: 'there-already' }]);
		expect(assessment.evidence).toEqual(mine.evidence);
		expect(assessment.answers['bus']?.['A']?.evidence).toEqual(['e1']);
	});

	it('of the same id and other content gets an id of its own, and answers follow', () => {
		const other = proof('e1', { file: file('b') });
		const { assessment, plan } = merge(city(), answered(naming('e1'), { evidence: [other] }));
		expect(plan.renamed).toEqual([{ from: 'e1', to: 'e1-2', because: 'id-taken' }]);
		expect(assessment.evidence).toEqual([...mine.evidence, { ...other, id: 'e1-2' }]);
		expect(assessment.answers['bus']?.['A']?.evidence).toEqual(['e1-2']);
	});

	it('that proves an accepted answer is not exchanged unasked', () => {
		const proved = answered(naming('e1'), { evidence: mine.evidence });
		const swapped = answered(naming('e1'), { evidence: [proof('e1', { file: file('b') })] });
		const terms = { accepted: new Set(['bus A']) };
		const { items } = threeWay({ base: proved, mine: proved, theirs: swapped }, terms);
		expect(find(items, 'evidence e1')).toMatchObject({ state: 'theirs-only', hold: 'accepted' });
	});

	it('that the city has is not exchanged by a response unless the city chooses so', () => {
		const proved = answered(naming('e1'), mine);
		const swapped = { ...proved, evidence: [proof('e1', { file: file('b') })] };
		const terms = { accepted, scope: new Set(['bus A']) };
		const { items } = threeWay({ base: proved, mine: proved, theirs: swapped }, terms);
		expect(find(items, 'evidence e1')).toMatchObject({ state: 'theirs-only', hold: 'choice' });
		const { items: ofColleague } = threeWay(
			{ base: proved, mine: proved, theirs: swapped },
			{ accepted }
		);
		expect(find(ofColleague, 'evidence e1')).toMatchObject({ hold: 'none' });
	});

	it('of a response without a base is never taken for what the city has under the same id', () => {
		const mine = answered({}, { evidence: [proof('e1', { file: file('a') })] });
		const theirs = answered(naming('e1'), { evidence: [proof('e1', { file: file('b') })] });
		const terms = { accepted, scope: new Set(['bus A']) };
		const { items, renamed } = threeWay({ mine, theirs }, terms);
		expect(renamed).toEqual([{ from: 'e1', to: 'e1-2', because: 'id-taken' }]);
		expect(find(items, 'answer bus A')?.theirs).toMatchObject({ evidence: ['e1-2'] });
		expect(find(items, 'evidence e1-2')).toMatchObject({ hold: 'with-answers' });
		expect(threeWay({ mine, theirs }, { accepted }).renamed).toEqual([]);
	});

	it('that proves what was not asked is not changed by a response', () => {
		const proved = answered({ ...naming('e1'), B: { evidence: ['e1'] } }, mine);
		const shared = { ...proved, answers: { bus: { ...naming('e1'), B: { evidence: ['e1'] } } } };
		const swapped = { ...shared, evidence: [proof('e1', { title: '別物' })] };
		const terms = { accepted, scope: new Set(['bus A']) };
		const { items } = threeWay({ base: shared, mine: shared, theirs: swapped }, terms);
		expect(find(items, 'evidence e1')).toMatchObject({ state: 'out-of-scope', hold: 'not-asked' });
	});

	it('is never removed by a merge', () => {
		const { assessment, untaken } = merge(mine, answered({}));
		expect(assessment).toBe(mine);
		expect(untaken).toMatchObject([{ because: 'by-hand' }]);
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
