import { answerContent } from '../assessment/answer-content.ts';
import { answerKeyFromText } from '../assessment/answer-key.ts';
import { organisation } from '../assessment/component.ts';
import { compareEntries, type Compared, type Judgement } from './compare-entries.ts';
import type { MergeHold, MergeItemOf } from './merge-item.ts';
import { isTheirsToTake, standingWithin } from './merge-state.ts';
import type { AssessmentVersions, MergeTerms } from './merge-terms.ts';

/** Compares every answer that any version has; an answer is taken as a whole or not at all. */
export function compareAnswers(
	versions: AssessmentVersions,
	{ scope, accepted, against }: MergeTerms
): readonly MergeItemOf<'answer'>[] {
	const placeOf = placesIn(versions, scope === undefined ? 'open' : 'fixed');
	const judge = ({ found, key, basis }: Compared<'answer'>): Judgement => {
		const { base, mine, theirs } = found;
		const asked = scope?.has(key) ?? true;
		const place = theirs === undefined ? 'there' : placeOf(answerKeyFromText(key).component);
		const said = {
			base: answerContent(base),
			mine: answerContent(mine),
			theirs: answerContent(theirs)
		};
		const reach = asked && place !== 'missing' ? 'may-touch' : 'may-not';
		const state = standingWithin(said, basis, reach);
		const inMine = mine !== undefined;
		const answer = { asked, place, inMine, accepted: inMine && accepted.has(key), against };
		return { state, hold: isTheirsToTake(state) ? holdOf(answer) : 'none' };
	};
	return compareEntries('answer', versions, { judge, said: answerContent });
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
