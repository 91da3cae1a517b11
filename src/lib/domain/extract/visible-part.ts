import { organisation } from '../assessment/component.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { createIsCommon } from './common-words.ts';
import { createOwnerOf } from '../responsibility/owner-of.ts';
import type { VisiblePart } from './cut-assessment.ts';
import type { ReportExtent } from './report-choices.ts';
import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import { keyOfPair, type Pair } from '../scoring/list-pairs.ts';

/**
 * The pairs that a report for one component or party speaks of; undefined for those of the whole city.
 * A party is asked about what it owns by default, but is shown only what is said to be its own.
 */
export function visiblePairs(
	extent: ReportExtent,
	pairs: readonly Pair[],
	assessment: Assessment
): readonly Pair[] | undefined {
	if (extent.kind === 'component')
		return pairs.filter(({ component }) => component === extent.component);
	const party = partyOf(extent);
	if (party === null) return undefined;
	const ownerOf = createOwnerOf(assessment);
	return pairs.filter((pair) => {
		const owner = ownerOf(pair, assessment.answers[pair.component]?.[pair.control.id]);
		return owner.party === party && (owner.from !== 'default' || extent.kind === 'interview');
	});
}

/** The party a report is for; null where it is for nobody in particular. */
const partyOf = (extent: ReportExtent): string | null =>
	extent.kind === 'party' || extent.kind === 'interview' ? extent.party : null;

/** What may be shown beside some of all pairs: their components, and the party the extract is for. */
export function visiblePart(
	extent: ReportExtent,
	shown: readonly Pair[],
	{ components }: Assessment,
	pairs: readonly Pair[]
): VisiblePart {
	const party =
		partyOf(extent) ??
		components.find(({ id }) => extent.kind === 'component' && id === extent.component)?.party;
	return partOfKeys(shown.map(keyOfPair), party === undefined ? [] : [party], pairs);
}

/**
 * Some answers and what stands beside them: their components, and these parties. What all pairs of the
 * city ask tells which words need not be hidden.
 */
export function partOfKeys(
	keys: readonly AnswerKey[],
	parties: readonly string[],
	pairs: readonly Pair[]
): VisiblePart {
	const shown = new Set(keys.map(answerKeyText));
	const components = new Set(keys.map(({ component }) => component));
	components.delete(organisation);
	return {
		components,
		parties: new Set(parties),
		shows: (key) => shown.has(answerKeyText(key)),
		isCommon: createIsCommon(
			pairs.map(({ control }) => control),
			new Set(keys.map(({ control }) => control))
		)
	};
}
