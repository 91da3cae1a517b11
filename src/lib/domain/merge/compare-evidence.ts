import type { Assessment, Evidence } from '../assessment/assessment.ts';
import { listAnswers } from '../assessment/answer-map.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import { groupBy } from '../primitives/group-by.ts';
import { compareEntries, type Compared, type Judgement } from './compare-entries.ts';
import type { MergeItemOf, MergeStanding, Versions } from './merge-item.ts';
import { isTheirsToTake, mergeStateOf, type MergeBasis } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';

/**
 * Compares every piece of evidence. New evidence comes along with the answers that name it; a change
 * of evidence that proves an accepted answer, or one that was not asked for, is a change of that proof.
 * What the city has already is its own: a response changes it only where the city chooses so.
 */
export function compareEvidence(
	versions: AssessmentVersions,
	terms: MergeTerms
): readonly MergeItemOf<'evidence'>[] {
	const usedByMine = usersIn(versions.mine);
	const usedByTheirs = usersIn(versions.theirs);
	const judge = ({ found, key, basis }: Compared<'evidence'>): Judgement =>
		found.mine === undefined && found.base === undefined
			? judgeNew(mergeStateOf(found, basis), usedByTheirs(key), terms)
			: judgeKnown(settled(found, terms), basis, usedByMine(key), terms);
	return compareEntries('evidence', versions, { judge });
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
	basis: MergeBasis,
	users: readonly string[],
	{ scope, accepted, against }: MergeTerms
): Judgement {
	const state = mergeStateOf(found, basis);
	if (!isTheirsToTake(state)) return { state, hold: 'none' };
	if (scope !== undefined && users.some((key) => !scope.has(key))) {
		return { state: 'out-of-scope', hold: 'not-asked' };
	}
	if (found.theirs === undefined) return { state, hold: 'by-hand' };
	if (users.some((key) => accepted.has(key))) return { state, hold: 'accepted' };
	const isOfCity = scope !== undefined && found.mine !== undefined;
	return { state, hold: against ?? (isOfCity ? 'choice' : 'none') };
}

/** The answers that name each piece of evidence, by their keys. */
function usersIn(assessment: Assessment): (id: string) => readonly string[] {
	const named = listAnswers(assessment).flatMap(({ answer, ...key }) =>
		(answer.evidence ?? []).map((id) => ({ id, key: answerKeyText(key) }))
	);
	const users = groupBy(named, ({ id }) => id);
	return (id) => users.get(id)?.map(({ key }) => key) ?? [];
}
