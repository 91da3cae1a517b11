import type { RulePreparation } from '../assessment/rule-preparation.ts';
import { dayAfter } from '../primitives/calendar-days.ts';
import { ruleSteps, type RuleStep } from './rule-steps.ts';

type StatedStep = NonNullable<RulePreparation['steps']>[number];

/** A step with what the city says of it. */
export type StepStanding = Pick<StatedStep, 'state' | 'note' | 'on'> & {
	readonly step: RuleStep;
	/** By when it should be done. */
	readonly by: string;
	/** That day has passed, or the city's own, and it is not done. */
	readonly late: boolean;
};

/** Every step with its state; one that nothing was said of is open. The city's own day goes before ours. */
export function stepStandings(
	stated: RulePreparation['steps'],
	{ inForce, today }: { readonly inForce: string; readonly today: string }
): readonly StepStanding[] {
	const known = new Map((stated ?? []).map((one) => [one.id, one]));
	return ruleSteps.map((step) => {
		const { state = 'open', note, on } = known.get(step.id) ?? {};
		const by = dayAfter(inForce, -step.daysBefore);
		return {
			step,
			by,
			state,
			...(note !== undefined && { note }),
			...(on !== undefined && { on }),
			late: state !== 'done' && (on ?? by) < today
		};
	});
}
