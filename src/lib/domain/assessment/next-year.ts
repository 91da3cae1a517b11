import { mapAnswers } from './answer-map.ts';
import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { isPending } from './pending-action.ts';

/** What the assessment of the next fiscal year is called and when it speaks of. */
export type NextYear = {
	readonly id: string;
	readonly title: string;
	readonly fiscalYear: number;
	/** `YYYY-MM-DD`. */
	readonly asOf: string;
};

/**
 * An assessment for another fiscal year, begun from an earlier one: the same city, components, profile,
 * evidence and drawer, and every answer marked "not reconfirmed" until it is touched. Actions that are
 * done or dropped, reviews and the history stay with the year they belong to.
 */
export function startNextYear(assessment: Assessment, next: NextYear): Assessment {
	const { id, title, fiscalYear, asOf } = next;
	const { editionDraft: _, editionChanges: __, ...rest } = assessment;
	return {
		...rest,
		id,
		title,
		asOf,
		period: { fiscalYear },
		answers: mapAnswers(assessment, ({ answer }) => notReconfirmed(answer)),
		actions: assessment.actions.filter(isPending),
		reviews: [],
		history: [],
		basedOn: {
			assessment: assessment.id,
			fiscalYear: assessment.period.fiscalYear,
			asOf: assessment.asOf,
			checklist: assessment.checklist
		}
	};
}

/** A mark that asks for more than a second look stays. */
const notReconfirmed = (answer: Answer): Answer => ({
	...answer,
	mark: answer.mark ?? 'not-reconfirmed'
});
