import { groupBy } from '../primitives/group-by.ts';
import { placedAnswers } from './placed-answers.ts';
import type { QualityFinding } from './quality-finding.ts';
import type { QualityCheck } from './quality-subject.ts';

/** So many steps in a row are no slip of the hand. */
export const hastySteps = 10;

/**
 * Seconds in which nobody reads, judges and answers ten controls: a control with its help takes about
 * half a minute to read, a known one about five seconds to answer.
 */
export const hastySeconds = 30;

/** What one person answered at one moment: "the same for all components" and an import are one step. */
type Step = {
	readonly at: number;
	readonly component: string;
	readonly control: string;
	readonly answers: number;
};

/** Runs of answers that one person gave faster than they can be read; each run once. */
export const findHastyAnswers: QualityCheck = ({ assessment }) => {
	const timed = placedAnswers(assessment).filter(({ answer }) => answer.updatedAt !== undefined);
	const byPerson = groupBy(timed, ({ answer }) => answer.updatedBy ?? '');
	return [...byPerson.values()].flatMap((ofOne) => {
		const person = ofOne[0].answer.updatedBy ?? null;
		const steps = Array.from(
			groupBy(ofOne, ({ answer }) => answer.updatedAt ?? '').values(),
			([first, ...others]): Step => ({
				at: Date.parse(first.answer.updatedAt ?? ''),
				component: first.component,
				control: first.control,
				answers: others.length + 1
			})
		);
		return hastyRuns(steps.sort((a, b) => a.at - b.at)).map((run) => findingOf(run, person));
	});
};

/** The stretches in which ten steps in a row took no more than the limit; they do not overlap. */
function hastyRuns(steps: readonly Step[]): readonly (readonly Step[])[] {
	const runs: Step[][] = [];
	let last = -1;
	for (const [index, step] of steps.entries()) {
		const ahead = steps[index + hastySteps - 1];
		if (ahead !== undefined && ahead.at - step.at <= hastySeconds * 1000) {
			if (index > last) runs.push([]);
			last = index + hastySteps - 1;
		}
		if (index <= last) runs.at(-1)?.push(step);
	}
	return runs;
}

function findingOf(run: readonly Step[], subject: string | null): QualityFinding {
	const count = run.reduce((sum, { answers }) => sum + answers, 0);
	const { component = null, control = null } = run[0] ?? {};
	return { kind: 'answered-in-seconds', component, control, subject, count };
}
