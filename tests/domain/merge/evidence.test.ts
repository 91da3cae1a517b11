import { describe, expect, it } from 'vitest';
import type { Assessment, Evidence } from '#lib/domain/assessment/assessment.ts';
import { applyMerge } from '#lib/domain/merge/apply-merge.ts';
import { takeWithoutConflict } from '#lib/domain/merge/merge-decisions.ts';
import { threeWay } from '#lib/domain/merge/three-way.ts';
import { authorship, accepted, city, answered, find } from './merging-city.ts';

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
