/** A step on the way from nothing to the day the rule comes into force: a proposal of this project. */
export type RuleStep = {
	readonly id: RuleStepId;
	/** The items of the rule it serves; none where it serves them all. */
	readonly items: readonly string[];
	/** By when it should be done, in days before the rule comes into force. */
	readonly daysBefore: number;
};

const steps = [
	{ id: 'exemption', items: [], daysBefore: 210 },
	{ id: 'people', items: ['1'], daysBefore: 195 },
	{ id: 'assets', items: ['2'], daysBefore: 165 },
	{ id: 'standing', items: ['5', '7'], daysBefore: 165 },
	{ id: 'classes', items: ['2'], daysBefore: 150 },
	{ id: 'gaps', items: [], daysBefore: 135 },
	{ id: 'budget', items: [], daysBefore: 120 },
	{ id: 'rules', items: [], daysBefore: 105 },
	{ id: 'places', items: ['3'], daysBefore: 75 },
	{ id: 'technology', items: ['5'], daysBefore: 60 },
	{ id: 'contracts', items: ['7'], daysBefore: 60 },
	{ id: 'operation', items: ['6'], daysBefore: 45 },
	{ id: 'training', items: ['4'], daysBefore: 30 },
	{ id: 'decision', items: [], daysBefore: 30 },
	{ id: 'review', items: ['8'], daysBefore: 14 },
	{ id: 'start', items: [], daysBefore: 0 }
] as const;

export type RuleStepId = (typeof steps)[number]['id'];

/** Every step, in the order in which they are taken. */
export const ruleSteps: readonly RuleStep[] = steps;
