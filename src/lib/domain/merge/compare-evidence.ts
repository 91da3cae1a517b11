import type { Assessment, Evidence } from '../assessment/assessment.ts';
import { changedFields } from './changed-fields.ts';
import { mergeEntries } from './merge-entries.ts';
import type { MergeHold, MergeItemOf, Versions, MergeStanding } from './merge-item.ts';
import { isTheirsToTake, mergeStateOf } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';
import { allKeys, versionsOf } from './versions-of.ts';

type Judgement = { readonly state: MergeStanding; readonly hold: MergeHold };
type Users = (id: string) => readonly string[];

/**
 * Compares every piece of evidence. New evidence comes along with the answers that name it; a change
 * of evidence that proves an accepted answer, or one that was not asked for, is a change of that proof.
 */
export function compareEvidence(
	versions: AssessmentVersions,
	terms: MergeTerms
): readonly MergeItemOf<'evidence'>[] {
	const entries = versionsOf(versions, mergeEntries.evidence);
	const usedByMine = usersIn(versions.mine);
	const usedByTheirs = usersIn(versions.theirs);
	return allKeys(entries).map((key) => {
		const found = entries.of(key);
		const { state, hold } =
			found.mine === undefined && found.base === undefined
				? judgeNew(mergeStateOf(found, entries.basis), usedByTheirs(key), terms)
				: judgeKnown(settled(found, terms), entries.basis, usedByMine(key), terms);
		const fields = changedFields(found.mine, found.theirs);
		return { part: 'evidence', id: `evidence ${key}`, key, ...found, state, hold, fields };
	});
}

/** A response need not bring back what it was given. */
const settled = (found: Versions<Evidence>, { scope }: MergeTerms): Versions<Evidence> =>
	scope === undefined ? found : { ...found, theirs: found.theirs ?? found.base };

function judgeNew(
	state: MergeStanding,
	users: readonly string[],
	{ scope }: MergeTerms
): Judgement {
	const asked = scope === undefined || users.some((key) => scope.has(key));
	if (!asked) return { state: 'out-of-scope', hold: 'not-asked' };
	return { state, hold: users.length === 0 ? 'none' : 'with-answers' };
}

function judgeKnown(
	found: Versions<Evidence>,
	basis: 'three-way' | 'two-way',
	users: readonly string[],
	{ scope, accepted, against }: MergeTerms
): Judgement {
	const state = mergeStateOf(found, basis);
	if (!isTheirsToTake(state)) return { state, hold: 'none' };
	if (scope !== undefined && users.some((key) => !scope.has(key))) {
		return { state: 'out-of-scope', hold: 'not-asked' };
	}
	if (found.theirs === undefined) return { state, hold: 'by-hand' };
	return { state, hold: users.some((key) => accepted.has(key)) ? 'accepted' : (against ?? 'none') };
}

/** The answers that name each piece of evidence, by their keys. */
function usersIn(assessment: Assessment): Users {
	const users = new Map<string, string[]>();
	for (const [key, { evidence = [] }] of mergeEntries.answer(assessment)) {
		for (const id of evidence) {
			const found = users.get(id);
			if (found === undefined) users.set(id, [key]);
			else found.push(key);
		}
	}
	return (id) => users.get(id) ?? [];
}
