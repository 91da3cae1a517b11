import type { Assessment } from '../assessment/assessment.ts';
import type { RulePreparation } from '../assessment/rule-preparation.ts';
import type { ExemptionQuestion } from './exemption.ts';

type Stated = Pick<Assessment, 'rulePreparation'>;
/** What is said of a step. */
export type StatedStep = NonNullable<RulePreparation['steps']>[number];

/** Answers a question of the exemption; `undefined` takes the answer back. */
export function stateExemption<Whole extends Stated>(
	assessment: Whole,
	question: ExemptionQuestion | 'note',
	value: boolean | string | undefined
): Whole {
	const { [question]: _, ...others } = assessment.rulePreparation?.exemption ?? {};
	const exemption = value === undefined ? others : { ...others, [question]: value };
	return withPreparation(assessment, { exemption });
}

/** Says how far a step is; what was said of other steps, of later builds too, stays. */
export function stateStep<Whole extends Stated>(assessment: Whole, step: StatedStep): Whole {
	const steps = assessment.rulePreparation?.steps ?? [];
	const isKnown = steps.some(({ id }) => id === step.id);
	return withPreparation(assessment, {
		steps: isKnown ? steps.map((one) => (one.id === step.id ? step : one)) : [...steps, step]
	});
}

const withPreparation = <Whole extends Stated>(
	assessment: Whole,
	part: Partial<RulePreparation>
): Whole => ({ ...assessment, rulePreparation: { ...assessment.rulePreparation, ...part } });
