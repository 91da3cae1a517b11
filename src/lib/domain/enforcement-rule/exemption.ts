import type { RulePreparation } from '../assessment/rule-preparation.ts';

/** What is asked to see whether a body is exempted. */
export const exemptionQuestions = ['commission', 'connected', 'personalInformation'] as const;
export type ExemptionQuestion = (typeof exemptionQuestions)[number];

/** Whether the rule applies to a body, and which questions are still to be answered before that is known. */
export type Exemption = {
	readonly verdict: 'exempt' | 'applies' | 'open';
	readonly open: readonly ExemptionQuestion[];
};

/**
 * Judges what was stated: a public safety commission is exempted, and so is a body that is neither connected
 * to networks of importance nor holds much personal information. What is not stated excludes nothing.
 */
export function judgeExemption(stated: RulePreparation['exemption'] = {}): Exemption {
	const { commission, connected, personalInformation } = stated;
	if (commission === true || (connected === false && personalInformation === false)) {
		return { verdict: 'exempt', open: [] };
	}
	if (commission === false && (connected === true || personalInformation === true)) {
		return { verdict: 'applies', open: [] };
	}
	const decides = connected === true || personalInformation === true ? ['commission'] : undefined;
	const asked = exemptionQuestions.filter((one) => decides === undefined || decides.includes(one));
	return { verdict: 'open', open: asked.filter((one) => stated[one] === undefined) };
}
