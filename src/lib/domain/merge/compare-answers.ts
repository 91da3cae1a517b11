import { organisation } from '../assessment/component.ts';
import type { Answer } from '../assessment/answer.ts';
import { changedFields } from './changed-fields.ts';
import { mergeEntries } from './merge-entries.ts';
import {
	type MergeHold,
	type MergeItemOf,
	type Versions,
	type MergeStanding
} from './merge-item.ts';
import { answerKeyFromText } from '../assessment/answer-key.ts';
import { isTheirsToTake, mergeStateOf } from './merge-state.ts';
import { answerContent } from './same-content.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';
import { allKeys, versionsOf } from './versions-of.ts';

/** Compares every answer that any version has; an answer is taken as a whole or not at all. */
export function compareAnswers(
	versions: AssessmentVersions,
	{ scope, accepted, against }: MergeTerms
): readonly MergeItemOf<'answer'>[] {
	const entries = versionsOf(versions, mergeEntries.answer);
	const placeOf = placesIn(versions, scope === undefined ? 'open' : 'fixed');
	return allKeys(entries).map((key) => {
		const found = entries.of(key);
		const asked = scope?.has(key) ?? true;
		const place = found.theirs === undefined ? 'there' : placeOf(answerKeyFromText(key).component);
		const reach = asked && place !== 'missing' ? 'may-touch' : 'may-not';
		const state = stateOf(found, entries.basis, reach);
		const open = isTheirsToTake(state);
		const inMine = found.mine !== undefined;
		const isAccepted = inMine && accepted.has(key);
		const hold = open ? holdOf({ asked, place, inMine, accepted: isAccepted, against }) : 'none';
		const fields = changedFields(answerContent(found.mine), answerContent(found.theirs));
		return { part: 'answer', id: `answer ${key}`, key, ...found, state, hold, fields };
	});
}

/** Where an answer would stand: on what mine has, on what theirs has added, or on nothing. */
type Place = 'there' | 'added' | 'missing';

function placesIn(
	{ base, mine, theirs }: AssessmentVersions,
	components: 'open' | 'fixed'
): (component: string) => Place {
	const there = new Set([organisation, ...mine.components.map(({ id }) => id)]);
	const gone = new Set(base?.components.map(({ id }) => id));
	const added = components === 'fixed' ? [] : theirs.components.map(({ id }) => id);
	const arriving = new Set(added.filter((id) => !gone.has(id)));
	return (component) => {
		if (there.has(component)) return 'there';
		return arriving.has(component) ? 'added' : 'missing';
	};
}

function stateOf(
	{ base, mine, theirs }: Versions<Answer>,
	basis: 'three-way' | 'two-way',
	reach: 'may-touch' | 'may-not'
): MergeStanding {
	const given = answerContent(theirs);
	const contents = { base: answerContent(base), mine: answerContent(mine), theirs: given };
	if (reach === 'may-touch') return mergeStateOf(contents, basis);
	// What was not handed out is missing in theirs, and that says nothing.
	const state = mergeStateOf({ ...contents, theirs: given ?? contents.base }, basis);
	return isTheirsToTake(state) ? 'out-of-scope' : state;
}

function holdOf(answer: {
	readonly asked: boolean;
	readonly place: Place;
	readonly inMine: boolean;
	readonly accepted: boolean;
	readonly against: MergeTerms['against'];
}): MergeHold {
	if (answer.place === 'missing') return 'no-component';
	if (!answer.asked) return 'not-asked';
	if (answer.accepted) return 'accepted';
	if (answer.against !== undefined) return answer.against;
	return answer.place === 'added' && !answer.inMine ? 'with-component' : 'none';
}
