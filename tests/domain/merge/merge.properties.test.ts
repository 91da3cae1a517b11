import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { applyMerge } from '#lib/domain/merge/apply-merge.ts';
import {
	canTakeTheirs,
	preferTheirs,
	takeWithoutConflict,
	type MergeDecisions
} from '#lib/domain/merge/merge-decisions.ts';
import { answerKeyFromText, answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { isTheirsToTake } from '#lib/domain/merge/merge-state.ts';
import { answerContent } from '#lib/domain/assessment/answer-content.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import type { AssessmentVersions, MergeTerms } from '#lib/domain/merge/merge-terms.ts';
import { threeWay } from '#lib/domain/merge/three-way.ts';
import {
	arbitraryKeys,
	arbitraryVersion,
	arbitraryVersions
} from '../../support/arbitrary-versions.ts';

const authorship = { at: '2026-11-22T00:00:00Z', by: '田中' };
const everything: MergeTerms = { accepted: new Set() };
const terms = fc.record({
	scope: fc.option(arbitraryKeys, { nil: undefined }),
	accepted: arbitraryKeys
});

const apply = (
	versions: AssessmentVersions,
	given: MergeTerms,
	choose: (plan: ReturnType<typeof threeWay>) => MergeDecisions
) => {
	const plan = threeWay(versions, given);
	return { plan, ...applyMerge(versions.mine, plan, choose(plan), { authorship }) };
};
const bulk = ({ items }: ReturnType<typeof threeWay>) => takeWithoutConflict(items);
const preferred = ({ items }: ReturnType<typeof threeWay>) => preferTheirs(items);
const all = ({ items }: ReturnType<typeof threeWay>): MergeDecisions =>
	new Map(items.map(({ id }) => [id, 'theirs']));

/** The content apart from the record of changes and the order of lists. */
function contentOf({ history: _, ...rest }: Assessment): string {
	const byId = <Item extends { id: string }>(items: readonly Item[]) =>
		[...items].sort((a, b) => (a.id < b.id ? -1 : 1));
	return canonicalJson({
		...rest,
		components: byId(rest.components),
		evidence: byId(rest.evidence),
		actions: byId(rest.actions),
		answers: Object.fromEntries(
			Object.entries(rest.answers).filter(([, answers]) => Object.keys(answers).length > 0)
		)
	});
}

/** The same values with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, reversed(inner)])
	);
};

/** Whether no two pieces of evidence say the same. */
const hasDistinctEvidence = ({ evidence }: Assessment): boolean =>
	new Set(evidence.map(({ title, file }) => `${title} ${file?.sha256 ?? ''}`)).size ===
	evidence.length;

describe('a three-way merge', () => {
	it('changes nothing when theirs is the base', () => {
		fc.assert(
			fc.property(arbitraryVersion, arbitraryVersion, terms, (base, mine, given) => {
				const { assessment, taken } = apply({ base, mine, theirs: base }, given, all);
				expect(taken).toEqual([]);
				expect(assessment).toBe(mine);
			})
		);
	});

	it('becomes theirs, apart from what is removed by hand, when mine is the base and all is taken', () => {
		fc.assert(
			fc.property(arbitraryVersion, arbitraryVersion, (base, theirs) => {
				const { assessment, untaken } = apply({ base, mine: base, theirs }, everything, all);
				const again = threeWay({ base, mine: assessment, theirs }, everything);
				const left = new Set(untaken.map(({ item }) => item.id));
				for (const item of again.items.filter(({ state }) => isTheirsToTake(state))) {
					expect(left, item.id).toContain(item.id);
				}
				for (const { because } of untaken) {
					expect(['by-hand', 'with-answers', 'no-component']).toContain(because);
				}
			})
		);
	});

	it('leaves nothing to take without conflict once that was taken', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { assessment } = apply(versions, given, bulk);
				const again = threeWay({ ...versions, mine: assessment }, given);
				expect([...takeWithoutConflict(again.items).keys()]).toEqual([]);
			})
		);
	});

	it('does nothing more when it is done again', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				// Evidence that says the same twice on one side cannot be told apart: see docs/formats/merge.md.
				fc.pre(Object.values(versions).every(hasDistinctEvidence));
				for (const choose of [bulk, preferred]) {
					const once = apply(versions, given, choose).assessment;
					const twice = apply({ ...versions, mine: once }, given, choose);
					expect(twice.assessment).toEqual(once);
				}
			})
		);
	});

	it('changes of mine only what was decided, and notes each changed answer', () => {
		fc.assert(
			fc.property(
				arbitraryVersions,
				terms,
				fc.infiniteStream(fc.boolean()),
				(versions, given, coin) => {
					const { mine } = versions;
					const plan = threeWay(versions, given);
					const decided = plan.items.filter(() => coin.next().value === true);
					const decisions: MergeDecisions = new Map(decided.map(({ id }) => [id, 'theirs']));
					const { assessment, taken } = applyMerge(mine, plan, decisions, { authorship });
					const answers = new Map(
						taken.flatMap((item) => (item.part === 'answer' ? [[item.key, item] as const] : []))
					);
					for (const key of plan.items.flatMap((item) =>
						item.part === 'answer' ? [item.key] : []
					)) {
						const { component, control } = answerKeyFromText(key);
						const before = mine.answers[component]?.[control];
						const after = assessment.answers[component]?.[control];
						if (!answers.has(key)) expect(after).toBe(before);
						else expect(answerContent(after)).toEqual(answerContent(answers.get(key)?.theirs));
					}
					expect(assessment.history.slice(mine.history.length).map(answerKeyText)).toEqual([
						...answers.keys()
					]);
					for (const item of taken) {
						if (!decisions.has(item.id)) expect(item.mine).toBeUndefined();
					}
				}
			)
		);
	});

	it('never takes in bulk what was accepted, what was not asked, or what is the city’s own', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { taken } = apply(
					versions,
					given,
					({ items }) => new Map([...takeWithoutConflict(items), ...preferTheirs(items)])
				);
				for (const item of taken.filter(({ part }) => part === 'answer')) {
					expect(item.mine !== undefined && given.accepted.has(item.key)).toBe(false);
					expect(given.scope?.has(item.key) ?? true).toBe(true);
				}
				if (given.scope === undefined) return;
				expect(taken.filter(({ part }) => part !== 'answer' && part !== 'evidence')).toEqual([]);
			})
		);
	});

	it('never changes evidence of the city by a response unless somebody chooses so', () => {
		fc.assert(
			fc.property(arbitraryVersions, arbitraryKeys, arbitraryKeys, (versions, scope, accepted) => {
				const { assessment } = apply(versions, { scope, accepted }, bulk);
				const after = new Map(assessment.evidence.map((item) => [item.id, item]));
				for (const item of versions.mine.evidence) expect(after.get(item.id)).toBe(item);
			})
		);
	});

	it('keeps the proof of every answer that it does not change', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { assessment, taken } = apply(versions, given, bulk);
				const changed = new Set(taken.map(({ id }) => id));
				const after = new Map(assessment.evidence.map((item) => [item.id, item]));
				for (const item of versions.mine.evidence) {
					if (!changed.has(`evidence ${item.id}`)) expect(after.get(item.id)).toBe(item);
				}
			})
		);
	});

	it('brings along the evidence of every answer it takes, where theirs has it', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { assessment, taken } = apply(versions, given, bulk);
				const known = new Set(assessment.evidence.map(({ id }) => id));
				const lost = new Set(
					taken.flatMap((item) =>
						item.part === 'answer'
							? (item.theirs?.evidence ?? []).filter((id) => !known.has(id))
							: []
					)
				);
				for (const id of lost)
					expect(versions.theirs.evidence.map((one) => one.id)).not.toContain(id);
			})
		);
	});

	it('says of everything in theirs what became of it', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { plan, taken, untaken } = apply(versions, given, bulk);
				const told = [...taken, ...untaken.map(({ item }) => item)].map(({ id }) => id);
				const open = plan.items.filter(({ state }) => isTheirsToTake(state)).map(({ id }) => id);
				expect(new Set(told)).toEqual(new Set([...open, ...taken.map(({ id }) => id)]));
				expect(new Set(told).size).toBe(told.length);
			})
		);
	});

	it('does not depend on the order of keys or decisions', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const other = reversed(versions) as typeof versions;
				const listsAsBefore = (one: Assessment, as: Assessment): Assessment => ({
					...one,
					evidence: as.evidence,
					actions: as.actions,
					components: as.components
				});
				const turned = {
					base: listsAsBefore(other.base, versions.base),
					mine: listsAsBefore(other.mine, versions.mine),
					theirs: listsAsBefore(other.theirs, versions.theirs)
				};
				const backwards = (plan: ReturnType<typeof threeWay>) => new Map([...bulk(plan)].reverse());
				expect(contentOf(apply(turned, given, backwards).assessment)).toBe(
					contentOf(apply(versions, given, bulk).assessment)
				);
			})
		);
	});

	it('comes to the same in either order when two responses answer different questions', () => {
		fc.assert(
			fc.property(
				arbitraryVersion,
				arbitraryVersion,
				arbitraryVersion,
				arbitraryKeys,
				(base, left, right, asked) => {
					const of = (theirs: Assessment, side: 'asked' | 'rest'): Assessment => ({
						...base,
						answers: Object.fromEntries(
							Object.entries(theirs.answers).map(([component, answers]) => [
								component,
								Object.fromEntries(
									Object.entries(answers)
										.filter(
											([control]) =>
												asked.has(answerKeyText({ component, control })) === (side === 'asked')
										)
										.map(([control, { evidence: _, ...answer }]) => [control, answer])
								)
							])
						)
					});
					const rest: ReadonlySet<string> = new Set(
						threeWay({ base, mine: left, theirs: right }, everything)
							.items.filter(({ part, key }) => part === 'answer' && !asked.has(key))
							.map(({ key }) => key)
					);
					const first = { theirs: of(left, 'asked'), scope: asked };
					const second = { theirs: of(right, 'rest'), scope: rest };
					const merged = [
						[first, second],
						[second, first]
					].map((order) =>
						order.reduce(
							(mine, { theirs, scope }) =>
								apply({ base, mine, theirs }, { scope, accepted: new Set() }, bulk).assessment,
							base
						)
					);
					expect(contentOf(merged[0]!)).toBe(contentOf(merged[1]!));
				}
			)
		);
	});

	it('without a base takes nothing unasked', () => {
		fc.assert(
			fc.property(arbitraryVersion, arbitraryVersion, terms, (mine, theirs, given) => {
				const { plan, taken } = apply({ mine, theirs }, given, bulk);
				expect(taken).toEqual([]);
				for (const { state } of plan.items) expect(state).not.toBe('theirs-only');
			})
		);
	});

	it('offers nothing that it would not do', () => {
		fc.assert(
			fc.property(arbitraryVersions, terms, (versions, given) => {
				const { plan, taken } = apply(versions, given, all);
				const done = new Set(taken.map(({ id }) => id));
				for (const item of plan.items.filter(canTakeTheirs)) expect(done).toContain(item.id);
			})
		);
	});
});
